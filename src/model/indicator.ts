/** Signs of how the alliance fares: revenue is the harvest, not the seed. */

import { comparePeriods, parsePeriod, periodAfter } from './period';
import type { Period } from './period';
import { mean } from './statistics';

export const INDICATOR_KINDS = ['leading', 'lagging'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export interface Indicator {
  readonly name: string;
  readonly kind: IndicatorKind | null;
  readonly unit: string | null;
  /** The period from which work on it began, as `2026-Q4`. */
  readonly since: string | null;
  /** Periods until an effect can be expected. */
  readonly delay: number | null;
  /** In the present period. */
  readonly value: number | null;
  /** What it was before the work on it began. */
  readonly baseline: number | null;
  /** What it is to become. */
  readonly target: number | null;
}

/** How much of the way from the baseline to the target is done, 1 for all of it; null where one of the three is unknown. */
export function progressOf({
  value,
  baseline,
  target,
}: Pick<Indicator, 'value' | 'baseline' | 'target'>): number | null {
  if (value === null || baseline === null || target === null || target === baseline) return null;
  return (value - baseline) / (target - baseline);
}

/** The triple win, each on the value scale: to the end customer, to us, to the partner. */
export interface TripleWin {
  readonly customer: number | null;
  readonly us: number | null;
  readonly partner: number | null;
}

/** From when an effect can be expected, and whether that time has come. */
export interface Harvest {
  readonly from: Period;
  readonly isExpected: boolean;
}

/** An effect shows from `delay` periods after `since` on; null where one of them or the period is unknown. */
export function harvestOf(
  { since, delay }: Pick<Indicator, 'since' | 'delay'>,
  period: Period | null
): Harvest | null {
  const start = since === null ? null : parsePeriod(since);
  if (start === null || delay === null || period === null) return null;
  const from = periodAfter(start, delay);
  return { from, isExpected: comparePeriods(period, from) >= 0 };
}

/** What the indicator of that name was in a closed period, whatever its case; null where unknown. */
export function pastValue(
  past: readonly {
    readonly period: string;
    readonly name: string;
    readonly value: number | null;
  }[],
  period: string,
  name: string
): number | null {
  const wanted = name.toLowerCase();
  return mean(
    past.flatMap((each) =>
      each.period === period && each.name.toLowerCase() === wanted ? (each.value ?? []) : []
    )
  );
}
