/** The model's word for the computed cells of the Actions table. */
import { ACTION_DIRECTIONS, daysLate, isOnTime, statusOf } from '../../../model/action';
import { type ActionRow, departmentPlaceOf } from '../../kernel/shared/actionOrder';
import { STANDINGS, STATUS_WORDS } from './actionWords';

export function statusMirror({ action, today }: ActionRow): string {
  return STATUS_WORDS[statusOf(action, today)];
}

export function daysLateMirror({ action, today }: ActionRow): number | null {
  return daysLate(action, today);
}

/** 1 on time, 0 late, blank where it does not count. */
export function onTimeMirror({ action, today }: ActionRow): number | null {
  const onTime = isOnTime(action, today);
  return onTime === null ? null : Number(onTime);
}

export function lateByMirror(row: ActionRow): number | null {
  return onTimeMirror(row) === 0 ? daysLateMirror(row) : null;
}

/** In the order of the directions. */
export function kindMirror({ action }: ActionRow): number {
  return ACTION_DIRECTIONS.indexOf(action.direction) + 1;
}

/** The number of its status. */
export function standingMirror({ action, today }: ActionRow): number {
  return STANDINGS.indexOf(statusOf(action, today)) + 1;
}

/** Below 0 where it was done before its day; blank where it is neither done nor late. */
export function daysPastMirror({ action, today }: ActionRow): number | null {
  const status = statusOf(action, today);
  const until = status === 'done' ? action.doneOn : status === 'late' ? today : null;
  return until === null || action.due === null ? null : until - action.due;
}

export function departmentRowMirror(row: ActionRow): number | null {
  return departmentPlaceOf(row);
}
