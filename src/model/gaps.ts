/** How far apart the two sides' beliefs are. */
import type { Contribution } from './contribution';
import { isAtLeast, isAtMost } from './compare';
import { mean } from './statistics';
import { perceptionGap } from './worth';

/** A gap of this many steps is worth a conversation. */
export const TALK_FROM = 2;

export interface GapSummary {
  /** How many there are: only where both sides said something. */
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
  return summariseSteps(contributions.map(perceptionGap).filter((gap) => gap !== null));
}

/** Sums up gaps in scale steps. */
export function summariseSteps(gaps: readonly number[]): GapSummary {
  const sizes = gaps.map(Math.abs);
  return {
    count: gaps.length,
    mean: mean(gaps),
    meanAbsolute: mean(sizes),
    atLeastTwo: sizes.filter(isWide).length,
    withinOne: mean(sizes.map((size) => (isAtMost(size, 1) ? 1 : 0))),
  };
}

/** Whether a gap, in steps of either sign, is worth a conversation. */
export function isWide(gap: number): boolean {
  return isAtLeast(Math.abs(gap), TALK_FROM);
}
