import fc from 'fast-check';
import { harvestOf, progressOf, pastValue } from '../../src/model/indicator';
import { formatPeriod, nextPeriod, parsePeriod } from '../../src/model/period';
import type { Period } from '../../src/model/period';

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const harvest = (since: string | null, delay: number | null, now: string | null) => {
  const found = harvestOf({ since, delay }, now === null ? null : period(now));
  return found && [formatPeriod(found.from), found.isExpected];
};

test.each([
  ['2026-Q4', 2, '2026-Q4', ['2027-Q2', false]],
  ['2026-Q4', 2, '2027-Q1', ['2027-Q2', false]],
  ['2026-Q4', 2, '2027-Q2', ['2027-Q2', true]],
  ['2026-Q4', 0, '2026-Q4', ['2026-Q4', true]],
  ['2026-Q4', 1.5, '2026-Q4', ['2027-Q2', false]],
  ['2026-H2', 1, '2027-H1', ['2027-H1', true]],
  ['2026-H2', 1, '2027-Q1', ['2027-H1', false]],
  ['2026-H2', 1, '2027-Q2', ['2027-H1', true]],
  [null, 1, '2027-Q2', null],
  ['2026-Q9', 1, '2027-Q2', null],
  ['2026-Q4', null, '2027-Q2', null],
  ['2026-Q4', 1, null, null],
] as const)('since %s with a delay of %s, seen in %s', (since, delay, now, expected) => {
  expect(harvest(since, delay, now)).toEqual(expected);
});

test('a delay of n is the n-th period after, and the time stays come', () => {
  const start = period('2026-Q3');
  fc.assert(
    fc.property(fc.nat(30), fc.nat(10), (delay, more) => {
      let from = start;
      for (let step = 0; step < delay; step += 1) from = nextPeriod(from);
      expect(harvest('2026-Q3', delay, '2026-Q3')).toEqual([formatPeriod(from), delay === 0]);
      let later = from;
      for (let step = 0; step < more; step += 1) later = nextPeriod(later);
      expect(harvest('2026-Q3', delay, formatPeriod(later))?.[1]).toBe(true);
    })
  );
});

describe('the value of a closed period', () => {
  const past = [
    { period: '2026-Q3', name: 'Revenue', value: 40 },
    { period: '2026-Q2', name: 'Revenue', value: 10 },
    { period: '2026-Q3', name: 'Savings', value: null },
  ];

  test('is that of its name, in any case', () => {
    expect(pastValue(past, '2026-Q3', 'REVENUE')).toBe(40);
  });

  test('is null where it is unknown, never 0', () => {
    expect(pastValue(past, '2026-Q3', 'Savings')).toBeNull();
    expect(pastValue(past, '2026-Q1', 'Revenue')).toBeNull();
    expect(pastValue(past, '2026-Q3', 'Trust')).toBeNull();
  });

  test('of a name that stands twice is the mean', () => {
    const twice = [...past, { period: '2026-Q3', name: 'revenue', value: 20 }];
    expect(pastValue(twice, '2026-Q3', 'Revenue')).toBe(30);
  });
});

test('how much of the way is done; unknown where one of the three is, or where there is no way', () => {
  expect(progressOf({ value: 5, baseline: 2, target: 8 })).toBe(0.5);
  expect(progressOf({ value: 10, baseline: 40, target: 20 })).toBe(1.5);
  expect(progressOf({ value: 1, baseline: 2, target: 4 })).toBe(-0.5);
  expect(progressOf({ value: null, baseline: 2, target: 8 })).toBeNull();
  expect(progressOf({ value: 5, baseline: null, target: 8 })).toBeNull();
  expect(progressOf({ value: 5, baseline: 2, target: null })).toBeNull();
  expect(progressOf({ value: 5, baseline: 3, target: 3 })).toBeNull();
});
