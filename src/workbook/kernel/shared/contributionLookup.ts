/** How formulas word a share. */
import { call, joined, plus, times, words } from '../formula';
import type { Expression, Operand } from '../formula';
import { margin } from '../margins';

/** Whole percent without its sign, halves up, deaf to rounding noise. */
export function percentNumber(share: Operand): Expression {
  return call('INT', plus(times(100, share), 0.5, margin));
}

/** The same with the sign. */
export function percentOf(share: Operand): Expression {
  return joined(percentNumber(share), words(' %'));
}
