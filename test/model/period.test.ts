import fc from 'fast-check';
import type { Period } from '../../src/model/period';
import { comparePeriods, formatPeriod, nextPeriod, parsePeriod } from '../../src/model/period';

const year = fc.integer({ min: 0, max: 9999 });
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({
    year,
    cadence: fc.constant('quarterly' as const),
    part: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    year,
    cadence: fc.constant('semiannual' as const),
    part: fc.integer({ min: 1, max: 2 }),
  })
);
const quarter = (of: number, part: number): Period => ({ year: of, cadence: 'quarterly', part });
const half = (of: number, part: number): Period => ({ year: of, cadence: 'semiannual', part });

test('reads quarters and halves', () => {
  expect(parsePeriod('2026-Q4')).toEqual(quarter(2026, 4));
  expect(parsePeriod('2026-Q1')).toEqual(quarter(2026, 1));
  expect(parsePeriod('2026-H2')).toEqual(half(2026, 2));
  expect(parsePeriod(' 2026-h1 ')).toEqual(half(2026, 1));
});

test.each([
  ...['', '2026', '2026-Q', '2026-Q0', '2026-Q5', '2026-H0', '2026-H3', '26-Q1', '2026Q1'],
  ...['2026-Q12', '12026-Q1', '2026-X1', 'x2026-Q1', '2026-Q1x', '2026 Q1', '202x-Q1', '2026-Qx'],
])('refuses %j', (text) => {
  expect(parsePeriod(text)).toBeNull();
});

test('the year is written with four digits', () => {
  expect(formatPeriod(quarter(987, 3))).toBe('0987-Q3');
  expect(formatPeriod(half(2026, 1))).toBe('2026-H1');
});

test('what is written can be read again', () => {
  fc.assert(
    fc.property(period, (each) => {
      expect(parsePeriod(formatPeriod(each))).toEqual(each);
    })
  );
});

test('the next period crosses the year end', () => {
  expect(nextPeriod(quarter(2026, 3))).toEqual(quarter(2026, 4));
  expect(nextPeriod(quarter(2026, 4))).toEqual(quarter(2027, 1));
  expect(nextPeriod(half(2026, 1))).toEqual(half(2026, 2));
  expect(nextPeriod(half(2026, 2))).toEqual(half(2027, 1));
});

test('the next period is later, and nothing of its cadence lies between', () => {
  fc.assert(
    fc.property(period, period, (one, other) => {
      expect(comparePeriods(nextPeriod(one), one)).toBeGreaterThan(0);
      expect(comparePeriods(one, nextPeriod(one))).toBeLessThan(0);
      if (one.cadence !== other.cadence || comparePeriods(other, one) <= 0) return;
      expect(comparePeriods(other, nextPeriod(one))).toBeGreaterThanOrEqual(0);
    })
  );
});

test('a full cycle is one year', () => {
  fc.assert(
    fc.property(period, (each) => {
      const steps = each.cadence === 'quarterly' ? 4 : 2;
      const later = Array.from({ length: steps }).reduce<Period>((at) => nextPeriod(at), each);
      expect(later).toEqual({ ...each, year: each.year + 1 });
    })
  );
});

test('orders by the end, across cadences', () => {
  expect(comparePeriods(quarter(2026, 2), half(2026, 1))).toBe(0);
  expect(comparePeriods(quarter(2026, 4), half(2026, 2))).toBe(0);
  expect(comparePeriods(quarter(2026, 3), half(2026, 1))).toBeGreaterThan(0);
  expect(comparePeriods(quarter(2026, 3), half(2026, 2))).toBeLessThan(0);
  expect(comparePeriods(quarter(2027, 1), half(2026, 2))).toBeGreaterThan(0);
});

test('texts of one cadence order as their periods do', () => {
  fc.assert(
    fc.property(period, period, (one, other) => {
      if (one.cadence !== other.cadence) return;
      const [a, b] = [formatPeriod(one), formatPeriod(other)];
      expect(Math.sign(comparePeriods(one, other))).toBe(a < b ? -1 : Number(a > b));
    })
  );
});
