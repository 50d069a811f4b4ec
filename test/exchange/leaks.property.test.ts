/** What is private at home is nowhere in what leaves. */
import fc from 'fast-check';
import { copyBlueprint } from '../../src/exchange/send/copyBlueprint';
import { makeCopy } from '../../src/exchange/send/makeCopy';
import { sharedView } from '../../src/exchange/send/sharedView';
import type { SendOrder } from '../../src/exchange/send/sendOrder';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { FORMS } from '../../src/model/answers';
import { WHOLE, respondents } from '../../src/model/respondents';
import type { Rvu } from '../../src/model/rvu';
import { rvuBlueprint } from '../../src/workbook/rvuBlueprint';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { rvuArbitrary } from '../workbook/arbitraries';
import { songs, withCanaries } from './canaries';
import { ORDER, textsOf } from './orders';

const share = fc.record({ rvu: fc.boolean(), steps: fc.boolean(), charter: fc.boolean() });

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
  .map(([rvu, form]) => ({ ...rvu, form, answers: SAMPLE.answers }))
  .chain((rvu) => fc.tuple(fc.constant(rvu), orderFor(rvu)));

const heard = (bytes: Uint8Array, all: readonly string[]): readonly string[] => {
  const texts = [...textsOf(bytes).values()].join('\n');
  return all.filter((song) => texts.includes(song));
};

test('no canary of 200 workbooks is in the copy', () => {
  fc.assert(
    fc.property(sent, ([rvu, order]) => {
      const canaries = withCanaries(rvu);
      const bytes = writeWorkbook(copyBlueprint(sharedView(canaries.rvu, order)));
      expect(heard(bytes, songs(canaries))).toEqual([]);
    }),
    { numRuns: 200 }
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

test('the audit finds nothing in what may leave, with canaries or without', () => {
  fc.assert(
    fc.property(sent, fc.boolean(), ([rvu, order], caged) => {
      const { audit } = makeCopy(caged ? withCanaries(rvu).rvu : rvu, order);
      expect(audit.findings).toEqual([]);
      expect(audit.cells).toBeGreaterThan(50);
    }),
    { numRuns: 40 }
  );
});

test('the sample’s copy passes, and tells which values were too common to search for', () => {
  const { audit } = makeCopy(SAMPLE, ORDER);
  expect(audit.findings).toEqual([]);
  expect(audit.searched).toBeGreaterThan(300);
  expect(new Set(audit.leftToAccounting.map(({ why }) => why))).toEqual(
    new Set(['short', 'shared', 'wording'])
  );
});
