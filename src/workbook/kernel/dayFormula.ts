/** Days as formulas read them, to the letter as `decode.ts` does. */
import { FIRST_DAY, LAST_DAY } from '../../model/day';
import { NOTHING, call, equal, group, ifError, over, words } from './formula';
import type { Expression } from './formula';

/**
 * The day that is written in the cell as a text, `2026-11-30`, else an empty text. An error in the cell is no
 * day. DATEVALUE takes a text of many kinds for a day: only one that is written so is read.
 */
export function writtenDay(cell: Expression): Expression {
  const text = call('TRIM', cell);
  const figures = call('SUBSTITUTE', text, words('-'), words(''));
  const isWrittenSo = equal(call('TEXT', figures, words('0000-00-00')), text);
  return ifError(over(call('DATEVALUE', text), group(isWrittenSo)), NOTHING);
}

/**
 * The day that the cell holds, hours cut off, else what its `writtenDay` says. MEDIAN is the cell itself where
 * that is a number between the first day and the last, and never where it is none.
 */
export function dayIn(cell: Expression, written: Expression): Expression {
  const isDay = equal(call('MEDIAN', FIRST_DAY, cell, LAST_DAY + LAST_HOURS), cell);
  return ifError(over(call('INT', cell), group(isDay)), written);
}

/** The last day goes on until midnight. */
const LAST_HOURS = 0.99999;
