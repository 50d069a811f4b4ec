/**
 * The column records of a partner's copy. Its sheets speak to the partner: `you` is the partner, `we`
 * is the workbook's owner. What is `fixed` was told by us; what is `typed` the partner fills in.
 */
import { QUESTION_WORDS } from '../workbook/kernel/shared/charterWords';
import type { ColumnRecord } from '../workbook/kernel/column';
import { CATEGORY_CHOICE } from '../workbook/kernel/words';

const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;
const ours = { entry: 'fixed', privacy: 'shared' } as const;
const yours = { entry: 'typed', privacy: 'shared' } as const;

const NUMBER = {
  ...ours,
  key: 'number',
  header: '№',
  what: { kind: 'number', unit: 'count' },
  width: 6,
  about: 'Counts the rows.',
} as const;

const SCORE = {
  ...yours,
  key: 'score',
  header: 'Your score',
  what: { kind: 'score' },
  width: 11,
} as const;

const WHERE = {
  key: 'category',
  header: 'Where it helps',
  what: CATEGORY_CHOICE,
  width: 21,
} as const;

const HOW_IT_HELPED = {
  ...yours,
  key: 'words',
  header: 'In your words',
  what: text(2000),
  width: 50,
  about: 'If you like: what became better for you, and how you know.',
} as const;

/** What we did for the partner, by name: the score is the stated value. */
export const DID_COLUMNS = [
  { ...ours, key: 'id', header: 'Id', what: text(12), width: 6, about: 'Our short name for it.' },
  {
    ...ours,
    key: 'activity',
    header: 'What we did for you',
    what: text(200),
    width: 46,
    about: 'In the words both sides use.',
  },
  { ...SCORE, about: "How much it helped you. Leave it blank where you can't say." },
  HOW_IT_HELPED,
  { ...ours, ...WHERE, about: 'The value line under which we list it.' },
  {
    ...ours,
    key: 'department',
    header: 'Department',
    what: text(60),
    width: 16,
    about: 'Who did it.',
  },
] as const satisfies readonly ColumnRecord<never>[];

/** What we did and forgot to name. */
export const MORE_COLUMNS = [
  NUMBER,
  {
    ...yours,
    key: 'activity',
    header: 'What else we did for you',
    what: text(200),
    width: 46,
    about: 'Anything of value to you that we left out above.',
  },
  { ...SCORE, about: "How much it helped you. Leave it blank where you can't say." },
  HOW_IT_HELPED,
  { ...yours, ...WHERE, about: 'Please choose one of the eight value lines, or leave it blank.' },
] as const satisfies readonly ColumnRecord<never>[];

const LINE = {
  ...ours,
  key: 'category',
  header: 'Where it helped',
  what: CATEGORY_CHOICE,
  width: 46,
  about: 'The eight ways in which partners help each other.',
} as const;

/** Part 1 of the partner's long form: the value that they received. */
const THEIR_RECEIVED_COLUMNS = [
  NUMBER,
  LINE,
  { ...SCORE, about: "How much it helped you. Leave it blank where you can't say." },
  {
    ...yours,
    key: 'words',
    header: 'How it helped you',
    what: text(2000),
    width: 50,
    about: 'In your own words: what became better, and how you know.',
  },
  {
    ...yours,
    key: 'worth',
    header: 'Worth to you',
    what: { kind: 'number', unit: 'money' },
    width: 18,
    about: "If you like: a rough estimate in the alliance's currency.",
  },
] as const satisfies readonly ColumnRecord<never>[];

/** Part 2 of it: the value that they believe we received. */
const THEIR_GIVEN_COLUMNS = [
  NUMBER,
  LINE,
  { ...SCORE, about: "How much you believe it helped us. Leave it blank where you can't say." },
  {
    ...yours,
    key: 'words',
    header: 'How it helped us',
    what: text(2000),
    width: 50,
    about: 'In your own words: what you believe became better for us.',
  },
  {
    ...yours,
    key: 'worth',
    header: 'Worth to us',
    what: { kind: 'number', unit: 'money' },
    width: 18,
    about: "If you like: a rough estimate in the alliance's currency.",
  },
] as const satisfies readonly ColumnRecord<never>[];

/** The partner's short form: parts 1 and 2; steps are listed below as in the long one. */
export const THEIR_SHORT_COLUMNS = [
  NUMBER,
  {
    ...ours,
    key: 'question',
    header: 'Question',
    what: {
      kind: 'choice',
      choices: [
        ['received', 'What value do you believe you received from us?'],
        ['given', 'What value do you believe we received from you?'],
      ],
    },
    width: 46,
    about: 'The first two parts of the update.',
  },
  { ...SCORE, about: "How much it helped in all. Leave it blank where you can't say." },
  {
    ...yours,
    key: 'words',
    header: 'In your words',
    what: text(4000),
    width: 50,
    about: 'As short or as long as it takes.',
  },
] as const satisfies readonly ColumnRecord<never>[];

/** Parts 3 and 4 of the partner's form. */
export const THEIR_STEP_COLUMNS = [
  NUMBER,
  {
    ...yours,
    key: 'step',
    header: 'Step',
    what: text(300),
    width: 46,
    about: 'What will be done, in words that both sides understand.',
  },
  {
    ...yours,
    key: 'due',
    header: 'By when',
    what: { kind: 'date' },
    width: 11,
    about: 'A day such as 2026-11-30.',
  },
  {
    ...yours,
    key: 'owner',
    header: 'Who sees to it',
    what: text(100),
    width: 50,
    about: 'A person or a department.',
  },
  { ...yours, ...WHERE, about: 'Which of the eight value lines it serves.' },
] as const satisfies readonly ColumnRecord<never>[];

export const THEIR_CHARTER_COLUMNS = [
  {
    ...ours,
    key: 'question',
    header: 'Question',
    what: { kind: 'choice', choices: QUESTION_WORDS },
    width: 40,
    about: 'What both sides agree on once and look at each period.',
  },
  {
    ...ours,
    key: 'ours',
    header: 'Our answer',
    what: text(1000),
    width: 56,
    about: 'What we say.',
  },
  {
    ...yours,
    key: 'theirs',
    header: 'Your answer',
    what: text(1000),
    width: 56,
    about: 'In a sentence or two.',
  },
] as const satisfies readonly ColumnRecord<never>[];

/** The lists that the partner fills, by the key under which the stamp names them. */
export const COPY_LISTS = {
  did: { table: 'Copy_did', columns: DID_COLUMNS },
  more: { table: 'Copy_more', columns: MORE_COLUMNS },
  received: { table: 'Copy_received', columns: THEIR_RECEIVED_COLUMNS },
  given: { table: 'Copy_given', columns: THEIR_GIVEN_COLUMNS },
  short: { table: 'Copy_short', columns: THEIR_SHORT_COLUMNS },
  planned: { table: 'Copy_planned', columns: THEIR_STEP_COLUMNS },
  asked: { table: 'Copy_asked', columns: THEIR_STEP_COLUMNS },
  charter: { table: 'Copy_charter', columns: THEIR_CHARTER_COLUMNS },
} as const satisfies Record<
  string,
  { readonly table: string; readonly columns: readonly ColumnRecord<never>[] }
>;

/** Rows ready for typing in each list that grows. */
export const SPARE_ROWS = 25;

/** How many of them are in sight, and on paper. */
export const SHOWN_SPARE_ROWS = 10;
