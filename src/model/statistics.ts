/** Sums, means and medians that are null, never 0, where there is nothing to take them of. */
import { MARGIN } from './compare';

/**
 * The sum. Where positive and negative values cancel (a scale may reach below 0), what is left of
 * rounding counts as 0: shares of such a rest would be nonsense.
 */
export function sum(values: readonly number[]): number {
  let [total, size] = [0, 0];
  for (const value of values) {
    total += value;
    size += Math.abs(value);
  }
  return Math.abs(total) <= MARGIN * size ? 0 : total;
}

/** The arithmetic mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

/** The middle value, or the mean of the two middle ones; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted[middle - 1];
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}
