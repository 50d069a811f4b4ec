/**
 * The column records of the History tables. Closing a period fills them with plain values, which
 * people may correct; nothing of them leaves the workbook.
 */
import type { ColumnRecord } from '../../kernel/column';
import {
  NOTHING,
  call,
  equal,
  ifError,
  joined,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import { FLAG_CHOICES, PART_CHOICES, QUADRANT_CHOICES } from './historyWords';
import { EVIDENCE_COLUMNS } from '../../kernel/shared/evidenceColumns';
import { INDICATOR_KIND_WORDS } from '../../kernel/shared/indicatorWords';
import {
  HISTORY_CONTRIBUTION_TABLE,
  HISTORY_INDICATOR_TABLE,
  PAST_KEY_SIGN,
} from '../../kernel/shared/historyTables';
import {
  DECISION_COLUMNS,
  DETAIL_COLUMNS,
  WORK_COLUMNS,
} from '../../kernel/shared/typedContributionColumns';
import { valueSentence } from '../../kernel/shared/costWords';
import { heading, thisRow } from '../../kernel/tableRef';
import { CATEGORY_CHOICE, FORM_WORDS } from '../../kernel/words';
import { past } from './lastingColumns';
import { HISTORY_ANSWER_TABLE } from './pastTables';

const typed = { entry: 'typed', privacy: 'private' } as const;
const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;
const number = <U extends 'money' | 'count' | 'scale' | 'figure'>(unit: U) =>
  ({ kind: 'number', unit }) as const;

/** Of each of the History tables. */
export const PERIOD_COLUMN = {
  ...typed,
  what: { kind: 'period' },
  width: 10,
  required: true,
  about: 'The period that was closed.',
} as const;

const OWN_COLUMNS = [
  {
    ...typed,
    ...heading(HISTORY_CONTRIBUTION_TABLE, 'cost'),
    what: number('money'),
    width: 11,
    about: 'As it was computed when the period was closed.',
  },
  {
    ...typed,
    ...heading(HISTORY_CONTRIBUTION_TABLE, 'value'),
    what: number('scale'),
    width: 8,
    about: valueSentence('was'),
  },
  {
    ...typed,
    ...heading(HISTORY_CONTRIBUTION_TABLE, 'quadrant'),
    what: { kind: 'choice', choices: QUADRANT_CHOICES },
    width: 13,
    about: 'Its place in the matrix then; blank where it was not placed.',
  },
  {
    ...typed,
    ...heading(HISTORY_CONTRIBUTION_TABLE, 'flag'),
    what: { kind: 'choice', choices: FLAG_CHOICES },
    width: 24,
    about: 'What was to be considered then.',
  },
  {
    ...typed,
    ...heading(HISTORY_CONTRIBUTION_TABLE, 'running'),
    what: number('count'),
    width: 9,
    about: 'How many periods in a row it had stood in this quadrant; 0 where not placed.',
  },
  {
    ...typed,
    ...heading(HISTORY_CONTRIBUTION_TABLE, 'was'),
    what: { kind: 'choice', choices: QUADRANT_CHOICES },
    width: 13,
    about: 'The quadrant from which it came to this one.',
  },
] as const satisfies readonly ColumnRecord<never>[];

const period = call('TRIM', thisRow(HISTORY_CONTRIBUTION_TABLE, 'period'));
const id = call('TRIM', thisRow(HISTORY_CONTRIBUTION_TABLE, 'id'));

/** The key under which the trend's formulas find a period's contribution: `2026-Q4|G1`. */
const KEY_FORMULA = toFormula(
  ifError(
    when(equal(call('LEN', period), 0), NOTHING, joined(period, words(PAST_KEY_SIGN), id)),
    NOTHING
  )
);

/** What the tables' entries have in common: an id where a computed column needs it. */
export interface PastEntry {
  readonly period: string;
  readonly id?: string;
}

const keyMirror = ({ period, id }: PastEntry): string => period + PAST_KEY_SIGN + (id ?? '');

/** In the order in which Contributions has them. */
export const HISTORY_CONTRIBUTION_COLUMNS = [
  { ...heading(HISTORY_CONTRIBUTION_TABLE, 'period'), ...PERIOD_COLUMN },
  ...past(WORK_COLUMNS),
  ...OWN_COLUMNS,
  ...past(DECISION_COLUMNS),
  ...past(DETAIL_COLUMNS),
  ...past(EVIDENCE_COLUMNS),
  {
    ...heading(HISTORY_CONTRIBUTION_TABLE, 'key'),
    what: text(30),
    width: 12,
    privacy: 'private',
    entry: 'computed',
    hidden: true,
    formula: KEY_FORMULA,
    mirror: keyMirror,
    about: 'Period and id together: the trend looks up the period before by it.',
  },
] as const satisfies readonly ColumnRecord<PastEntry>[];

export const HISTORY_ANSWER_COLUMNS = [
  { ...heading(HISTORY_ANSWER_TABLE, 'period'), ...PERIOD_COLUMN },
  {
    ...typed,
    ...heading(HISTORY_ANSWER_TABLE, 'respondent'),
    what: text(8),
    width: 10,
    required: true,
    hidden: true,
    about: 'The key of the form that it stood in. The add-in fills it.',
  },
  {
    ...typed,
    ...heading(HISTORY_ANSWER_TABLE, 'department'),
    what: text(60),
    width: 16,
    about: 'Who answered, by its name then; blank for the whole company.',
  },
  {
    ...typed,
    ...heading(HISTORY_ANSWER_TABLE, 'form'),
    what: { kind: 'choice', choices: FORM_WORDS },
    width: 8,
    required: true,
    about: 'The form that it stood in.',
  },
  {
    ...typed,
    ...heading(HISTORY_ANSWER_TABLE, 'part'),
    what: { kind: 'choice', choices: PART_CHOICES },
    width: 21,
    required: true,
    about: 'The part of the form.',
  },
  {
    ...typed,
    ...heading(HISTORY_ANSWER_TABLE, 'category'),
    what: CATEGORY_CHOICE,
    width: 20,
    changed: 5,
    about: 'The value line of the long form; blank in the short one.',
  },
  {
    ...typed,
    ...heading(HISTORY_ANSWER_TABLE, 'score'),
    what: number('scale'),
    width: 8,
    about: 'Blank is unrated, never 0.',
  },
  {
    ...typed,
    ...heading(HISTORY_ANSWER_TABLE, 'worth'),
    what: number('money'),
    width: 11,
    about: "The estimate in the alliance's currency, where one was given.",
  },
  {
    ...typed,
    ...heading(HISTORY_ANSWER_TABLE, 'words'),
    what: text(4000),
    width: 64,
    about: 'What was written.',
  },
] as const satisfies readonly ColumnRecord<never>[];

export const HISTORY_INDICATOR_COLUMNS = [
  { ...heading(HISTORY_INDICATOR_TABLE, 'period'), ...PERIOD_COLUMN },
  {
    ...typed,
    ...heading(HISTORY_INDICATOR_TABLE, 'name'),
    what: text(100),
    width: 34,
    required: true,
    about: 'What was measured.',
  },
  {
    ...typed,
    ...heading(HISTORY_INDICATOR_TABLE, 'kind'),
    what: { kind: 'choice', choices: INDICATOR_KIND_WORDS },
    width: 10,
    about: 'Leading or lagging.',
  },
  {
    ...typed,
    ...heading(HISTORY_INDICATOR_TABLE, 'value'),
    what: number('figure'),
    width: 14,
    about: 'In that period.',
  },
] as const satisfies readonly ColumnRecord<never>[];
