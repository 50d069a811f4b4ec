/** Which retrospective is looked at: the present period's, else the last that anything was said of. */
import { latestRetrospective } from '../../src/model/retrospective';
import type { RetrospectiveLine } from '../../src/model/retrospective';

const line = (words: string, period: string | null): RetrospectiveLine => ({
  topic: 'worked',
  side: 'us',
  words,
  period,
});
const present = { year: 2026, cadence: 'quarterly', part: 4 } as const;

test('the present period’s lines, with and without a period', () => {
  const lines = [line('then', '2026-Q3'), line('now', null), line('now too', '2026-Q4')];
  expect(latestRetrospective(lines, present)).toEqual({
    period: '2026-Q4',
    lines: lines.slice(1),
  });
});

test('else the latest by time, not by place; half-years among them', () => {
  const lines = [line('b', '2026-Q1'), line('c', '2026-Q3'), line('a', '2025-H1')];
  expect(latestRetrospective(lines, present)?.period).toBe('2026-Q3');
  expect(latestRetrospective([], present)).toBeNull();
});
