/** The column record of the Governance table: who looks after the alliance, and whether they speak. */
import {
  CONTACT_DAY_FORMULA,
  CONTACT_FORMULA,
  CONTACT_STANDING_FORMULA,
  CONTACT_WRITTEN_FORMULA,
  DAYS_SINCE_FORMULA,
  MEETING_DAY_FORMULA,
  MEETING_FORMULA,
  MEETING_STANDING_FORMULA,
  MEETING_WRITTEN_FORMULA,
  OVERDUE_FORMULA,
} from './charterFormulas';
import {
  contactMirror,
  contactStandingMirror,
  daysSinceMirror,
  meetingMirror,
  meetingStandingMirror,
  overdueMirror,
} from './charterMirrors';
import type { RoleRow } from './charterMirrors';
import {
  DATE,
  FIRST,
  LAST,
  STATE,
  WORDS,
  charterComputed,
  date,
  secret,
  shared,
  charterText,
} from './charterLooks';
import { GOVERNANCE_TABLE } from './charterTables';
import type { ColumnRecord } from '../../kernel/column';
import { HIDDEN_COUNT } from '../../kernel/shared/hiddenCount';
import { heading } from '../../kernel/tableRef';

const helper = { ...HIDDEN_COUNT, width: 10 } as const;
/** A helper that version 11 brought. */
const later = { ...helper, since: 11 } as const;

export const GOVERNANCE_COLUMNS = [
  {
    ...shared,
    ...heading(GOVERNANCE_TABLE, 'role'),
    what: charterText(100),
    width: FIRST,
    required: true,
    about: 'Alliance manager, executive sponsor, or a function that both sides have.',
  },
  {
    ...shared,
    ...heading(GOVERNANCE_TABLE, 'us'),
    what: charterText(100),
    width: WORDS,
    about: 'Who it is on our side.',
  },
  {
    ...shared,
    ...heading(GOVERNANCE_TABLE, 'partner'),
    what: charterText(100),
    width: WORDS,
    about: "Who it is on the partner's side.",
  },
  {
    ...secret,
    ...date,
    ...heading(GOVERNANCE_TABLE, 'lastContact'),
    about: 'The day on which the two last spoke.',
  },
  {
    ...charterComputed,
    ...heading(GOVERNANCE_TABLE, 'contact'),
    width: STATE,
    changed: 11,
    formula: CONTACT_FORMULA,
    mirror: contactMirror,
    about: 'Overdue after the number of days in Settings.',
  },
  {
    ...secret,
    ...date,
    ...heading(GOVERNANCE_TABLE, 'nextMeeting'),
    width: LAST,
    about: 'The day on which the two meet next.',
  },
  {
    ...charterComputed,
    ...heading(GOVERNANCE_TABLE, 'meeting'),
    width: DATE,
    changed: 11,
    formula: MEETING_FORMULA,
    mirror: meetingMirror,
    about: 'Whether a meeting lies ahead.',
  },
  {
    ...helper,
    ...heading(GOVERNANCE_TABLE, 'contactDay'),
    changed: 11,
    formula: CONTACT_DAY_FORMULA,
    mirror: ({ role }: RoleRow) => role.lastContact,
    about: 'The last contact as a number of days, where one can be read.',
  },
  {
    ...helper,
    ...heading(GOVERNANCE_TABLE, 'meetingDay'),
    changed: 11,
    formula: MEETING_DAY_FORMULA,
    mirror: ({ role }: RoleRow) => role.nextMeeting,
    about: 'The next meeting as a number of days, where one can be read.',
  },
  {
    ...later,
    ...heading(GOVERNANCE_TABLE, 'contactWritten'),
    formula: CONTACT_WRITTEN_FORMULA,
    // What we write is a day, not a charterText.
    mirror: () => null,
    about: 'The last contact where it is written as a text, such as 2026-11-30.',
  },
  {
    ...later,
    ...heading(GOVERNANCE_TABLE, 'meetingWritten'),
    formula: MEETING_WRITTEN_FORMULA,
    mirror: () => null,
    about: 'The next meeting where it is written as a text.',
  },
  {
    ...later,
    ...heading(GOVERNANCE_TABLE, 'daysSince'),
    formula: DAYS_SINCE_FORMULA,
    mirror: daysSinceMirror,
    about: 'Days from the last contact to today.',
  },
  {
    ...later,
    ...heading(GOVERNANCE_TABLE, 'contactStanding'),
    formula: CONTACT_STANDING_FORMULA,
    mirror: contactStandingMirror,
    about: '1 unknown, 2 fine, 3 overdue; blank for a row without a role.',
  },
  {
    ...later,
    ...heading(GOVERNANCE_TABLE, 'overdue'),
    what: charterText(40),
    formula: OVERDUE_FORMULA,
    mirror: overdueMirror,
    about: 'The words for a contact that is overdue.',
  },
  {
    ...later,
    ...heading(GOVERNANCE_TABLE, 'meetingStanding'),
    formula: MEETING_STANDING_FORMULA,
    mirror: meetingStandingMirror,
    about: '1 none known, 2 ahead, 3 passed; blank for a row without a role.',
  },
] as const satisfies readonly ColumnRecord<RoleRow>[];
