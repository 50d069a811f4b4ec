/**
 * Comparisons that are deaf to rounding noise, as `model/compare.ts` has them: both sides may differ by
 * a thousand-millionth of the right one.
 */
import { MARGIN } from '../../model/compare';
import { atLeast, atMost, call, less, minus, more, plus, reference, times } from './formula';
import type { Expression, Operand } from './formula';

/** As the formulas write it. */
export const margin: Expression = reference(MARGIN.toExponential().toUpperCase());

const noise = (of: Operand): Expression => times(margin, call('ABS', of));

export const surelyAtLeast = (a: Operand, b: Operand): Expression => atLeast(a, minus(b, noise(b)));
export const surelyAtMost = (a: Operand, b: Operand): Expression => atMost(a, plus(b, noise(b)));
export const surelyLess = (a: Operand, b: Operand): Expression => less(a, minus(b, noise(b)));
export const surelyMore = (a: Operand, b: Operand): Expression => more(a, plus(b, noise(b)));
