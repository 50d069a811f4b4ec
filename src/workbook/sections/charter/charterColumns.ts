/** The column records of the Charter sheet: nine questions, the code of conduct, governance. */
import type { CharterAnswer, SignOff } from '../../../model/charter';
import {
  CHARTER_STATE_FORMULA,
  CONTACT_DAY_FORMULA,
  CONTACT_FORMULA,
  MEETING_DAY_FORMULA,
  MEETING_FORMULA,
  SIGN_STATE_FORMULA,
} from './charterFormulas';
import {
  charterStateMirror,
  contactMirror,
  meetingMirror,
  signStateMirror,
} from './charterMirrors';
import type { RoleRow } from './charterMirrors';
import { CHARTER_TABLE, CONDUCT_TABLE, GOVERNANCE_TABLE } from './charterTables';
import { AGREEMENT_WORDS, CONDUCT_WORDS, QUESTION_WORDS } from './charterWords';
import type { ColumnRecord } from '../../kernel/column';
import { HIDDEN_COUNT } from '../../kernel/shared/hiddenCount';
import { heading } from '../../kernel/tableRef';

/** The three tables stand under each other, so they share the sheet's columns. */
const [FIRST, WORDS, DATE, STATE, LAST] = [42, 34, 15, 20, 17];

const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;
const shared = { entry: 'typed', privacy: 'shared' } as const;
const secret = { entry: 'typed', privacy: 'private' } as const;
const computed = { entry: 'computed', privacy: 'private', what: text(40) } as const;
const date = { what: { kind: 'date' }, width: DATE } as const;
const helper = { ...HIDDEN_COUNT, width: 10 } as const;

export const CHARTER_COLUMNS = [
  {
    entry: 'fixed',
    privacy: 'shared',
    ...heading(CHARTER_TABLE, 'question'),
    what: { kind: 'choice', choices: QUESTION_WORDS },
    width: FIRST,
    about: 'What both sides agree on once and look at each period.',
  },
  {
    ...shared,
    ...heading(CHARTER_TABLE, 'ours'),
    what: text(1000),
    width: WORDS,
    about: 'In a sentence or two, as you would tell it to them.',
  },
  {
    ...shared,
    ...heading(CHARTER_TABLE, 'theirs'),
    what: text(1000),
    width: WORDS,
    about: "The partner's answer, in their words.",
  },
  {
    ...secret,
    ...heading(CHARTER_TABLE, 'agreement'),
    what: { kind: 'choice', choices: AGREEMENT_WORDS },
    width: DATE,
    about: 'How near the two answers are, as you see it.',
  },
  {
    ...computed,
    ...heading(CHARTER_TABLE, 'state'),
    width: STATE,
    formula: CHARTER_STATE_FORMULA,
    mirror: charterStateMirror,
    about: 'What the question waits for.',
  },
] as const satisfies readonly ColumnRecord<CharterAnswer>[];

export const CONDUCT_COLUMNS = [
  {
    entry: 'fixed',
    privacy: 'shared',
    ...heading(CONDUCT_TABLE, 'point'),
    what: { kind: 'choice', choices: CONDUCT_WORDS },
    width: FIRST,
    about: 'A point of the code of conduct.',
  },
  {
    ...shared,
    ...heading(CONDUCT_TABLE, 'us'),
    what: text(100),
    width: WORDS,
    about: 'Who signs it for us, by name.',
  },
  {
    ...shared,
    ...heading(CONDUCT_TABLE, 'partner'),
    what: text(100),
    width: WORDS,
    about: 'Who signs it for the partner, by name.',
  },
  { ...shared, ...date, ...heading(CONDUCT_TABLE, 'usOn'), about: 'The day on which we signed.' },
  {
    ...shared,
    ...date,
    ...heading(CONDUCT_TABLE, 'partnerOn'),
    width: STATE,
    about: 'The day on which the partner signed.',
  },
  {
    ...computed,
    ...heading(CONDUCT_TABLE, 'signed'),
    width: LAST,
    formula: SIGN_STATE_FORMULA,
    mirror: signStateMirror,
    about: 'Who has signed: a side has where a name of it stands.',
  },
] as const satisfies readonly ColumnRecord<SignOff>[];

export const GOVERNANCE_COLUMNS = [
  {
    ...shared,
    ...heading(GOVERNANCE_TABLE, 'role'),
    what: text(100),
    width: FIRST,
    required: true,
    about: 'Alliance manager, executive sponsor, or a function that both sides have.',
  },
  {
    ...shared,
    ...heading(GOVERNANCE_TABLE, 'us'),
    what: text(100),
    width: WORDS,
    about: 'Who it is on our side.',
  },
  {
    ...shared,
    ...heading(GOVERNANCE_TABLE, 'partner'),
    what: text(100),
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
    ...computed,
    ...heading(GOVERNANCE_TABLE, 'contact'),
    width: STATE,
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
    ...computed,
    ...heading(GOVERNANCE_TABLE, 'meeting'),
    width: DATE,
    formula: MEETING_FORMULA,
    mirror: meetingMirror,
    about: 'Whether a meeting lies ahead.',
  },
  {
    ...helper,
    ...heading(GOVERNANCE_TABLE, 'contactDay'),
    formula: CONTACT_DAY_FORMULA,
    mirror: ({ role }: RoleRow) => role.lastContact,
    about: 'The last contact as a number of days, where one can be read.',
  },
  {
    ...helper,
    ...heading(GOVERNANCE_TABLE, 'meetingDay'),
    formula: MEETING_DAY_FORMULA,
    mirror: ({ role }: RoleRow) => role.nextMeeting,
    about: 'The next meeting as a number of days, where one can be read.',
  },
] as const satisfies readonly ColumnRecord<RoleRow>[];
