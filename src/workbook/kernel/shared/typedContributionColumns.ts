/** The columns of the Contributions table that people type, in three groups: computed ones stand between them. */
import type { ColumnRecord } from '../column';
import { CONTRIBUTION_TABLE } from './contributionsTable';
import { EVIDENCE_COLUMNS } from './evidenceColumns';
import { heading } from '../tableRef';
import { RATE_FORMULA } from './departmentLookup';
import { CATEGORY_CHOICE, DECISION_WORDS, DIRECTION_WORDS, KIND_WORDS, MODE_WORDS } from '../words';

const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;

/** What every contribution needs, in the order in which people work it out. */
export const WORK_COLUMNS = [
  {
    ...heading(CONTRIBUTION_TABLE, 'id'),
    what: text(12),
    width: 6,
    privacy: 'shared',
    entry: 'typed',
    required: true,
    about: 'A short name of its own, such as G1 or R1. Charts and lists use it.',
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'activity'),
    what: text(200),
    width: 31,
    privacy: 'shared',
    entry: 'typed',
    required: true,
    about: 'What is done for the other side, in the words both sides use.',
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'direction'),
    what: { kind: 'choice', choices: DIRECTION_WORDS },
    width: 11,
    changed: 5,
    privacy: 'shared',
    entry: 'typed',
    required: true,
    about: 'Who gives: we give, or they give.',
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'hours'),
    what: { kind: 'number', unit: 'hours' },
    width: 9,
    privacy: 'private',
    entry: 'typed',
    about: 'Working hours in the period. Blank is unknown, 0 is a real zero.',
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'rate'),
    what: { kind: 'number', unit: 'moneyPerHour' },
    width: 9,
    privacy: 'private',
    entry: 'filled',
    formula: RATE_FORMULA,
    changed: 6,
    about: 'Money per hour. Filled from the department; type over it where it differs.',
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'cash'),
    what: { kind: 'number', unit: 'money' },
    width: 10,
    privacy: 'private',
    entry: 'typed',
    about: 'Money spent besides the hours. Blank is unknown, 0 is a real zero.',
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'estimate'),
    what: { kind: 'score' },
    width: 10,
    privacy: 'private',
    entry: 'typed',
    about: "The giver's own estimate of the value to the receiver.",
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'stated'),
    what: { kind: 'score' },
    width: 9,
    privacy: 'shared',
    entry: 'typed',
    about: "The receiver's own score. Blank is unrated, never 0.",
  },
] as const satisfies readonly ColumnRecord<never>[];

export const DECISION_COLUMNS = [
  {
    ...heading(CONTRIBUTION_TABLE, 'decision'),
    what: { kind: 'choice', choices: DECISION_WORDS },
    width: 13,
    changed: 5,
    privacy: 'private',
    entry: 'typed',
    about: 'What you chose to do about the flag.',
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'decisionReason'),
    what: text(500),
    width: 36,
    privacy: 'private',
    entry: 'typed',
    about: 'Why you chose so.',
  },
] as const satisfies readonly ColumnRecord<never>[];

/** What describes a contribution further; it can wait. */
export const DETAIL_COLUMNS = [
  {
    ...heading(CONTRIBUTION_TABLE, 'category'),
    what: CATEGORY_CHOICE,
    width: 20,
    changed: 5,
    privacy: 'shared',
    entry: 'typed',
    about: 'Where it helps the receiver: one of the eight value lines.',
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'department'),
    what: { kind: 'department' },
    width: 14,
    privacy: 'shared',
    entry: 'typed',
    about: 'Who does it. The hourly rate follows from it.',
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'kind'),
    what: { kind: 'choice', choices: KIND_WORDS },
    width: 11,
    changed: 5,
    privacy: 'private',
    entry: 'typed',
    about: 'What is put in: equal contributions need not be of one kind.',
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'mode'),
    what: { kind: 'choice', choices: MODE_WORDS },
    width: 11,
    changed: 5,
    privacy: 'private',
    entry: 'typed',
    about: 'Does it create value, exchange it or extract it?',
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'owner'),
    what: text(100),
    width: 15,
    privacy: 'private',
    entry: 'typed',
    about: 'Who looks after it.',
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'notes'),
    what: text(2000),
    width: 50,
    privacy: 'private',
    entry: 'typed',
    about: 'For yourselves.',
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'mustKeep'),
    what: { kind: 'yesNo' },
    width: 8,
    changed: 5,
    privacy: 'private',
    entry: 'typed',
    about: 'Yes where contract, law or compliance demands it.',
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'costTold'),
    what: { kind: 'yesNo' },
    width: 8,
    changed: 5,
    privacy: 'private',
    entry: 'typed',
    since: 2,
    about: 'Yes if the partner told you this cost. Otherwise it is your estimate.',
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'confirmed'),
    what: { kind: 'yesNo' },
    width: 11,
    changed: 5,
    privacy: 'private',
    entry: 'typed',
    since: 2,
    about: "Yes where last period's hours and money hold for this one too.",
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'carried'),
    what: { kind: 'score' },
    width: 9,
    privacy: 'private',
    entry: 'typed',
    since: 2,
    about: "The receiver's last score, of an earlier period. Closing a period fills it.",
  },
  {
    ...heading(CONTRIBUTION_TABLE, 'internal'),
    what: { kind: 'yesNo' },
    width: 9,
    privacy: 'private',
    entry: 'typed',
    since: 5,
    about: 'Yes to hold it back: it counts here, and the partner is told nothing of it.',
  },
] as const satisfies readonly ColumnRecord<never>[];

/** All that people type of a contribution but the decision on its flag. */
export const TYPED_COLUMNS = [...WORK_COLUMNS, ...DETAIL_COLUMNS, ...EVIDENCE_COLUMNS] as const;

/** What only the pane writes and reads. */
export const KEPT_COLUMNS = [
  {
    ...heading(CONTRIBUTION_TABLE, 'decisionGround'),
    what: text(40),
    width: 11,
    privacy: 'private',
    entry: 'typed',
    hidden: true,
    since: 5,
    about: 'The decision, where it stood and what its value rested on when it was decided.',
  },
] as const satisfies readonly ColumnRecord<never>[];
