/** When a period's RVU is due. */
import type { Month } from './alliance';
import type { Day } from './day';
import { firstDay, lastDay } from './period';
import type { Period } from './period';

export interface Due {
  readonly period: Period;
  readonly from: Day;
  readonly until: Day;
  /** Running up to its last day; due from the day after. */
  readonly state: 'running' | 'due';
  /** Days left until its last day while it is running, days gone by since then once it is due. */
  readonly days: number;
}

/** A period's RVU is written once the period is over: it is due from the day after its last day. */
export function dueOf(period: Period, today: Day, fiscalYearStart: Month): Due {
  const until = lastDay(period, fiscalYearStart);
  return {
    period,
    from: firstDay(period, fiscalYearStart),
    until,
    state: today > until ? 'due' : 'running',
    days: Math.abs(today - until),
  };
}
