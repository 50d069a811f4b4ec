/** The model's word for the computed cells of the Actions table. */
import { ACTION_DIRECTIONS, daysLate, isOnTime, statusOf } from '../../model/action';
import type { Action } from '../../model/action';
import type { Department } from '../../model/alliance';
import type { Day } from '../../model/day';
import { ACTION_ORDER_DEPARTMENT, ACTION_ORDER_SIDE } from './actionFormulas';
import { STATUS_WORDS } from './actionWords';

/** An action with its place in the table and what it is judged by. */
export interface ActionRow {
  readonly action: Action;
  /** Counted from 1 over the table's rows. */
  readonly index: number;
  readonly today: Day | null;
  readonly departments: readonly Department[];
}

export const statusMirror = ({ action, today }: ActionRow): string =>
  STATUS_WORDS[statusOf(action, today)];

export const daysLateMirror = ({ action, today }: ActionRow): number | null =>
  daysLate(action, today);

/** 1 on time, 0 late, blank where it does not count. */
export function onTimeMirror({ action, today }: ActionRow): number | null {
  const onTime = isOnTime(action, today);
  return onTime === null ? null : Number(onTime);
}

export const lateByMirror = (row: ActionRow): number | null =>
  onTimeMirror(row) === 0 ? daysLateMirror(row) : null;

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
