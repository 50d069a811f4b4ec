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
} from './charterWords';

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
