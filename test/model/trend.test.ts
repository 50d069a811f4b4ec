import { NO_HISTORY } from '../../src/model/history';
import type { History, PastContribution } from '../../src/model/history';
import type { Quadrant } from '../../src/model/matrix';
import { parsePeriod } from '../../src/model/period';
import type { Period } from '../../src/model/period';
import { pastQuadrants, trendOf } from '../../src/model/trend';
import { contribution } from './build';

function inPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(text);
  return period;
}

const past = (
  period: string,
  quadrant: Quadrant | null,
  more: Partial<PastContribution> = {}
): PastContribution => ({
  ...contribution({ id: 'G1' }),
  period,
  cost: null,
  value: null,
  quadrant,
  flag: null,
  running: quadrant === null ? 0 : 1,
  was: null,
  ...more,
});

const history = (...contributions: readonly PastContribution[]): History => ({
  ...NO_HISTORY,
  contributions,
});

const now = inPeriod('2027-Q1');

test('a first period, or one after a gap, begins a run', () => {
  expect(trendOf(NO_HISTORY, 'G1', 'keep', now)).toEqual({ running: 1, was: null, entry: null });
  const gap = history(past('2026-Q3', 'cut-back', { running: 4 }));
  expect(trendOf(gap, 'G1', 'cut-back', now)).toEqual({ running: 1, was: null, entry: null });
  expect(trendOf(history(past('2026-Q4', 'keep')), 'G1', 'keep', null).running).toBe(1);
});

test('the same quadrant runs on and remembers where it came from', () => {
  const first = history(past('2026-Q4', 'cut-back', { was: 'keep' }));
  expect(trendOf(first, 'g1', 'cut-back', now)).toEqual({ running: 2, was: 'keep', entry: 0 });
  const third = history(
    past('2026-Q4', 'leave', { id: 'R1' }),
    past('2026-Q4', 'keep', { running: 3 })
  );
  expect(trendOf(third, 'G1', 'keep', now)).toEqual({ running: 4, was: null, entry: 1 });
});

test('a count that makes no sense counts as one', () => {
  const odd = (running: number) => history(past('2026-Q4', 'keep', { running }));
  expect(trendOf(odd(0), 'G1', 'keep', now).running).toBe(2);
  expect(trendOf(odd(2.7), 'G1', 'keep', now).running).toBe(3);
});

test('another quadrant is a move, and no quadrant is no trend', () => {
  const moved = history(past('2026-Q4', 'keep', { running: 3, was: 'leave' }));
  expect(trendOf(moved, 'G1', 'cut-back', now)).toEqual({ running: 1, was: 'keep', entry: 0 });
  expect(trendOf(moved, 'G1', null, now)).toEqual({ running: 0, was: null, entry: null });
  const unplaced = history(past('2026-Q4', null));
  expect(trendOf(unplaced, 'G1', 'keep', now)).toEqual({ running: 1, was: null, entry: 0 });
});

test('of two entries with one id the first counts, as a look-up has it', () => {
  const twice = history(past('2026-Q4', 'keep'), past('2026-Q4', 'leave'));
  expect(trendOf(twice, 'G1', 'keep', now)).toEqual({ running: 2, was: null, entry: 0 });
});

test('the half-year before the first is the second of the year before', () => {
  const half = history(past('2026-H2', 'keep'));
  expect(trendOf(half, 'G1', 'keep', inPeriod('2027-H1')).running).toBe(2);
});

test('past quadrants come in the order of their periods', () => {
  const mixed = history(
    past('2026-Q4', 'cut-back'),
    past('2025-Q1', null),
    past('2026-Q3', 'keep', { id: 'R1' }),
    past('2026-Q3', 'keep', { id: 'g1' })
  );
  expect(pastQuadrants(mixed, 'G1')).toEqual([
    { period: '2025-Q1', quadrant: null },
    { period: '2026-Q3', quadrant: 'keep' },
    { period: '2026-Q4', quadrant: 'cut-back' },
  ]);
  const odd = history(past('someday', 'keep'), past('2026-Q4', 'leave'));
  expect(pastQuadrants(odd, 'G1').map(({ period }) => period)).toEqual(['someday', '2026-Q4']);
});
