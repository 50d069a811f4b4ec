import fc from 'fast-check';
import { flagChanges } from '../../src/model/flagChanges';
import { NO_DETAILS } from '../../src/model/rvu';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { rvuArbitrary } from '../workbook/arbitraries';
import { runs } from '../share';
import { contribution } from './build';

/** Two that stay put and one in question, which costs much. */
const about = (facts: { readonly estimate?: number; readonly stated?: number }): Rvu => ({
  ...SAMPLE,
  ...NO_DETAILS,
  contributions: [
    contribution({ id: 'A', cash: 10, stated: 2 }),
    contribution({ id: 'B', cash: 20, stated: 4 }),
    contribution({ id: 'C', cash: 90, ...facts }),
  ],
});

const cutBack = (provisional: boolean) => ({ flag: 'cut-back', provisional });

test('a flag turns firm once the receiver scores as low as estimated', () => {
  expect(flagChanges(about({ estimate: 1 }), about({ estimate: 1, stated: 1 }))).toEqual([
    {
      id: 'C',
      activity: 'Activity C',
      direction: 'given',
      before: cutBack(true),
      after: cutBack(false),
    },
  ]);
});

test('a flag goes once the receiver scores higher than estimated, and comes the other way round', () => {
  const [before, after] = [about({ estimate: 1 }), about({ estimate: 1, stated: 5 })];
  expect(flagChanges(before, after)).toMatchObject([
    { id: 'C', before: cutBack(true), after: { flag: null, provisional: false } },
  ]);
  expect(flagChanges(after, before)).toMatchObject([
    { id: 'C', before: { flag: null }, after: cutBack(true) },
  ]);
});

test('without a flag there is nothing to turn firm', () => {
  expect(flagChanges(about({ estimate: 5 }), about({ estimate: 5, stated: 4 }))).toEqual([]);
});

test('contributions that come or go bring or take their flag', () => {
  const [two, three] = [about({}), about({ stated: 1 })];
  const without: Rvu = { ...three, contributions: three.contributions.slice(0, 2) };
  expect(flagChanges(two, three).map(({ id, after }) => [id, after.flag])).toContainEqual([
    'C',
    'cut-back',
  ]);
  expect(flagChanges(three, without)).toContainEqual({
    id: 'C',
    activity: 'Activity C',
    direction: 'given',
    before: cutBack(false),
    after: { flag: null, provisional: false },
  });
});

test('nothing changes between an RVU and itself; back and forth are mirror images', () => {
  fc.assert(
    fc.property(rvuArbitrary(8), rvuArbitrary(8), (one, other) => {
      expect(flagChanges(one, one)).toEqual([]);
      const keyOf = ({ id, before, after }: ReturnType<typeof flagChanges>[number]) =>
        `${id} ${before.flag} ${after.flag}`;
      const back = flagChanges(other, one).map((each) =>
        keyOf({ ...each, before: each.after, after: each.before })
      );
      expect(back.sort()).toEqual(flagChanges(one, other).map(keyOf).sort());
    }),
    { numRuns: runs(40) }
  );
});
