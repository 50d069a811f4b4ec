import fc from 'fast-check';
import { CADENCES, MONTHS } from '../../src/model/alliance';
import { dayOf, formatDay, parseDay } from '../../src/model/day';
import { dueOf } from '../../src/model/due';
import {
  firstDay,
  lastDay,
  nextPeriod,
  parsePeriod,
  periodAfter,
  periodOf,
  previousPeriod,
} from '../../src/model/period';
import type { Period } from '../../src/model/period';

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const day = (text: string): number => parseDay(text) ?? NaN;

const periods: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 1950, max: 2200 }), fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'))
  .map(([year, part]) => period(`${year}-${part}`));

const months = fc.constantFrom(...MONTHS);

test.each([
  ['2026-Q1', 'january', '2026-01-01', '2026-03-31'],
  ['2026-Q4', 'january', '2026-10-01', '2026-12-31'],
  ['2028-Q1', 'january', '2028-01-01', '2028-03-31'],
  ['2026-H1', 'january', '2026-01-01', '2026-06-30'],
  ['2026-H2', 'january', '2026-07-01', '2026-12-31'],
  // A fiscal year is called after the year in which it ends.
  ['2026-Q1', 'october', '2025-10-01', '2025-12-31'],
  ['2026-Q4', 'october', '2026-07-01', '2026-09-30'],
  ['2026-Q4', 'april', '2026-01-01', '2026-03-31'],
  ['2026-Q1', 'july', '2025-07-01', '2025-09-30'],
  ['2026-H2', 'july', '2026-01-01', '2026-06-30'],
  ['2026-Q4', 'february', '2025-11-01', '2026-01-31'],
  ['2028-Q4', 'march', '2027-12-01', '2028-02-29'],
  ['2026-H1', 'december', '2025-12-01', '2026-05-31'],
  ['0050-Q4', 'january', '0050-10-01', '0050-12-31'],
] as const)('%s in a fiscal year from %s runs from %s to %s', (text, start, first, last) => {
  expect(formatDay(firstDay(period(text), start))).toBe(first);
  expect(formatDay(lastDay(period(text), start))).toBe(last);
});

test('periods follow each other without a gap, whenever the fiscal year begins', () => {
  fc.assert(
    fc.property(periods, months, (each, start) => {
      expect(firstDay(nextPeriod(each), start)).toBe(lastDay(each, start) + 1);
      expect(previousPeriod(nextPeriod(each))).toEqual(each);
      expect(firstDay(each, start)).toBeLessThan(lastDay(each, start));
    })
  );
});

test('each day lies in one period: the one that its month tells', () => {
  const some = fc.tuple(fc.integer({ min: 1950, max: 2200 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(some, fc.constantFrom(...CADENCES), months, ([year, month], cadence, start) => {
      const found = periodOf(year, month, cadence, start);
      const day = dayOf(year, month, 15);
      expect(firstDay(found, start)).toBeLessThanOrEqual(day);
      expect(lastDay(found, start)).toBeGreaterThanOrEqual(day);
    })
  );
});

test('the last period of a fiscal year ends in the year that it is called after', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2200 }), months, (year, start) => {
      const last = lastDay(period(`${year}-Q4`), start);
      expect(formatDay(last).slice(0, 4)).toBe(String(year));
      expect(lastDay(period(`${year}-H2`), start)).toBe(last);
      const next = formatDay(last + 1);
      expect(next.slice(5)).toBe(`${String(MONTHS.indexOf(start) + 1).padStart(2, '0')}-01`);
    })
  );
});

test('some periods after is as many times the next one', () => {
  fc.assert(
    fc.property(periods, fc.nat(12), (each, count) => {
      let after = each;
      for (let step = 0; step < count; step += 1) after = nextPeriod(after);
      expect(periodAfter(each, count)).toEqual(after);
    })
  );
});

test('an RVU is due from the day after its period', () => {
  const [from, until] = [day('2026-10-01'), day('2026-12-31')];
  const quarter = period('2026-Q4');
  const common = { period: quarter, from, until };
  expect(dueOf(quarter, day('2026-11-22'), 'january')).toEqual({
    ...common,
    state: 'running',
    days: 39,
  });
  expect(dueOf(quarter, until, 'january')).toEqual({ ...common, state: 'running', days: 0 });
  expect(dueOf(quarter, day('2027-01-01'), 'january')).toEqual({
    ...common,
    state: 'due',
    days: 1,
  });
  expect(dueOf(quarter, day('2027-01-20'), 'january')).toEqual({
    ...common,
    state: 'due',
    days: 20,
  });
  // Under a fiscal year from October on it ended in September.
  expect(dueOf(quarter, day('2026-10-01'), 'october')).toEqual({
    period: quarter,
    from: day('2026-07-01'),
    until: day('2026-09-30'),
    state: 'due',
    days: 1,
  });
});
