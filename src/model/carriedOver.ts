/** Which amounts of a contribution are last period's, and have not been looked at in this one. */
import type { Contribution } from './contribution';
import { COST_AMOUNTS } from './costParts';
import type { CostAmount } from './costParts';
import type { History } from './history';
import type { Period } from './period';
import type { Rvu } from './rvu';
import { lastEntries } from './trend';

export type CarriedAmounts = (contribution: Contribution) => readonly CostAmount[];

/**
 * Closing a period leaves hours and money as they are. Until people type over one of them or confirm
 * the row, an amount that equals the one of the period just before is taken for that one.
 */
export function carriedAmountsOf(history: History, period: Period | null): CarriedAmounts {
  const before = lastEntries(history, period);
  return (contribution) => {
    const entry = before.get(contribution.id.toLowerCase());
    const last = entry === undefined ? undefined : history.contributions[entry];
    if (last === undefined || contribution.confirmed) return [];
    return COST_AMOUNTS.filter(
      (amount) => contribution[amount] !== null && contribution[amount] === last[amount]
    );
  };
}

/** The contributions some of whose amounts are last period's still, in their order. */
export function unconfirmed({
  contributions,
  history,
  period,
}: Pick<Rvu, 'contributions' | 'history' | 'period'>): readonly Contribution[] {
  const carriedAmounts = carriedAmountsOf(history, period);
  return contributions.filter((each) => carriedAmounts(each).length > 0);
}
