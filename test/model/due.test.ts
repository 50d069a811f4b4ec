import fc from 'fast-check';
import { formatDay, parseDay } from '../../src/model/day';
import { dueOf } from '../../src/model/due';
import {
  firstDay,
  lastDay,
  nextPeriod,
  parsePeriod,
  periodAfter,
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

test.each([
  ['2026-Q1', '2026-01-01', '2026-03-31'],
  ['2026-Q4', '2026-10-01', '2026-12-31'],
  ['2028-Q1', '2028-01-01', '2028-03-31'],
  ['2026-H1', '2026-01-01', '2026-06-30'],
  ['2026-H2', '2026-07-01', '2026-12-31'],
])('%s runs from %s to %s', (text, first, last) => {
  expect(formatDay(firstDay(period(text)))).toBe(first);
  expect(formatDay(lastDay(period(text)))).toBe(last);
});

test('periods follow each other without a gap', () => {
  fc.assert(
    fc.property(periods, (each) => {
      expect(firstDay(nextPeriod(each))).toBe(lastDay(each) + 1);
      expect(previousPeriod(nextPeriod(each))).toEqual(each);
      expect(firstDay(each)).toBeLessThan(lastDay(each));
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
  expect(dueOf(quarter, day('2026-11-22'))).toEqual({ ...common, state: 'running', days: 39 });
  expect(dueOf(quarter, until)).toEqual({ ...common, state: 'running', days: 0 });
  expect(dueOf(quarter, day('2027-01-01'))).toEqual({ ...common, state: 'due', days: 1 });
  expect(dueOf(quarter, day('2027-01-20'))).toEqual({ ...common, state: 'due', days: 20 });
});
