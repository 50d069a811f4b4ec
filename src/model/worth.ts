/** What one contribution costs its giver and is worth to its receiver. */
import type { Contribution, Figure } from './contribution';
import { COST_AMOUNTS, COST_PARTS } from './costParts';
import type { CostField } from './costParts';

export type UnknownCost = 'blank' | 'rate-missing';

export type Cost =
  | { readonly kind: 'known'; readonly amount: number }
  | { readonly kind: 'unknown'; readonly cause: UnknownCost };

/**
 * The sum of the parts, in the alliance's currency. Unknown where no amount is given, and where an
 * amount is given that no price values: the rest alone would understate it.
 */
export function costOf(contribution: Pick<Contribution, CostField>): Cost {
  if (COST_AMOUNTS.every((amount) => contribution[amount] === null))
    return { kind: 'unknown', cause: 'blank' };
  let sum = 0;
  for (const part of COST_PARTS) {
    const cost = partCost(part, contribution);
    if (cost === null) return { kind: 'unknown', cause: 'rate-missing' };
    sum += cost;
  }
  return { kind: 'known', amount: sum };
}

/** Null where no price is known for what is given. */
function partCost(
  { amount, price }: (typeof COST_PARTS)[number],
  contribution: Pick<Contribution, CostField>
): number | null {
  const count = contribution[amount] ?? 0;
  if (price === null || count === 0) return count;
  const each = contribution[price];
  return each === null ? null : count * each;
}

/** What a value may rest on, the better first: what the receiver said goes before the giver's estimate. */
export const VALUE_BASES = ['stated', 'carried', 'estimate'] as const satisfies readonly Figure[];
export type Basis = (typeof VALUE_BASES)[number];

/** The only basis that makes a value firm: the receiver said so in this period. */
export const FIRM_BASIS = 'stated' satisfies Basis;

export interface Value {
  readonly amount: number;
  readonly basis: Basis;
}

/** On the first basis that is known; null is unrated. */
export function valueOf(contribution: Pick<Contribution, Basis>): Value | null {
  for (const basis of VALUE_BASES) {
    const amount = contribution[basis];
    if (amount !== null) return { amount, basis };
  }
  return null;
}

/** Why nothing should be decided on it yet: the value isn't this period's score, or the cost is not told. */
export const PROVISIONAL_CAUSES = ['carried', 'estimate', 'their-cost'] as const;
export type ProvisionalCause = (typeof PROVISIONAL_CAUSES)[number];

/** Whether what it costs is our estimate: of what they give, until they tell. */
export function isCostEstimated({
  direction,
  costTold,
}: Pick<Contribution, 'direction' | 'costTold'>): boolean {
  return direction === 'received' && !costTold;
}

/** All causes, that of the value first; none where both figures are firm. A cost of theirs is our estimate. */
export function provisionalCauses(
  contribution: Pick<Contribution, 'direction' | 'costTold'>,
  cost: Cost,
  value: Value | null
): readonly ProvisionalCause[] {
  const causes: ProvisionalCause[] = [];
  if (value !== null && value.basis !== FIRM_BASIS) causes.push(value.basis);
  if (cost.kind === 'known' && isCostEstimated(contribution)) causes.push('their-cost');
  return causes;
}

/** stated value - estimate, in scale steps: `+` hidden strength, `-` over-claimed; null unless both exist. */
export function perceptionGap(
  contribution: Pick<Contribution, 'estimate' | 'stated'>
): number | null {
  const { stated, estimate } = contribution;
  return stated === null || estimate === null ? null : stated - estimate;
}
