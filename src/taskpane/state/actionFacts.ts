/** Counts the promised steps by state. */
import type { Action } from '../../model/action';
import { statusOf } from '../../model/action';
import type { Day } from '../../model/day';

export interface ActionFacts {
  /** Open steps on the list, late ones included. */
  readonly open: number;
  readonly late: number;
}

/** Counts the steps that belong to no closed period yet. */
export function actionFacts(actions: readonly Action[], today: Day): ActionFacts {
  const statuses = actions
    .filter(({ closedIn }) => closedIn === null)
    .map((action) => statusOf(action, today));
  const late = statuses.filter((status) => status === 'late').length;
  return { open: late + statuses.filter((status) => status === 'open').length, late };
}
