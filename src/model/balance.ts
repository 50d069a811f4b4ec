/** How evenly the two sides give. */

/**
 * (given - received) / (given + received): -1 to 1, 0 is even; null where both are 0 or either is
 * unknown (the partner's costs are never assumed).
 */
export function balance(given: number | null, received: number | null): number | null {
  if (given === null || received === null || given + received === 0) return null;
  return (given - received) / (given + received);
}
