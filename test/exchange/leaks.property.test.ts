/** What is private at home is nowhere in what leaves. */
import fc from 'fast-check';
import { auditCopy } from '../../src/exchange/audit/audit';
import { expectedOf } from '../../src/exchange/audit/expected';
import { secretsOf } from '../../src/exchange/audit/secrets';
import { copyBlueprint } from '../../src/exchange/send/copyBlueprint';
import { makeCopy } from '../../src/exchange/copy/makeCopy';
import { sharedView } from '../../src/exchange/send/sharedView';
import type { SharedView } from '../../src/exchange/send/sharedView';
import type { SendOrder } from '../../src/exchange/send/sendOrder';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { FORMS } from '../../src/model/answers';
import { WHOLE, respondents } from '../../src/model/respondents';
import type { Rvu } from '../../src/model/rvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { rvuArbitrary } from '../workbook/arbitraries';
import { runs } from '../share';
import { withCanaries } from './canaries';
import { writtenForms } from './writtenForms';
import { ORDER, textsOf } from './orders';

const share = fc.record({
  rvu: fc.boolean(),
  steps: fc.boolean(),
  charter: fc.boolean(),
  gaps: fc.constant(true),
});

const orderFor = (rvu: Rvu): fc.Arbitrary<SendOrder> =>
  fc.record({
    respondent: fc.constantFrom(WHOLE, ...respondents(rvu.alliance).map(({ key }) => key)),
    revision: fc.integer({ min: 1, max: 9 }),
    time: fc.constant('2026-11-20T10:00:00.000Z'),
    allianceId: fc.uuid(),
    share,
  });

/** In either form, with our own RVU as the sample has it. */
const sent = fc
  .tuple(rvuArbitrary(8), fc.constantFrom(...FORMS))
  .map(([rvu, form]) => ({ ...rvu, form, answers: SAMPLE.answers, shownGaps: [] }))
  .chain((rvu) => fc.tuple(fc.constant(rvu), orderFor(rvu)));

/** `chance` is what is drawn by lot or by a checksum: five digits in a row may be a canary's there. */
const heard = (
  bytes: Uint8Array,
  all: readonly string[],
  chance: readonly string[] = []
): readonly string[] => {
  const said = [...textsOf(bytes).values()].join('\n');
  const texts = chance.reduce((rest, each) => rest.replaceAll(each, ''), said);
  return all.filter((song) => texts.includes(song));
};

const drawnByLot = ({ stamp }: SharedView): readonly string[] =>
  [stamp.Checksum, stamp.Alliance].map(({ value }) => String(value));

const holdsNoCanary = (runs: { readonly numRuns: number; readonly seed?: number }): void =>
  fc.assert(
    fc.property(sent, ([rvu, order]) => {
      const canaries = withCanaries(rvu);
      const view = sharedView(canaries.rvu, order);
      const bytes = writeWorkbook(copyBlueprint(view));
      expect(heard(bytes, writtenForms(canaries), drawnByLot(view))).toEqual([]);
    }),
    runs
  );

test('no canary of 200 workbooks is in the copy', () => {
  holdsNoCanary({ numRuns: runs(200) });
});

test('nor is a day heard in the checksum of a stamp', () => {
  holdsNoCanary({ seed: -967431010, numRuns: 6 });
});

/** With some gaps chosen to be shown: by name of contributions on which both sides said something. */
const chosen = sent.chain(([rvu, order]) => {
  const both = rvu.contributions.map((each) => ({ ...each, stated: each.stated ?? 5 }));
  const keys = both.map(({ id }) => `contribution|${id}`);
  return fc.tuple(
    fc.constant({ ...rvu, contributions: both }),
    fc.constant(order),
    fc.subarray(keys)
  );
});

test('of our estimates only those leave that were chosen, at most three each way', () => {
  let told = 0;
  fc.assert(
    fc.property(chosen, ([rvu, order, shownGaps]) => {
      const canaries = withCanaries(rvu);
      const { bytes, audit, view } = makeCopy({ ...canaries.rvu, shownGaps }, order);
      const lot = drawnByLot(view);
      const allowed = canaries.rvu.contributions.flatMap(({ id, estimate }) =>
        shownGaps.includes(`contribution|${id}`) && estimate !== null ? [estimate] : []
      );
      const numbers = canaries.numbers.filter((each) => !allowed.includes(each));
      const estimates = writtenForms({
        ...canaries,
        numbers: canaries.numbers,
        texts: [],
        days: [],
      });
      // As 1.0007379999999999 is written, another estimate of 1.000737 is heard in it.
      const alike = (song: string) => allowed.some((each) => String(each).includes(song));
      const forbidden = writtenForms({ ...canaries, numbers }).filter((song) => !alike(song));
      expect(heard(bytes, forbidden, lot)).toEqual([]);
      expect(heard(bytes, estimates, lot).length > 0).toBe(view.gaps.length > 0);
      expect(view.gaps.length).toBeLessThanOrEqual(Math.min(6, shownGaps.length));
      expect(audit.findings).toEqual([]);
      told += view.gaps.length;
    }),
    { numRuns: 30, endOnFailure: true }
  );
  expect(told).toBeGreaterThan(10);
});

test('an estimate that was not chosen is found, should it ever be told', () => {
  const { rvu } = withCanaries({ ...SAMPLE });
  const both = rvu.contributions.filter(
    ({ estimate, stated }) => estimate !== null && stated !== null
  );
  const [open, kept] = both.map(({ id }) => `contribution|${id}`);
  const view = sharedView({ ...rvu, shownGaps: [open ?? '', kept ?? ''] }, ORDER);
  expect(view.gaps).toHaveLength(2);
  const bytes = writeWorkbook(copyBlueprint(view), { withoutStamps: true });
  const expected = expectedOf((read) => copyBlueprint(view, read));
  const audit = (shownGaps: readonly string[]) =>
    auditCopy(bytes, expected, secretsOf({ ...rvu, shownGaps })).findings;
  expect(audit([open ?? '', kept ?? ''])).toEqual([]);
  expect(audit([open ?? ''])).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'secret', what: expect.stringContaining('Estimate') }),
    ])
  );
});

test('the workbook at home holds the canaries, or the test above would prove nothing', () => {
  const canaries = withCanaries(SAMPLE);
  const texts = [...textsOf(writeWorkbook(rvuBlueprint(canaries.rvu))).values()].join('\n');
  const silent = [
    ...canaries.texts.map((text) => text.slice(0, 19)),
    ...canaries.numbers.map(String),
    ...canaries.days.map(String),
  ].filter((song) => !texts.includes(song));
  expect(silent).toEqual([]);
});

const findsNothing = (runs: { readonly numRuns: number; readonly seed?: number }): void =>
  fc.assert(
    fc.property(sent, fc.boolean(), ([rvu, order], caged) => {
      const { audit } = makeCopy(caged ? withCanaries(rvu).rvu : rvu, order);
      expect(audit.findings).toEqual([]);
      expect(audit.cells).toBeGreaterThan(50);
    }),
    runs
  );

test('the audit finds nothing in what may leave, with canaries or without', () => {
  findsNothing({ numRuns: runs(40) });
});

/** In the last of these runs a private value was part of a name or of a sentence composed of names. */
test.each([
  [-1606200142, 12],
  [1375054466, 2],
  [-838158087, 34],
  [-493619434, 8],
  [221372245, 20],
  [-1554069265, 13],
  [-1231982718, 18],
])('nor where it once did: seed %i, %i runs', (seed, numRuns) => {
  findsNothing({ seed, numRuns });
});

test('the sample’s copy passes, and tells which values were too common to search for', () => {
  const { audit } = makeCopy(SAMPLE, ORDER);
  expect(audit.findings).toEqual([]);
  expect(audit.searched).toBeGreaterThan(300);
  expect(new Set(audit.leftToAccounting.map(({ why }) => why))).toEqual(
    new Set(['short', 'shared', 'wording'])
  );
});
