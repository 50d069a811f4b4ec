/** The parts of a cost and the bases of a value in sentences, called as their columns are. */
import { COST_AMOUNTS, COST_PARTS } from '../../../model/costParts';
import type { CostField } from '../../../model/costParts';
import { VALUE_BASES } from '../../../model/worth';
import type { Basis, UnknownCost } from '../../../model/worth';
import { capital, listed } from '../wording';
import { CONTRIBUTION_TABLE } from './contributionsTable';

const wordOf = (field: CostField | Basis): string =>
  CONTRIBUTION_TABLE.headers[field].toLowerCase();

const amounts = COST_AMOUNTS.map(wordOf);

/** `hours x rate + cash`. */
export const COST_SUM = COST_PARTS.map(({ amount, price }) =>
  price === null ? wordOf(amount) : `${wordOf(amount)} x ${wordOf(price)}`
).join(' + ');

/** `hours or cash`: one of them is enough for a cost. */
export const COST_AMOUNT_WORDS = listed(amounts, 'or');

/** `hours, rates, cash`: of several contributions. */
export const COST_FIGURE_WORDS = COST_PARTS.flatMap(({ amount, price }) =>
  price === null ? [wordOf(amount)] : [wordOf(amount), `${wordOf(price)}s`]
).join(', ');

const unpriced = COST_PARTS.flatMap(({ amount, price }) =>
  price === null ? [] : [`${wordOf(amount)} are given without a ${wordOf(price)}`]
);

/** Why nobody knows the cost. */
export const UNKNOWN_COST_WORDS: Record<UnknownCost, string> = {
  blank: `neither ${amounts.join(' nor ')} are given`,
  'rate-missing': listed(unpriced, 'or'),
};

/** `The stated value if there is one, else the estimate.` */
export function valueSentence(verb: 'is' | 'was'): string {
  const [first, ...others] = VALUE_BASES.map((basis) => `the ${wordOf(basis)}`);
  return capital(`${[`${first} if there ${verb} one`, ...others].join(', else ')}.`);
}
