/**
 * What the giver guessed and what the receiver said, side by side: by contribution and by value line,
 * in both directions. A gap is stated value less guess: above 0 a hidden strength, below it over-claimed.
 */
import type { Category, Direction } from './contribution';
import type { GapSummary } from './gaps';

/** Which belief is compared: of one contribution, of one line of the long form, or of the short form's part. */
export type GapSubject =
  | { readonly kind: 'contribution'; readonly id: string; readonly activity: string }
  | { readonly kind: 'category'; readonly category: Category }
  | { readonly kind: 'whole' };

export interface GapItem {
  /** Stable: `contribution|G1`, `given|synergies`, `received|whole`. */
  readonly key: string;
  readonly direction: Direction;
  readonly subject: GapSubject;
  /** On the value scale: the giver's guess, at the mean where several departments guessed. */
  readonly guess: number;
  /** The receiver's score, at the mean where several departments scored. */
  readonly stated: number;
  /** In scale steps. */
  readonly gap: number;
}

/** One direction's gaps: positives first, the widest of each sign first. */
export interface DirectionGaps {
  readonly contributions: readonly GapItem[];
  /** Lines of the form in use. */
  readonly lines: readonly GapItem[];
  readonly ofContributions: GapSummary;
  readonly ofLines: GapSummary;
}
