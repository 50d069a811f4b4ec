/** Builds the reasons of a contribution's place and flag, in the order in which they are told. */
import { isAtLeast } from './compare';
import type { Contribution } from './contribution';
import { isHighCost } from './matrix';
import type { Band, Flag, Point, Quadrant, Thresholds } from './matrix';
import type { Reason } from './reason';
import type { WayOut } from './wayOut';
import type { Cost, ProvisionalCause, Value } from './worth';

/** Why a contribution is in no quadrant. */
export function unplacedReasons(cost: Cost, value: Value | null): readonly Reason[] {
  const reasons: Reason[] = [];
  if (value === null) reasons.push({ code: 'unrated' });
  if (cost.kind === 'unknown') reasons.push({ code: 'cost-unknown', cause: cost.cause });
  return reasons;
}

interface Placed {
  readonly contribution: Contribution;
  readonly costShare: number | null;
  readonly valueShare: number | null;
  readonly causes: readonly ProvisionalCause[];
  readonly band: Band | null;
  readonly quadrant: Quadrant;
  readonly flag: Flag | null;
}

interface Findings {
  readonly near: { readonly value: boolean; readonly cost: boolean };
  /** Null outside cut back. */
  readonly wayOut: WayOut | null;
}

/** Why a placed contribution is in its quadrant and what makes its flag firm or a question. */
export function flagReasons(
  placed: Placed,
  point: Point,
  thresholds: Thresholds,
  { near, wayOut }: Findings
): readonly Reason[] {
  const reasons: Reason[] = [
    { code: 'shares', costShare: placed.costShare, valueShare: placed.valueShare },
    valueReason(point.value, thresholds.value),
    costReason(point.cost, thresholds.cost),
  ];
  if (wayOut !== null) reasons.push({ code: 'way-out', ...wayOut });
  if (placed.flag === 'renegotiate') reasons.push({ code: 'must-keep' });
  placed.causes.forEach((cause) => reasons.push({ code: 'provisional', cause }));
  if (near.value) reasons.push(nearReason('value', point.value, thresholds.value));
  if (near.cost) reasons.push(nearReason('cost', point.cost, thresholds.cost));
  if (placed.band !== null && disagrees(placed.band, placed.quadrant))
    reasons.push({ code: 'band-disagrees', band: placed.band, quadrant: placed.quadrant });
  return reasons;
}

function valueReason(value: number, threshold: number): Reason {
  const code = isAtLeast(value, threshold) ? 'high-value' : 'low-value';
  return { code, value, threshold, by: Math.abs(value - threshold) };
}

function costReason(cost: number, threshold: number): Reason {
  const code = isHighCost(cost, threshold) ? 'high-cost' : 'low-cost';
  return { code, cost, threshold, by: Math.abs(cost - threshold) };
}

function nearReason(of: 'value' | 'cost', amount: number, threshold: number): Reason {
  return { code: 'borderline', of, by: Math.abs(amount - threshold) };
}

/** The matrix judges amounts, the band judges the ratio: a bad ratio can be cheap, a good one dear. */
function disagrees(band: Band, quadrant: Quadrant): boolean {
  if (band === 'low') return quadrant !== 'cut-back';
  return band === 'high' && quadrant !== 'do-more';
}
