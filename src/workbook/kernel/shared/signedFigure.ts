/** A difference as people write it, `+2`, `−1.5`, `0`, and its size as a sheet's formula has it. */
import { MARGIN } from '../../../model/compare';
import { call, group, over, plus, times } from '../formula';
import type { Expression } from '../formula';
import { margin } from '../margins';

/** How finely it is told: to a tenth, to a hundredth. */
export type Fineness = 10 | 100;

/** The size without its sign, halves up, deaf to rounding noise. */
export function roundedSize(amount: number, parts: Fineness): number {
  return Math.floor(parts * Math.abs(amount) + 0.5 + MARGIN) / parts;
}

/** The size with its sign; nothing but `0` where it rounds to that. */
export function signedFigure(amount: number, parts: Fineness): string {
  const size = roundedSize(amount, parts);
  if (size === 0) return '0';
  return `${amount > 0 ? '+' : '−'}${size}`;
}

/** `roundedSize` as a formula. */
export function roundedSizeFormula(amount: Expression, parts: Fineness): Expression {
  return group(over(call('INT', plus(times(parts, call('ABS', amount)), 0.5, margin)), parts));
}
