/** Why a contribution stands where it stands, as data that texts are built from. */
import type { Band, Quadrant } from './matrix';
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
  | { readonly code: 'must-keep' }
  /** A figure is an estimate or last period's: ask who knows before acting on it. */
  | { readonly code: 'provisional'; readonly cause: ProvisionalCause }
  | { readonly code: 'borderline'; readonly of: 'value' | 'cost'; readonly by: number }
  | { readonly code: 'band-disagrees'; readonly band: Band; readonly quadrant: Quadrant };

export type ReasonCode = Reason['code'];
