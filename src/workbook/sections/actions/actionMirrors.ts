/** The model's word for the computed cells of the Actions table. */
import { daysLate, isOnTime, statusOf } from '../../../model/action';
import { type ActionRow } from '../../kernel/shared/actionOrder';
import { STATUS_WORDS } from './actionWords';

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
