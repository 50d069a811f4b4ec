/**
 * Comparisons that do not trip over rounding noise: numbers closer than one part in a thousand
 * million count as equal. The sheet formulas say the same with the same margin.
 */
export const MARGIN = 1e-9;

/** Whether `a` is on or above `b`. */
export function isAtLeast(a: number, b: number): boolean {
  return a >= b - MARGIN * Math.abs(b);
}

/** Whether `a` is on or below `b`. */
export function isAtMost(a: number, b: number): boolean {
  return a <= b + MARGIN * Math.abs(b);
}

/** Whether `a` is above `b`, not merely by noise. */
export function above(a: number, b: number): boolean {
  return !isAtMost(a, b);
}

/** Whether `a` is below `b`, not merely by noise. */
export function isBelow(a: number, b: number): boolean {
  return !isAtLeast(a, b);
}
