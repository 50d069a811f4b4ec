/**
 * What takes a contribution out of cut back on its own: a lower cost or a higher score. A median or mean
 * moves along with the figure that changes, so what counts is not the line as it is now but the middle of
 * the other contributions.
 */
import type { CostThreshold, Scale, ValueThreshold } from './alliance';
import type { Point } from './matrix';
import { sum } from './statistics';

/** Either way alone is enough; null where no cost, or no score on the scale, does it. */
export interface WayOut {
  /** Below this cost. */
  readonly costUnder: number | null;
  /** From this score on. */
  readonly valueFrom: number | null;
}

interface Rules {
  readonly costThreshold: CostThreshold;
  readonly valueThreshold: ValueThreshold;
  readonly scale: Scale;
}

/** The ways out for points in cut back, among all that are placed beside them. */
export function waysOut(points: readonly Point[], rules: Rules): (point: Point) => WayOut {
  const costs = middleOfOthers(points.map(({ cost }) => cost));
  const values = middleOfOthers(points.map(({ value }) => value));
  const { costThreshold, valueThreshold, scale } = rules;
  const midpoint = (scale.min + scale.max) / 2;
  return ({ cost, value }) => {
    const under = typeof costThreshold === 'number' ? costThreshold : costs[costThreshold](cost);
    const method = valueThreshold === 'midpoint' ? midpoint : valueThreshold;
    const from = typeof method === 'number' ? method : values[method](value);
    return {
      costUnder: under !== null && under > 0 ? under : null,
      valueFrom: from !== null && from <= scale.max ? from : null,
    };
  };
}

type OfOthers = (own: number) => number | null;

/** The mean, and the lower of the middle ones, of all figures but one's own. */
function middleOfOthers(figures: readonly number[]): Readonly<Record<'mean' | 'median', OfOthers>> {
  const sorted = [...figures].sort((a, b) => a - b);
  const total = sum(figures);
  const others = figures.length - 1;
  if (others < 1) return { mean: () => null, median: () => null };
  const middle = Math.floor((others - 1) / 2);
  return {
    mean: (own) => (total - own) / others,
    // Taking out one's own figure moves those above it down by one place.
    median: (own) => sorted[own <= (sorted[middle] ?? Infinity) ? middle + 1 : middle] ?? null,
  };
}
