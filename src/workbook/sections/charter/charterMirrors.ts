/** The model's word for the computed cells of the Charter sheet. */
import { charterState, contactOf, meetingOf, signState } from '../../../model/charter';
import type { CharterAnswer, Role, SignOff } from '../../../model/charter';
import type { Day } from '../../../model/day';
import {
  CHARTER_STATE_WORDS,
  CONTACT_WORDS,
  MEETING_WORDS,
  OVERDUE_WORDS,
  SIGN_STATE_WORDS,
} from '../../kernel/shared/charterWords';

/** A role with what its contact is judged by. */
export interface RoleRow {
  readonly role: Role;
  readonly today: Day | null;
  readonly contactDays: number;
}

export function charterStateMirror(answer: CharterAnswer): string {
  return CHARTER_STATE_WORDS[charterState(answer)];
}

export function signStateMirror(signOff: SignOff): string {
  return SIGN_STATE_WORDS[signState(signOff)];
}

export function contactMirror({ role, today, contactDays }: RoleRow): string {
  const { state, days } = contactOf(role, today, contactDays);
  if (state !== 'overdue' || days === null)
    return CONTACT_WORDS[state === 'unknown' ? 'unknown' : 'fine'];
  return OVERDUE_WORDS.before + String(days) + OVERDUE_WORDS[days === 1 ? 'day' : 'days'];
}

export function meetingMirror({ role, today }: RoleRow): string {
  return MEETING_WORDS[meetingOf(role, today).state];
}

export function daysSinceMirror({ role: { lastContact }, today }: RoleRow): number | null {
  return lastContact === null ? null : (today ?? 0) - lastContact;
}

/** 1 where the day is unknown, 2 where all is well, 3 where the contact is overdue. */
export function contactStandingMirror({ role, today, contactDays }: RoleRow): number {
  return 1 + ['unknown', 'fine', 'overdue'].indexOf(contactOf(role, today, contactDays).state);
}

/** The words for a contact that is overdue, whether or not it is. */
export function overdueMirror(row: RoleRow): string | null {
  const days = daysSinceMirror(row);
  if (days === null) return null;
  return OVERDUE_WORDS.before + String(days) + OVERDUE_WORDS[days === 1 ? 'day' : 'days'];
}

/** 1 where no day is known, 2 where the meeting lies ahead, 3 where it has passed. */
export function meetingStandingMirror({ role, today }: RoleRow): number {
  return 1 + ['unknown', 'ahead', 'passed'].indexOf(meetingOf(role, today).state);
}
