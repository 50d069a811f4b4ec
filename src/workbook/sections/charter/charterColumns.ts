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
import { AGREEMENT_WORDS, CONDUCT_WORDS, QUESTION_WORDS } from './charterWords';
import type { ColumnRecord } from '../../kernel/column';

export const CHARTER = 'Charter';
export const CONDUCT = 'Conduct';
export const GOVERNANCE = 'Governance';

/** The three tables stand under each other, so they share the sheet's columns. */
const [FIRST, WORDS, DATE, STATE, LAST] = [42, 34, 15, 20, 17];

const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;
const shared = { entry: 'typed', privacy: 'shared' } as const;
const secret = { entry: 'typed', privacy: 'private' } as const;
const computed = { entry: 'computed', privacy: 'private', what: text(40) } as const;
const date = { what: { kind: 'date' }, width: DATE } as const;
const helper = {
  entry: 'computed',
  privacy: 'private',
  hidden: true,
  what: { kind: 'number', unit: 'count' },
  width: 10,
} as const;

export const CHARTER_COLUMNS = [
  {
    entry: 'fixed',
    privacy: 'shared',
    key: 'question',
    header: 'Question',
    what: { kind: 'choice', choices: QUESTION_WORDS },
    width: FIRST,
    about: 'What both sides agree on once and look at each period.',
  },
  {
    ...shared,
    key: 'ours',
    header: 'Our answer',
    what: text(1000),
    width: WORDS,
    about: 'In a sentence or two, as you would tell it to them.',
  },
  {
    ...shared,
    key: 'theirs',
    header: 'Their answer',
    what: text(1000),
    width: WORDS,
    about: "The partner's answer, in their words.",
  },
  {
    ...secret,
    key: 'agreement',
    header: 'Agreement',
    what: { kind: 'choice', choices: AGREEMENT_WORDS },
    width: DATE,
    about: 'How near the two answers are, as you see it.',
  },
  {
    ...computed,
    key: 'state',
    header: 'State',
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
    key: 'point',
    header: 'Point',
    what: { kind: 'choice', choices: CONDUCT_WORDS },
    width: FIRST,
    about: 'A point of the code of conduct.',
  },
  {
    ...shared,
    key: 'us',
    header: 'For us',
    what: text(100),
    width: WORDS,
    about: 'Who signs it for us, by name.',
  },
  {
    ...shared,
    key: 'partner',
    header: 'For them',
    what: text(100),
    width: WORDS,
    about: 'Who signs it for the partner, by name.',
  },
  { ...shared, ...date, key: 'usOn', header: 'We, on', about: 'The day on which we signed.' },
  {
    ...shared,
    ...date,
    key: 'partnerOn',
    header: 'They, on',
    width: STATE,
    about: 'The day on which the partner signed.',
  },
  {
    ...computed,
    key: 'signed',
    header: 'Signed',
    width: LAST,
    formula: SIGN_STATE_FORMULA,
    mirror: signStateMirror,
    about: 'Who has signed: a side has where a name of it stands.',
  },
] as const satisfies readonly ColumnRecord<SignOff>[];

export const GOVERNANCE_COLUMNS = [
  {
    ...shared,
    key: 'role',
    header: 'Role',
    what: text(100),
    width: FIRST,
    required: true,
    about: 'Alliance manager, executive sponsor, or a function that both sides have.',
  },
  {
    ...shared,
    key: 'us',
    header: 'With us',
    what: text(100),
    width: WORDS,
    about: 'Who it is on our side.',
  },
  {
    ...shared,
    key: 'partner',
    header: 'With them',
    what: text(100),
    width: WORDS,
    about: "Who it is on the partner's side.",
  },
  {
    ...secret,
    ...date,
    key: 'lastContact',
    header: 'Last contact',
    about: 'The day on which the two last spoke.',
  },
  {
    ...computed,
    key: 'contact',
    header: 'Contact',
    width: STATE,
    formula: CONTACT_FORMULA,
    mirror: contactMirror,
    about: 'Overdue after the days that Settings say.',
  },
  {
    ...secret,
    ...date,
    key: 'nextMeeting',
    header: 'Next meeting',
    width: LAST,
    about: 'The day on which the two meet next.',
  },
  {
    ...computed,
    key: 'meeting',
    header: 'Meeting',
    width: DATE,
    formula: MEETING_FORMULA,
    mirror: meetingMirror,
    about: 'Whether a meeting lies ahead.',
  },
  {
    ...helper,
    key: 'contactDay',
    header: 'Contact day',
    formula: CONTACT_DAY_FORMULA,
    mirror: ({ role }: RoleRow) => role.lastContact,
    about: 'The last contact as a number of days, where one can be read.',
  },
  {
    ...helper,
    key: 'meetingDay',
    header: 'Meeting day',
    formula: MEETING_DAY_FORMULA,
    mirror: ({ role }: RoleRow) => role.nextMeeting,
    about: 'The next meeting as a number of days, where one can be read.',
  },
] as const satisfies readonly ColumnRecord<RoleRow>[];
