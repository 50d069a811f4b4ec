/** Why a contribution stands where it stands, as data that texts are built from. */
import type { Band, Quadrant } from './matrix';
import type { WayOut } from './wayOut';
import type { ProvisionalCause, UnknownCost } from './worth';

export type Reason =
  | { readonly code: 'unrated' }
  | { readonly code: 'cost-unknown'; readonly cause: UnknownCost }
  /** Fractions of 1 of what the direction's placed contributions cost and are worth. */
  | {
      readonly code: 'shares';
      readonly costShare: number | null;
      readonly valueShare: number | null;
    }
  /** `by` is how far the figure is from its threshold, never negative. */
  | {
      readonly code: 'low-value' | 'high-value';
      readonly value: number;
      readonly threshold: number;
      readonly by: number;
    }
  | {
      readonly code: 'low-cost' | 'high-cost';
      readonly cost: number;
      readonly threshold: number;
      readonly by: number;
    }
  /** What alone would take it out of cut back, see `WayOut`. */
  | ({ readonly code: 'way-out' } & WayOut)
  | { readonly code: 'must-keep' }
  /** A figure is an estimate or last period's: ask who knows before acting on it. */
  | { readonly code: 'provisional'; readonly cause: ProvisionalCause }
  | { readonly code: 'borderline'; readonly of: 'value' | 'cost'; readonly by: number }
  | { readonly code: 'band-disagrees'; readonly band: Band; readonly quadrant: Quadrant };

export type ReasonCode = Reason['code'];

export type ReasonOf<Code extends ReasonCode> = Reason & { readonly code: Code };

/** The reason with this code, where it is one of them. */
export function findReason<Code extends ReasonCode>(
  reasons: readonly Reason[],
  code: Code
): ReasonOf<Code> | undefined {
  return reasons.find((reason): reason is ReasonOf<Code> => reason.code === code);
}

/** What keeps the place from being firm, the value's cause first; none where it is firm. */
export function causesIn(reasons: readonly Reason[]): readonly ProvisionalCause[] {
  return reasons.flatMap((reason) => (reason.code === 'provisional' ? reason.cause : []));
}
