/** Periods as formulas read them, to the letter as `parsePeriod` does. */
import {
  NOTHING,
  and,
  atLeast,
  atMost,
  call,
  equal,
  group,
  joined,
  minus,
  more,
  negative,
  or,
  over,
  plus,
  times,
  when,
  words,
} from './formula';
import type { Expression } from './formula';

/** What the formulas know of the text of a cell that may hold a period, for instance `2026-Q4`. */
interface PeriodText {
  readonly year: Expression;
  /** `Q` or `H`. */
  readonly letter: Expression;
  readonly part: Expression;
  /** How many periods a year has, by the letter. */
  readonly parts: Expression;
  /** Whether the text is a period; an error where it is far from one. */
  readonly isPeriod: Expression;
}

function periodText(cell: Expression): PeriodText {
  const text = call('UPPER', call('TRIM', cell));
  const year = call('VALUE', call('LEFT', text, 4));
  const letter = call('MID', text, 6, 1);
  const part = call('VALUE', call('MID', text, 7, 1));
  const parts = when(equal(letter, words('H')), 2, 4);
  const isPeriod = and(
    equal(call('LEN', text), 7),
    equal(call('MID', text, 5, 1), words('-')),
    or(equal(letter, words('Q')), equal(letter, words('H'))),
    equal(call('TEXT', year, words('0000')), call('LEFT', text, 4)),
    atLeast(part, 1),
    atMost(part, parts)
  );
  return { year, letter, part, parts, isPeriod };
}

/** When the cell's period ends, in years as `comparePeriods` has it; an error where it holds none. */
export function periodEnd(cell: Expression): Expression {
  const { year, part, parts, isPeriod } = periodText(cell);
  return when(isPeriod, plus(year, over(part, parts)), call('NA'));
}

/**
 * The last day of the cell's period in a fiscal year that begins with the month of this number, as `lastDay`
 * has it; blank where the spreadsheet's calendar does not know it, an error where the cell holds no period.
 */
export function periodLastDay(cell: Expression, firstMonth: Expression): Expression {
  const { year, part, parts, isPeriod } = periodText(cell);
  const late = when(more(firstMonth, 1), minus(firstMonth, 13), 0);
  const afterLast = plus(over(times(part, 12), parts), late, 1);
  // Counted from the year 0, up to the month after the last: DATE takes years before 1900 for later ones.
  const isKnown = atLeast(plus(times(year, 12), afterLast), FIRST_MONTH_AFTER);
  return when(isPeriod, when(isKnown, call('DATE', year, afterLast, 0), NOTHING), call('NA'));
}

/** April 1900: spreadsheets count a day in February 1900 that never was. */
const FIRST_MONTH_AFTER = 1900 * 12 + 4;

/** The period that many periods after the cell's, as `periodAfter` has it; an error where it holds none. */
export function periodAfterFormula(cell: Expression, count: Expression): Expression {
  const { year, letter, part, parts, isPeriod } = periodText(cell);
  // Half a period more is a whole one: INT of the negative rounds up.
  const whole = call('INT', negative(count));
  // All periods counted through from the year 0.
  const index = group(minus(plus(times(year, parts), part), 1, whole));
  const later = joined(
    call('TEXT', call('INT', over(index, parts)), words('0000')),
    words('-'),
    letter,
    group(plus(call('MOD', index, parts), 1))
  );
  return when(isPeriod, later, call('NA'));
}
