/** What one contribution costs its giver and is worth to its receiver. */
import type { Contribution } from './contribution';

export type UnknownCost = 'blank' | 'rate-missing';

export type Cost =
  | { readonly kind: 'known'; readonly amount: number }
  | { readonly kind: 'unknown'; readonly cause: UnknownCost };

/**
 * hours x rate + cash, in the alliance's currency. Unknown where neither hours nor cash are given,
 * and where hours are given that no rate prices: cash alone would understate it.
 */
export function costOf(contribution: Pick<Contribution, 'hours' | 'rate' | 'cash'>): Cost {
  const { hours, rate, cash } = contribution;
  if (hours === null && cash === null) return { kind: 'unknown', cause: 'blank' };
  if (hours === null || hours === 0) return { kind: 'known', amount: cash ?? 0 };
  if (rate === null) return { kind: 'unknown', cause: 'rate-missing' };
  return { kind: 'known', amount: hours * rate + (cash ?? 0) };
}

export type Basis = 'stated' | 'estimate';

export interface Value {
  readonly amount: number;
  /** An `estimate` makes the contribution provisional. */
  readonly basis: Basis;
}

/** The stated value if there is one, else the estimate, else null: unrated. */
export function valueOf(contribution: Pick<Contribution, 'estimate' | 'stated'>): Value | null {
  if (contribution.stated !== null) return { amount: contribution.stated, basis: 'stated' };
  if (contribution.estimate !== null) return { amount: contribution.estimate, basis: 'estimate' };
  return null;
}

/** stated value - estimate, in scale steps: `+` hidden strength, `-` over-claimed; null unless both exist. */
export function perceptionGap(
  contribution: Pick<Contribution, 'estimate' | 'stated'>
): number | null {
  const { stated, estimate } = contribution;
  return stated === null || estimate === null ? null : stated - estimate;
}
