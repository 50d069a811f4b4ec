/** The tables of the Charter sheet. */
import type { TableRef } from '../../kernel/tableRef';

/** The nine questions. */
export const CHARTER_TABLE = {
  name: 'Charter',
  headers: {
    question: 'Question',
    ours: 'Our answer',
    theirs: 'Their answer',
    agreement: 'Agreement',
    state: 'State',
  },
} as const satisfies TableRef;

/** The code of conduct. */
export const CONDUCT_TABLE = {
  name: 'Conduct',
  headers: {
    point: 'Point',
    us: 'For us',
    partner: 'For them',
    usOn: 'We, on',
    partnerOn: 'They, on',
    signed: 'Signed',
  },
} as const satisfies TableRef;

/** Who looks after the alliance. */
export const GOVERNANCE_TABLE = {
  name: 'Governance',
  headers: {
    role: 'Role',
    us: 'With us',
    partner: 'With them',
    lastContact: 'Last contact',
    contact: 'Contact',
    nextMeeting: 'Next meeting',
    meeting: 'Meeting',
    contactDay: 'Contact day',
    meetingDay: 'Meeting day',
    contactWritten: 'Contact as written',
    meetingWritten: 'Meeting as written',
    daysSince: 'Days since',
    contactStanding: 'Contact standing',
    overdue: 'Overdue',
    meetingStanding: 'Meeting standing',
  },
} as const satisfies TableRef;
