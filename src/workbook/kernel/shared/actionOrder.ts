/** The sort keys by which the forms list the steps of the Actions table. */
import { ACTION_DIRECTIONS } from '../../../model/action';
import type { Action } from '../../../model/action';
import type { Department } from '../../../model/alliance';
import type { Day } from '../../../model/day';

/** The directions and the rows have their own decimal places in the order key, the departments theirs. */
export const ACTION_ORDER_SIDE = 1_000_000;
export const ACTION_ORDER_DEPARTMENT = 10_000_000;

/** An action with its place in the table and what it is judged by. */
export interface ActionRow {
  readonly action: Action;
  /** Counted from 1 over the table's rows. */
  readonly index: number;
  readonly today: Day | null;
  readonly departments: readonly Department[];
}

/** The sort key of the lists in the forms: direction, then row; blank where it is closed. */
export function actionOrderMirror({ action, index }: ActionRow): number | null {
  if (action.closedIn !== null) return null;
  return (ACTION_DIRECTIONS.indexOf(action.direction) + 1) * ACTION_ORDER_SIDE + index;
}

/** The same with the department's place in the list before it; blank where it has none. */
export function departmentOrderMirror(row: ActionRow): number | null {
  const order = actionOrderMirror(row);
  const wanted = row.action.department?.toLowerCase();
  const at = row.departments.findIndex(({ name }) => name.toLowerCase() === wanted);
  return order === null || at < 0 ? null : (at + 1) * ACTION_ORDER_DEPARTMENT + order;
}
