/** What passed between the two sides, in many shapes. */
import fc from 'fast-check';
import { QUESTIONS } from '../../src/model/charter';
import { CATEGORIES } from '../../src/model/contribution';
import { PARTNER_LISTS, WAYS, partnerLineKey } from '../../src/model/exchange';
import type { Exchanged, PartnerLine, PartnerList } from '../../src/model/exchange';
import type { Rvu } from '../../src/model/rvu';
import { blankOr, words } from './arbitraryWords';

const period = fc.constantFrom('2026-Q3', '2026-Q4', '2026-H2');
const respondent = fc.constantFrom('whole', 'd1', 'd2', 'd20');
const day = fc.integer({ min: 46_000, max: 46_400 });
const revision = fc.integer({ min: 1, max: 12 });
const count = fc.integer({ min: 1, max: 25 }).map(String);

const LINES: Record<PartnerList, (ids: readonly string[]) => fc.Arbitrary<string>> = {
  did: (ids) => fc.constantFrom(...ids, 'Gone', 'a*', '~?'),
  more: () => count,
  received: () => fc.constantFrom(...CATEGORIES),
  given: () => fc.constantFrom(...CATEGORIES),
  short: () => fc.constantFrom('received', 'given'),
  planned: () => count,
  asked: () => count,
  charter: () => fc.constantFrom(...QUESTIONS),
};

const partnerLine = (ids: readonly string[]): fc.Arbitrary<PartnerLine> =>
  fc.constantFrom(...PARTNER_LISTS).chain((list) =>
    fc.record({
      period,
      respondent,
      department: blankOr(words),
      revision,
      list: fc.constant(list),
      line: LINES[list](ids),
      score: blankOr(fc.integer({ min: -2, max: 20 })),
      worth: blankOr(fc.constantFrom(0, 12.5, 90_000)),
      words: blankOr(words),
      remark: blankOr(words),
      category: blankOr(fc.constantFrom(...CATEGORIES)),
      owner: blankOr(words),
      due: blankOr(day),
    })
  );

const exchanged: fc.Arbitrary<Exchanged> = fc.record({
  way: fc.constantFrom(...WAYS),
  period,
  respondent,
  department: blankOr(words),
  revision,
  on: blankOr(day),
});

const gapKey = (ids: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom('contribution|Gone', ...ids.map((id) => `contribution|${id}`)),
    fc.constantFrom('given|whole', ...CATEGORIES.map((category) => `received|${category}`))
  );

type PartnerPapers = Pick<Rvu, 'allianceId' | 'partnerLines' | 'exchanged' | 'shownGaps'>;

/** Lines, copies and chosen gaps of an alliance that has contributions of these ids. */
export const partnerPapers = (ids: readonly string[]): fc.Arbitrary<PartnerPapers> =>
  fc.record({
    allianceId: blankOr(fc.constantFrom('0f3a9c1e-77b2d104', 'ours alone')),
    partnerLines: fc.uniqueArray(partnerLine(ids), { maxLength: 6, selector: partnerLineKey }),
    exchanged: fc.array(exchanged, { maxLength: 4 }),
    shownGaps: fc.uniqueArray(gapKey(ids), { maxLength: 3 }),
  });
