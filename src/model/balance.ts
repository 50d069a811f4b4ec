/** How evenly the two sides give. */
import { sum } from './statistics';

/**
 * (given - received) / (given + received): -1 to 1, 0 is even; null where both are 0 or either is
 * unknown (the partner's costs are never assumed).
 */
export function balance(given: number | null, received: number | null): number | null {
  if (given === null || received === null) return null;
  const both = sum([given, received]);
  if (both === 0) return null;
  // On a scale below 0 even would be a zero with a minus, which no file keeps.
  return given === received ? 0 : (given - received) / both;
}
