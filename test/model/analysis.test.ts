import { analyse } from '../../src/model/analysis';
import { DEFAULT_SETTINGS } from '../../src/model/alliance';
import { analysed, column, contribution, pairs, result } from './build';

test('worked by hand: one in each quadrant', () => {
  // Cost line: the median of 100, 400, 100, 400 is 250. Value line: the midpoint, 3.
  const direction = analysed(pairs([100, 5], [400, 4], [100, 1], [400, 2]));
  expect(direction.thresholds).toEqual({ cost: 250, value: 3 });
  expect(direction.placedTotals).toEqual({ cost: 1000, value: 12 });
  expect(column(direction, 'quadrant')).toEqual(['do-more', 'keep', 'leave', 'cut-back']);
  expect(column(direction, 'flag')).toEqual(['do-more', null, null, 'cut-back']);
  expect(column(direction, 'costShare')).toEqual([0.1, 0.4, 0.1, 0.4]);
  expect(column(direction, 'valueShare')).toEqual([5 / 12, 4 / 12, 1 / 12, 2 / 12]);
  // Value per cost 4.17, 0.83, 0.83, 0.42.
  expect(column(direction, 'valuePerCost').map((ratio) => ratio?.toFixed(3))).toEqual([
    '4.167',
    '0.833',
    '0.833',
    '0.417',
  ]);
  expect(column(direction, 'band')).toEqual(['high', 'medium', 'medium', 'low']);
  // y 10, x 41.7: below 40.4. y 40: bounds 31.8 and 34.8. y 10: bounds 0 and 13.0. y 40: upper 19.4.
  expect(column(direction, 'zone')).toEqual(['below', 'above', 'inside', 'above']);
});

test('an empty direction has totals of 0 and only the lines that need no figures', () => {
  const direction = analysed([]);
  expect(direction).toEqual({
    totals: { cost: 0, value: 0, placed: 0, unrated: 0, costUnknown: 0 },
    placedTotals: { cost: 0, value: 0 },
    thresholds: { cost: null, value: 3 },
    contributions: [],
  });
});

test('one row is on its own median and mean: high, all of both shares, borderline', () => {
  for (const method of ['median', 'mean'] as const) {
    const direction = analysed(pairs([250, 4]), { costThreshold: method, valueThreshold: method });
    expect(direction.thresholds).toEqual({ cost: 250, value: 4 });
    expect(result(direction, 'C1')).toMatchObject({
      costShare: 1,
      valueShare: 1,
      valuePerCost: 1,
      band: 'medium',
      quadrant: 'keep',
      zone: 'inside',
      flag: null,
      borderline: true,
    });
  }
});

test('all equal is all high, however noisy the mean', () => {
  const equal = Array.from({ length: 10 }, () => [0.1, 0.7] as const);
  const sum = equal.reduce((total, [cost]) => total + cost, 0);
  expect(sum).not.toBe(1);
  const direction = analysed(pairs(...equal), { costThreshold: 'mean', valueThreshold: 'mean' });
  expect(new Set(column(direction, 'quadrant'))).toEqual(new Set(['keep']));
  expect(new Set(column(direction, 'band'))).toEqual(new Set(['medium']));
  expect(new Set(column(direction, 'zone'))).toEqual(new Set(['inside']));
});

test('a real zero is placed: its share is 0, its value per cost and band are blank', () => {
  const direction = analysed(pairs([0, 4], [100, 4]));
  expect(result(direction, 'C1')).toMatchObject({
    cost: 0,
    placed: true,
    costShare: 0,
    valueShare: 0.5,
    valuePerCost: null,
    band: null,
    quadrant: 'do-more',
    zone: 'below',
  });
  expect(result(direction, 'C2')).toMatchObject({ valuePerCost: 0.5, band: 'medium' });
});

test('where all costs are 0 there are no cost shares, but quadrants', () => {
  const direction = analysed(pairs([0, 4], [0, 1]));
  expect(direction.thresholds.cost).toBe(0);
  for (const each of direction.contributions)
    expect(each).toMatchObject({ costShare: null, valuePerCost: null, band: null, zone: null });
  expect(column(direction, 'valueShare')).toEqual([0.8, 0.2]);
  expect(column(direction, 'quadrant')).toEqual(['do-more', 'leave']);
});

test('where all values are 0 there are no value shares, but quadrants', () => {
  const direction = analysed(pairs([10, 0], [30, 0]), { scale: { min: 0, max: 5 } });
  for (const each of direction.contributions)
    expect(each).toMatchObject({ valueShare: null, valuePerCost: null, band: null, zone: null });
  expect(column(direction, 'costShare')).toEqual([0.25, 0.75]);
  expect(column(direction, 'quadrant')).toEqual(['leave', 'cut-back']);
});

test('a blank is unknown: listed, counted, summed where known, and in no line or share', () => {
  const direction = analysed(pairs([100, 4], [300, 2], [9000, null], [null, 5], [null, null]));
  expect(direction.totals).toEqual({
    cost: 9400,
    value: 11,
    placed: 2,
    unrated: 2,
    costUnknown: 2,
  });
  expect(direction.placedTotals).toEqual({ cost: 400, value: 6 });
  expect(direction.thresholds).toEqual({ cost: 200, value: 3 });
  expect(column(direction, 'placed')).toEqual([true, true, false, false, false]);
  expect(result(direction, 'C3')).toMatchObject({ cost: 9000, value: null });
  expect(result(direction, 'C4')).toMatchObject({
    cost: null,
    value: 5,
    costShare: null,
    valueShare: null,
    valuePerCost: null,
    band: null,
    quadrant: null,
    zone: null,
    flag: null,
    borderline: false,
  });
});

test('totals are unknown where there are contributions but no figures', () => {
  expect(analysed(pairs([null, null])).totals).toEqual({
    cost: null,
    value: null,
    placed: 0,
    unrated: 1,
    costUnknown: 1,
  });
  expect(analysed(pairs([0, null])).totals).toMatchObject({ cost: 0, value: null });
});

test('an estimate stands in for a stated value and makes it provisional', () => {
  const direction = analysed([
    contribution({ id: 'estimated', cash: 5, estimate: 4 }),
    contribution({ id: 'stated', cash: 5, estimate: 4, stated: 1 }),
    contribution({ id: 'unrated', cash: 5 }),
  ]);
  expect(result(direction, 'estimated')).toMatchObject({
    value: 4,
    basis: 'estimate',
    provisional: true,
    gap: null,
  });
  expect(result(direction, 'stated')).toMatchObject({
    value: 1,
    basis: 'stated',
    provisional: false,
    gap: -3,
  });
  expect(result(direction, 'unrated')).toMatchObject({ basis: null, provisional: false });
});

test('either kind of near makes a placed contribution borderline', () => {
  const direction = analysed(pairs([110, 5], [500, 3.5], [500, 5], [110.1, 5]), {
    costThreshold: 100,
  });
  expect(column(direction, 'borderline')).toEqual([true, true, false, false]);
});

test('the tolerance widens the zone', () => {
  const zones = (zoneTolerance: number) =>
    column(analysed(pairs([100, 5], [300, 5]), { zoneTolerance }), 'zone');
  expect(zones(0)).toEqual(['below', 'above']);
  expect(zones(60)).toEqual(['inside', 'inside']);
});

test('each direction is judged against itself, in the order in which it came', () => {
  const theirs = pairs([1, 1], [2, 5]).map((each) => ({
    ...each,
    id: `R${each.id}`,
    direction: 'received' as const,
  }));
  const ours = pairs([100, 1], [200, 5]);
  const both = analyse([...theirs, ...ours].reverse(), DEFAULT_SETTINGS);
  expect(both.directions.given).toEqual(analysed([...ours].reverse()));
  expect(both.directions.received).toEqual(analysed([...theirs].reverse()));
  expect(both.gaps.count).toBe(0);
});

test('ten thousand rows are all placed, and their shares sum to 1', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => [(i % 97) / 10, 1 + (i % 5)] as const);
  const direction = analysed(pairs(...many), { costThreshold: 'mean', valueThreshold: 'mean' });
  expect(direction.totals.placed).toBe(10_000);
  // The values run through 1 to 5: their mean is 3, and the threes are on it.
  expect(direction.thresholds.value).toBeCloseTo(3, 9);
  const threes = direction.contributions.filter((each) => each.value === 3);
  expect(threes.every((each) => each.quadrant === 'keep' || each.quadrant === 'do-more')).toBe(
    true
  );
  const shares = column(direction, 'costShare').reduce<number>((sum, each) => sum + (each ?? 0), 0);
  expect(shares).toBeCloseTo(1, 9);
});
