import fc from 'fast-check';
import {
  MOST_EXCESS,
  EXCESS_PARTS,
  excess,
  firmnessOf,
  isRed,
  worstFirst,
} from '../../src/model/flags';
import { analysed, contribution, pairs, result } from './build';
import { rows, rules } from './arbitraries';
import { toContribution, toSettings } from './reference';

const ids = (of: ReturnType<typeof worstFirst>) => of.map((each) => each.contribution.id);

test('the worst excess of cost share over value share leads, whatever the flag', () => {
  // Median cost 65: C1 and C5 are cut back, C2 and C3 are done more of; C4 and C6 carry no flag.
  const direction = analysed(pairs([100, 2], [10, 5], [30, 4], [200, 4], [500, 1], [20, 1]));
  expect(ids(worstFirst(direction))).toEqual(['C5', 'C1', 'C3', 'C2']);
});

test('what has no flag is left out, placed or not', () => {
  expect(worstFirst(analysed([]))).toEqual([]);
  expect(worstFirst(analysed(pairs([10, 1], [20, 4])))).toEqual([]);
  expect(worstFirst(analysed(pairs([10, null], [null, 1])))).toEqual([]);
});

test('ties go by id, in whichever order they came', () => {
  const twins = ['B', 'C', 'A'].map((id) => contribution({ id, cash: 50, stated: 1 }));
  const rest = contribution({ id: 'D', cash: 10, stated: 1 });
  for (const all of [[...twins, rest], [rest, ...twins].reverse()])
    expect(ids(worstFirst(analysed(all)))).toEqual(['A', 'B', 'C']);
});

test('contributions that share an id keep their order', () => {
  const twins = [1, 2, 3].map((hours) =>
    contribution({ id: 'A', hours, rate: 60 / hours, stated: 1 })
  );
  const order = worstFirst(analysed(twins)).map((each) => each.contribution.hours);
  expect(order).toEqual([1, 2, 3]);
});

test('rounding noise does not break a tie', () => {
  // Z costs 0.1 + 0.2 + 0.3 in two parts, A the same in one; both are worth 1.
  const noisy = contribution({ id: 'Z', hours: 3, rate: 0.1, cash: 0.3, stated: 1 });
  const plain = contribution({ id: 'A', cash: 0.6, stated: 1 });
  const direction = analysed([noisy, plain]);
  expect(result(direction, 'Z').cost).toBeGreaterThan(0.6);
  expect(ids(worstFirst(direction))).toEqual(['A', 'Z']);
});

test('where all costs are 0 the value shares alone order the flags', () => {
  const direction = analysed(pairs([0, 4.5], [0, 3], [0, 4]), { costThreshold: 0 });
  expect(ids(worstFirst(direction))).toEqual(['C2', 'C3', 'C1']);
  const worthless = analysed(pairs([2, 0], [3, 0], [1, 0]), { costThreshold: 1 });
  expect(ids(worstFirst(worthless))).toEqual(['C2', 'C1', 'C3']);
});

test('a flag is provisional where a figure is an estimate, a question where borderline, else firm', () => {
  const direction = analysed([
    contribution({ id: 'estimate', cash: 500, estimate: 1 }),
    contribution({ id: 'near estimate', cash: 100, estimate: 2.5 }),
    contribution({ id: 'near', cash: 100, stated: 2.5 }),
    contribution({ id: 'firm', cash: 500, stated: 1 }),
    contribution({ id: 'cheap', cash: 1, stated: 1 }),
  ]);
  const firmness = (id: string) => firmnessOf(result(direction, id));
  expect(firmness('estimate')).toBe('provisional');
  expect(firmness('near estimate')).toBe('provisional');
  expect(firmness('near')).toBe('question');
  expect(firmness('firm')).toBe('firm');
});

test('the order holds every flag once, and does not depend on the order of the rows', () => {
  fc.assert(
    fc.property(rows(), rules, (ledger, by) => {
      const all = ledger.map(toContribution);
      const direction = analysed(all, toSettings(by));
      const order = ids(worstFirst(direction));
      const flagged = direction.contributions.filter((each) => each.flag !== null);
      expect([...order].sort()).toEqual(flagged.map((each) => each.contribution.id).sort());
      expect(ids(worstFirst(analysed(all.reverse(), toSettings(by))))).toEqual(order);
    })
  );
});

test('a flag is red when it is firm, grave and has stood long enough', () => {
  const direction = analysed(pairs([100, 2], [10, 5], [30, 4], [200, 4], [500, 1], [20, 1]));
  const red = (running: number, redFrom: number) =>
    worstFirst(direction)
      .filter((each) => isRed(each, running, redFrom))
      .map((each) => each.contribution.id);
  expect(red(1, 2)).toEqual([]);
  expect(red(2, 2)).toEqual(['C5', 'C1']);
  expect(red(1, 1)).toEqual(['C5', 'C1']);
  const kept = analysed(
    [100, 10].map((cash) =>
      contribution({ id: `C${cash}`, cash, mustKeep: true, stated: cash === 100 ? 1 : 5 })
    )
  );
  expect(worstFirst(kept).map((each) => [each.flag, isRed(each, 3, 2)])).toEqual([
    ['renegotiate', true],
    ['do-more', false],
  ]);
  const unsure = analysed(
    [100, 10].map((cash) => contribution({ id: `C${cash}`, cash, estimate: cash === 100 ? 1 : 5 }))
  );
  expect(worstFirst(unsure).filter((each) => isRed(each, 9, 2))).toEqual([]);
  const unflagged = direction.contributions.filter(({ flag }) => flag === null);
  expect(unflagged.some((each) => isRed(each, 9, 1))).toBe(false);
});

test('shares of many times the whole, which scores below 0 make, weigh alike beyond ten wholes', () => {
  const [first] = analysed(pairs([100, 2], [10, 5])).contributions;
  if (first === undefined) throw new Error('nothing analysed');
  const weigh = (costShare: number, valueShare: number) =>
    excess({ ...first, costShare, valueShare });
  const most = MOST_EXCESS * EXCESS_PARTS;
  expect(weigh(0.01, -6.5)).toBe(65_100_000);
  expect([weigh(0.5, -40), weigh(0.2, -10)]).toEqual([most, most]);
  expect(weigh(0.5, 40)).toBe(-most);
});
