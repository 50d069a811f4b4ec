/** The sort keys by which the forms list the steps of the Actions table. */
import { ACTION_DIRECTIONS } from '../../../model/action';
import type { Action } from '../../../model/action';
import type { Department } from '../../../model/alliance';
import type { Day } from '../../../model/day';
import { hasOneForm } from '../../../model/respondents';

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

/** Where its department stands in the list, from 1; null where it has none, or one that is not there. */
export function departmentPlaceOf({ action, departments }: ActionRow): number | null {
  const wanted = action.department?.toLowerCase();
  const at = departments.findIndex(({ name }) => name.toLowerCase() === wanted);
  return at < 0 ? null : at + 1;
}

/**
 * The order key with the department's place before it; blank where it has none. Where one form speaks for all
 * of us it is the order key itself.
 */
export function departmentOrderMirror(row: ActionRow): number | null {
  const order = actionOrderMirror(row);
  if (order === null || hasOneForm(row.departments)) return order;
  const place = departmentPlaceOf(row);
  return place === null ? null : place * ACTION_ORDER_DEPARTMENT + order;
}
