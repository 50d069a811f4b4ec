/** The column records of the sheet on which a partner's copy shows our own RVU. Nothing in it is typed. */
import type { ColumnRecord } from '../workbook/kernel/column';
import { CATEGORY_CHOICE } from '../workbook/kernel/words';

const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;
const shared = { entry: 'fixed', privacy: 'shared', about: '' } as const;
const [SHORT, WIDE, NARROW, WORDS, LAST] = [6, 46, 11, 50, 18];

const NUMBER = {
  ...shared,
  key: 'number',
  header: '№',
  what: { kind: 'number', unit: 'count' },
  width: SHORT,
} as const;
const SCORE = {
  ...shared,
  key: 'score',
  header: 'Our score',
  what: { kind: 'score' },
  width: NARROW,
} as const;

/** What the partner did for us, with the value that we state. */
export const OUR_SCORE_COLUMNS = [
  { ...shared, key: 'id', header: 'Id', what: text(12), width: SHORT },
  { ...shared, key: 'activity', header: 'What you did for us', what: text(200), width: WIDE },
  SCORE,
  { ...shared, key: 'category', header: 'Where it helps', what: CATEGORY_CHOICE, width: WORDS },
  { ...shared, key: 'department', header: 'Department', what: text(60), width: LAST },
] as const satisfies readonly ColumnRecord<never>[];

const lineColumns = (words: string, worth: string) =>
  [
    NUMBER,
    {
      ...shared,
      key: 'category',
      header: 'Where it helped',
      what: CATEGORY_CHOICE,
      width: WIDE,
    },
    SCORE,
    { ...shared, key: 'words', header: words, what: text(2000), width: WORDS },
    {
      ...shared,
      key: 'worth',
      header: worth,
      what: { kind: 'number', unit: 'money' },
      width: LAST,
    },
  ] as const satisfies readonly ColumnRecord<never>[];

export const OUR_RECEIVED_COLUMNS = lineColumns('How it helped us', 'Worth to us');
export const OUR_GIVEN_COLUMNS = lineColumns('How it helped you', 'Worth to you');

export const OUR_SHORT_COLUMNS = [
  NUMBER,
  { ...shared, key: 'question', header: 'Question', what: text(100), width: WIDE },
  SCORE,
  { ...shared, key: 'words', header: 'In our words', what: text(4000), width: WORDS },
] as const satisfies readonly ColumnRecord<never>[];

/** How the sources of gaps begin that we chose to show. */
export const CHOSEN_GAPS = 'Gaps chosen';

/** A gap that we chose to show: the one way in which an estimate of ours leaves. */
export const SHARED_GAP_COLUMNS = [
  NUMBER,
  { ...shared, key: 'name', header: 'Worth talking about', what: text(200), width: WIDE },
  { ...shared, key: 'ours', header: 'We say', what: { kind: 'score' }, width: NARROW },
  { ...shared, key: 'words', header: 'In words', what: text(300), width: WORDS },
  { ...shared, key: 'theirs', header: 'You say', what: { kind: 'score' }, width: LAST },
] as const satisfies readonly ColumnRecord<never>[];

export const OUR_STEP_COLUMNS = [
  NUMBER,
  { ...shared, key: 'step', header: 'Step', what: text(300), width: WIDE },
  { ...shared, key: 'due', header: 'By when', what: { kind: 'date' }, width: NARROW },
  { ...shared, key: 'owner', header: 'Who sees to it', what: text(100), width: WORDS },
  { ...shared, key: 'category', header: 'Where it helps', what: CATEGORY_CHOICE, width: LAST },
] as const satisfies readonly ColumnRecord<never>[];
