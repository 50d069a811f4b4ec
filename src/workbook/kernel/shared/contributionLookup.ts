/** How formulas word a share. */
import { call, joined, plus, times, words } from '../formula';
import type { Expression, Operand } from '../formula';
import { margin } from '../margins';

/** Whole percent without its sign, halves up, deaf to rounding noise. */
export const percentNumber = (share: Operand): Expression =>
  call('INT', plus(times(100, share), 0.5, margin));

/** The same with the sign. */
export const percentOf = (share: Operand): Expression => joined(percentNumber(share), words(' %'));
