/** Hours and money of last period are told until somebody touches or confirms them; scores go on. */
import { analyse } from '../../src/model/analysis';
import { carriedAmountsOf, unconfirmed } from '../../src/model/carriedOver';
import { closePeriod } from '../../src/model/closePeriod';
import { EMPTY_RVU } from '../../src/model/rvu';
import type { Rvu } from '../../src/model/rvu';
import { contribution } from './build';

const FIRST: Rvu = {
  ...EMPTY_RVU,
  period: { year: 2026, cadence: 'quarterly', part: 4 },
  contributions: [
    contribution({ id: 'G1', hours: 10, rate: 50, cash: 0, estimate: 2, stated: 5 }),
    contribution({ id: 'G2', cash: 900, estimate: 4 }),
    contribution({ id: 'G3', estimate: 3, stated: 3, confirmed: true }),
  ],
};

function closed(rvu: Rvu): Rvu {
  const result = closePeriod(rvu);
  if (!result.ok) throw new Error(result.reason);
  return result.rvu;
}

const SECOND = closed(FIRST);
const carriedAmounts = carriedAmountsOf(SECOND.history, SECOND.period);

test('amounts that came over are last period’s, a typed 0 too; a rate by itself is none', () => {
  expect(SECOND.contributions.map(carriedAmounts)).toEqual([['hours', 'cash'], ['cash'], []]);
  expect(unconfirmed(SECOND).map(({ id }) => id)).toEqual(['G1', 'G2']);
});

test('they are this period’s once touched or confirmed; ids know no case', () => {
  const [first] = SECOND.contributions;
  if (first === undefined) throw new Error('no contribution');
  expect(carriedAmounts({ ...first, hours: 11 })).toEqual(['cash']);
  expect(carriedAmounts({ ...first, confirmed: true })).toEqual([]);
  expect(carriedAmounts({ ...first, id: 'g1' })).toEqual(['hours', 'cash']);
  expect(carriedAmounts({ ...first, id: 'G9' })).toEqual([]);
});

test('nothing is last period’s in a first period, nor two periods later', () => {
  expect(unconfirmed(FIRST)).toEqual([]);
  expect(unconfirmed({ ...SECOND, period: { year: 2027, cadence: 'quarterly', part: 3 } })).toEqual(
    []
  );
});

test('the last score is the next period’s value, above the older estimate, and goes on', () => {
  const values = (rvu: Rvu) =>
    analyse(rvu.contributions, rvu.settings).directions.given.contributions.map(
      ({ value, basis }) => [value, basis]
    );
  const expected = [
    [5, 'carried'],
    [4, 'estimate'],
    [3, 'carried'],
  ];
  expect(values(SECOND)).toEqual(expected);
  const [first, ...rest] = SECOND.contributions;
  if (first === undefined) throw new Error('no contribution');
  const decided = { ...SECOND, contributions: [{ ...first, decision: 'keep' as const }, ...rest] };
  expect(values(closed(decided))).toEqual(expected);
});

test('the headline is the same before and after closing where nothing else changed', () => {
  const given = (rvu: Rvu) => analyse(rvu.contributions, rvu.settings).directions.given;
  const [before, after] = [given(FIRST), given(SECOND)];
  expect(after.contributions.map(({ quadrant }) => quadrant)).toEqual(
    before.contributions.map(({ quadrant }) => quadrant)
  );
  expect(after.placedTotals).toEqual(before.placedTotals);
  expect(after.contributions.every(({ provisional }) => provisional)).toBe(true);
});
