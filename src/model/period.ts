/**
 * Periods: `2026-Q4` in a quarterly alliance, `2026-H2` in a semiannual one. The year is the fiscal year,
 * which is called after the year in which it ends.
 */
import { MONTHS } from './alliance';
import type { Cadence, Month } from './alliance';
import { dayOf } from './day';
import type { Day } from './day';

export interface Period {
  readonly year: number;
  readonly cadence: Cadence;
  /** 1 to 4 for quarters, 1 to 2 for halves. */
  readonly part: number;
}

const PARTS: Record<Cadence, number> = { quarterly: 4, semiannual: 2 };
const LETTERS: Record<Cadence, string> = { quarterly: 'Q', semiannual: 'H' };

/** The period that the text names, or null where it names none. */
export function parsePeriod(text: string): Period | null {
  const match = /^(\d{4})-([QH])(\d)$/.exec(text.trim().toUpperCase());
  if (!match) return null;
  const cadence: Cadence = match[2] === 'Q' ? 'quarterly' : 'semiannual';
  const period = { year: Number(match[1]), cadence, part: Number(match[3]) };
  return period.part >= 1 && period.part <= PARTS[cadence] ? period : null;
}

/** The period's text, for instance `2026-Q4`. */
export function formatPeriod(period: Period): string {
  return `${String(period.year).padStart(4, '0')}-${LETTERS[period.cadence]}${period.part}`;
}

/** The period after this one. */
export function nextPeriod(period: Period): Period {
  return period.part < PARTS[period.cadence]
    ? { ...period, part: period.part + 1 }
    : { ...period, year: period.year + 1, part: 1 };
}

/** The period before this one. */
export function previousPeriod(period: Period): Period {
  return period.part > 1
    ? { ...period, part: period.part - 1 }
    : { ...period, year: period.year - 1, part: PARTS[period.cadence] };
}

/** Negative where `a` ends before `b`, positive where after, 0 where they end together. */
export function comparePeriods(a: Period, b: Period): number {
  return end(a) - end(b);
}

/** In years; halves and quarters are exact. */
function end(period: Period): number {
  return period.year + period.part / PARTS[period.cadence];
}

/** The period that many periods later; a broken number counts as the next whole one. */
export function periodAfter(period: Period, count: number): Period {
  const parts = PARTS[period.cadence];
  const index = period.year * parts + (period.part - 1) + Math.ceil(count);
  return { ...period, year: Math.floor(index / parts), part: (index % parts) + 1 };
}

const monthsOf = (cadence: Cadence): number => 12 / PARTS[cadence];

/** How many months after its own January a fiscal year begins: negative where it begins in the year before. */
const monthsLate = (start: Month): number => {
  const month = MONTHS.indexOf(start);
  return month === 0 ? 0 : month - 12;
};

/** The first day of the period in a fiscal year that begins with this month. */
export function firstDay(period: Period, start: Month): Day {
  const months = (period.part - 1) * monthsOf(period.cadence) + monthsLate(start);
  return dayOf(period.year, months + 1, 1);
}

/** The last day of the period in a fiscal year that begins with this month. */
export function lastDay(period: Period, start: Month): Day {
  return dayOf(period.year, period.part * monthsOf(period.cadence) + monthsLate(start) + 1, 0);
}

/** The period in which a month of a year (1 to 12) lies. */
export function periodOf(year: number, month: number, cadence: Cadence, start: Month): Period {
  const months = year * 12 + (month - 1) - monthsLate(start);
  const part = Math.floor((months % 12) / monthsOf(cadence)) + 1;
  return { year: Math.floor(months / 12), cadence, part };
}
