/** Days as formulas read them, to the letter as `decode.ts` does. */
import { FIRST_DAY, LAST_DAY } from '../../model/day';
import { NOTHING, and, atLeast, call, equal, ifError, joined, less, when, words } from './formula';
import type { Expression } from './formula';

/**
 * The day that the cell holds, else an empty text. Hours are cut off; text counts where it is a day
 * written as `2026-11-30`. An error in the cell is no day.
 */
export function dayIn(cell: Expression): Expression {
  const isDay = and(atLeast(cell, FIRST_DAY), less(cell, LAST_DAY + 1));
  const text = call('TRIM', cell);
  const figures = (from: number, length: number): Expression =>
    call('VALUE', call('MID', text, from, length));
  const date = call('DATE', figures(1, 4), figures(6, 2), figures(9, 2));
  // DATE carries over what is out of range: only a day that is written as it was typed is one.
  const isDate = equal(written(date), text);
  return when(
    call('ISNUMBER', cell),
    when(isDay, call('INT', cell), NOTHING),
    ifError(when(isDate, date, NOTHING), NOTHING)
  );
}

/** The day as people type it. */
function written(date: Expression): Expression {
  const twoFigures = (number: Expression): Expression =>
    call('RIGHT', joined(words('0'), number), 2);
  return joined(
    call('YEAR', date),
    words('-'),
    twoFigures(call('MONTH', date)),
    words('-'),
    twoFigures(call('DAY', date))
  );
}
