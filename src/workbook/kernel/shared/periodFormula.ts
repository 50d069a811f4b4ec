/** Periods as formulas read them, to the letter as `parsePeriod` does. */
import type { Cadence } from '../../../model/alliance';
import { formatPeriod, previousPeriod } from '../../../model/period';
import type { Period } from '../../../model/period';
import { NOTHING, call, equal, ifError, plus, when, words } from '../formula';
import type { Expression } from '../formula';
import { lookedUp, lookup } from './lookups';

/** What stands on Lookups of one way in which a period's text ends. */
export interface PeriodPart {
  /** Behind the year, for instance `-Q3`. */
  readonly ending: string;
  /** How much of its year is over with it. */
  readonly share: number;
  /** The months from the begin of its year to its end. */
  readonly months: number;
  /** The ending of the period before. */
  readonly before: string;
  /** How many of its kind a year has. */
  readonly count: number;
}

/** Any year: only the endings are looked at. */
const YEAR = 2000;

const partOf = (cadence: Cadence, part: number, count: number): PeriodPart => {
  const period: Period = { year: YEAR, cadence, part };
  return {
    ending: formatPeriod(period).slice(4),
    share: part / count,
    months: (12 * part) / count,
    before: formatPeriod(previousPeriod(period)).slice(4),
    count,
  };
};

/** Quarters, then halves. */
export const PERIOD_PARTS: readonly PeriodPart[] = [
  ...[1, 2, 3, 4].map((part) => partOf('quarterly', part, 4)),
  ...[1, 2].map((part) => partOf('semiannual', part, 2)),
];

/** The number of the first half. */
export const FIRST_HALF = PERIOD_PARTS.findIndex(({ count }) => count === 2) + 1;

/** Which of the endings it has, from 1. */
export function partNumber(period: Period): number {
  return PERIOD_PARTS.findIndex(({ ending }) => ending === formatPeriod(period).slice(4)) + 1;
}

/** The first four characters of the cell as a year; an empty text where they are not four figures. */
export function yearIn(cell: Expression): Expression {
  const text = call('LEFT', call('TRIM', cell), 4);
  const isYear = equal(call('TEXT', text, words('0000')), text);
  return ifError(when(isYear, call('VALUE', text), NOTHING), NOTHING);
}

/** Which of the endings the cell has, from 1; an empty text where it has none of them. */
export function partIn(cell: Expression): Expression {
  // One figure more than an ending has: what is longer is none.
  const ending = call('MID', call('TRIM', cell), 5, 4);
  return ifError(call('MATCH', ending, lookup('parts'), 0), NOTHING);
}

/** When a period ends, in years as `comparePeriods` has it; an error where one of the two is blank. */
export function periodEnd(year: Expression, part: Expression): Expression {
  return plus(year, lookedUp('partEnds', part));
}
