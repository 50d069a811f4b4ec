/**
 * What a cost is made of, said once: the model adds the parts up, the sheet's formula does, the readers
 * ask whether all of them are known, and the words list them, each from this list.
 */
import { withFigures } from './contribution';
import type { Contribution, Figure } from './contribution';

/** An amount that counts at its price, or an amount of money by itself where there is no price. */
interface CostPart {
  readonly amount: Figure;
  readonly price: Figure | null;
}

/** In the order in which people list them; a cost is the sum of all. */
export const COST_PARTS = [
  { amount: 'hours', price: 'rate' },
  { amount: 'cash', price: null },
] as const satisfies readonly CostPart[];

export type CostAmount = (typeof COST_PARTS)[number]['amount'];
export type CostPrice = NonNullable<(typeof COST_PARTS)[number]['price']>;
/** All that a cost is computed from. */
export type CostField = CostAmount | CostPrice;

/** Where none of them is given, the cost is unknown. */
export const COST_AMOUNTS: readonly CostAmount[] = COST_PARTS.map(({ amount }) => amount);

/** Each amount with its price behind it. */
export const COST_FIELDS: readonly CostField[] = COST_PARTS.flatMap(({ amount, price }) =>
  price === null ? [amount] : [amount, price]
);

/** A cost that is known as a whole only counts as this part: nothing else of the contribution prices it. */
export const WHOLE_COST = 'cash' satisfies CostAmount;

/** The same contribution with a cost that nobody knows. */
export function withoutCost(contribution: Contribution): Contribution {
  return withFigures(contribution, COST_FIELDS, () => null);
}
