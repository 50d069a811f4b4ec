/** The model's word for the computed cells of the Actions table. */
import { daysLate, isOnTime, statusOf } from '../../../model/action';
import { type ActionRow } from '../../kernel/shared/actionOrder';
import { STATUS_WORDS } from './actionWords';

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
