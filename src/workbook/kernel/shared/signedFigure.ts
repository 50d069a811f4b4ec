/** A difference as people write it, `+2`, `−1.5`, `0`, and its size as a sheet's formula has it. */
import { MARGIN } from '../../../model/compare';
import { call, group, over, plus, times } from '../formula';
import type { Expression } from '../formula';
import { margin } from '../margins';

/** How finely it is told: to a tenth, to a hundredth. */
export type Parts = 10 | 100;

/** The size without its sign, halves up, deaf to rounding noise. */
export const roundedSize = (amount: number, parts: Parts): number =>
  Math.floor(parts * Math.abs(amount) + 0.5 + MARGIN) / parts;

/** The size with its sign; nothing but `0` where it rounds to that. */
export function signedFigure(amount: number, parts: Parts): string {
  const size = roundedSize(amount, parts);
  if (size === 0) return '0';
  return `${amount > 0 ? '+' : '−'}${size}`;
}

/** `roundedSize` as a formula. */
export const roundedSizeFormula = (amount: Expression, parts: Parts): Expression =>
  group(over(call('INT', plus(times(parts, call('ABS', amount)), 0.5, margin)), parts));
