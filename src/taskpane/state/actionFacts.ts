/** How the promised steps stand. */
import type { Action } from '../../model/action';
import { statusOf } from '../../model/action';
import type { Day } from '../../model/day';

export interface ActionFacts {
  /** On the list and still to be done, late ones included. */
  readonly open: number;
  readonly late: number;
}

/** Counts the steps that no period was closed with yet. */
export function actionFacts(actions: readonly Action[], today: Day): ActionFacts {
  const statuses = actions
    .filter(({ closedIn }) => closedIn === null)
    .map((action) => statusOf(action, today));
  const late = statuses.filter((status) => status === 'late').length;
  return { open: late + statuses.filter((status) => status === 'open').length, late };
}
