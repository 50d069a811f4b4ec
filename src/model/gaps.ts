/** How far apart the two sides' beliefs are. */
import type { Contribution } from './contribution';
import { atLeast, atMost } from './compare';
import { mean } from './statistics';
import { perceptionGap } from './worth';

export interface GapSummary {
  /** Contributions with both an estimate and a stated value. */
  readonly count: number;
  /** In scale steps; null where count is 0. */
  readonly mean: number | null;
  readonly meanAbsolute: number | null;
  /** How many gaps of 2 steps and more, each worth a conversation. */
  readonly atLeastTwo: number;
  /** The share, as a fraction of 1, of gaps within 1 step; null where count is 0. */
  readonly withinOne: number | null;
}

/** Sums up the perception gaps of the contributions, both directions together. */
export function summariseGaps(contributions: readonly Contribution[]): GapSummary {
  const gaps = contributions.map(perceptionGap).filter((gap) => gap !== null);
  const sizes = gaps.map(Math.abs);
  return {
    count: gaps.length,
    mean: mean(gaps),
    meanAbsolute: mean(sizes),
    atLeastTwo: sizes.filter((size) => atLeast(size, 2)).length,
    withinOne: mean(sizes.map((size) => (atMost(size, 1) ? 1 : 0))),
  };
}
