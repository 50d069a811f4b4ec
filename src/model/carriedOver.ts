/** Which amounts of a contribution are last period's, and have not been looked at in this one. */
import type { Contribution } from './contribution';
import { COST_AMOUNTS } from './costParts';
import type { CostAmount } from './costParts';
import type { History, PastContribution } from './history';
import type { Period } from './period';
import type { Rvu } from './rvu';
import { lastEntries } from './trend';

/**
 * Closing a period leaves hours and money as they are. Until people type over one of them or confirm
 * the row, an amount that equals the one of the period just before, `last`, is taken for that one.
 */
export function carriedAmounts(
  contribution: Contribution,
  last: PastContribution | undefined
): readonly CostAmount[] {
  if (last === undefined || contribution.confirmed) return [];
  return COST_AMOUNTS.filter(
    (amount) => contribution[amount] !== null && contribution[amount] === last[amount]
  );
}

/** The same for every contribution of an RVU whose history and period these are. */
export function carriedAmountsOf(
  history: History,
  period: Period | null
): (contribution: Contribution) => readonly CostAmount[] {
  const entryOf = lastEntries(history, period);
  return (each) => carriedAmounts(each, history.contributions[entryOf(each.id) ?? -1]);
}

/** The contributions some of whose amounts are last period's still, in their order. */
export function unconfirmed({
  contributions,
  history,
  period,
}: Pick<Rvu, 'contributions' | 'history' | 'period'>): readonly Contribution[] {
  const amountsOf = carriedAmountsOf(history, period);
  return contributions.filter((each) => amountsOf(each).length > 0);
}
