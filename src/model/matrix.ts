/**
 * The cost-value matrix of one direction: where each placed contribution stands. Shares, value per
 * cost and bands after Karlsson & Ryan, IEEE Software 14(5), 1997; the zone is Tanaka's value
 * control chart.
 */
import type { CostThreshold, Scale, ValueThreshold } from './alliance';
import { MARGIN, above, isAtLeast, isAtMost, isBelow } from './compare';
import { mean, median } from './statistics';

/** The four fields of the matrix in the words of the trade: value high or low, cost high or low. */
export const QUADRANTS = ['do-more', 'keep', 'leave', 'cut-back'] as const;
export type Quadrant = (typeof QUADRANTS)[number];
/** By value share over cost share. */
export const BANDS = ['high', 'medium', 'low'] as const;
export type Band = (typeof BANDS)[number];
/** Of the value control chart: `above` costs more than it brings, `below` brings more than it costs. */
export const ZONES = ['above', 'inside', 'below'] as const;
export type Zone = (typeof ZONES)[number];
/** What a quadrant proposes to do. */
export const FLAGS = ['cut-back', 'renegotiate', 'do-more'] as const;
export type Flag = (typeof FLAGS)[number];

/** Half a step of the value scale: within this of the value threshold is borderline, both ends included. */
export const BORDERLINE_VALUE = 0.5;
/** The part of the cost threshold within which a cost is borderline, both ends included. */
export const BORDERLINE_COST = 0.1;
/**
 * From twice its share of the cost on a value is high, below half of it low: Karlsson and Ryan's
 * lines.
 */
export const HIGH_BAND = 2;
export const LOW_BAND = 0.5;

/** A contribution's figures: cost in money, value on the scale. */
export interface Point {
  readonly cost: number;
  readonly value: number;
}

/** The two lines, in the units of what they divide. */
export interface Thresholds {
  readonly cost: number;
  readonly value: number;
}

/** The cost that divides low from high; null where a method has nothing to be taken of. */
export function costThreshold(method: CostThreshold, costs: readonly number[]): number | null {
  if (typeof method === 'number') return method;
  return method === 'mean' ? mean(costs) : median(costs);
}

/** The value that divides low from high; null where a method has nothing to be taken of. */
export function valueThreshold(
  method: ValueThreshold,
  values: readonly number[],
  scale: Scale
): number | null {
  if (typeof method === 'number') return method;
  if (method === 'midpoint') return (scale.min + scale.max) / 2;
  return method === 'mean' ? mean(values) : median(values);
}

/** On or above the threshold is high, but what costs nothing never is. */
export function isHighCost(cost: number, threshold: number): boolean {
  return cost > 0 && isAtLeast(cost, threshold);
}

/** On or above a threshold is high; a cost of 0 never is. */
export function quadrantOf(point: Point, thresholds: Thresholds): Quadrant {
  const highCost = isHighCost(point.cost, thresholds.cost);
  if (isAtLeast(point.value, thresholds.value)) return highCost ? 'keep' : 'do-more';
  return highCost ? 'cut-back' : 'leave';
}

/** How near the point is to a threshold, where it is near enough to be a question. */
export function borderlineOf(
  point: Point,
  thresholds: Thresholds
): { readonly value: boolean; readonly cost: boolean } {
  const valueDistance = Math.abs(point.value - thresholds.value);
  const costDistance = Math.abs(point.cost - thresholds.cost);
  return {
    value: isAtMost(valueDistance, BORDERLINE_VALUE),
    cost: isAtMost(costDistance, BORDERLINE_COST * Math.abs(thresholds.cost)),
  };
}

/** part / whole as a fraction of 1; null where the whole is 0. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/**
 * valueShare / costShare against 2 and 0.5, equality is medium; null where value per cost is blank.
 * Cross-multiplied, so that rounding in the shares can't decide it; where values sum up to less
 * than 0, that would turn the comparison round, so both sides change their signs with it.
 */
export function bandOf(point: Point, totals: Point): Band | null {
  if (point.cost === 0 || totals.cost === 0 || totals.value === 0) return null;
  const valueSide = point.value * totals.cost * Math.sign(totals.value);
  const costSide = point.cost * Math.abs(totals.value);
  if (above(valueSide, HIGH_BAND * costSide)) return 'high';
  return isBelow(valueSide, LOW_BAND * costSide) ? 'low' : 'medium';
}

/**
 * Where the point lies in the value control chart, x = value share and y = cost share in percentage
 * points, q = tolerance: y > sqrt(x^2 + q^2) is above, y < sqrt(max(0, x^2 - q^2)) is below.
 * Compared as squares, which spares the roots: by how much the one square is above the other. What is
 * rounding noise of a difference is no difference.
 */
export function zoneOf(
  costShare: number | null,
  valueShare: number | null,
  tolerance: number
): Zone | null {
  if (costShare === null || valueShare === null) return null;
  const difference = (100 * costShare) ** 2 - (100 * valueShare) ** 2;
  const edge = zoneEdge(tolerance);
  if (difference > edge) return 'above';
  return difference < -edge ? 'below' : 'inside';
}

/** Of squares of percentage points: a difference of shares that is not more than this is rounding noise. */
export const ZONE_NOISE = 1e-11;

/** The difference of the squares beyond which a point lies outside. */
export function zoneEdge(tolerance: number): number {
  return tolerance ** 2 * (1 + MARGIN) + ZONE_NOISE;
}

/** The flag of a quadrant; what must be kept can't be flagged for cutting back. */
export function flagOf(quadrant: Quadrant, mustKeep: boolean): Flag | null {
  if (quadrant === 'do-more') return 'do-more';
  if (quadrant !== 'cut-back') return null;
  return mustKeep ? 'renegotiate' : 'cut-back';
}
