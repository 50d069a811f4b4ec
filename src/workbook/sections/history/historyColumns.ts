/**
 * The column records of the History tables. Closing a period fills them with plain values, which
 * people may correct; nothing of them leaves the workbook.
 */
import type { ColumnRecord, FilledColumn, TypedColumn, What } from '../../kernel/column';
import { FLAG_CHOICES, PART_CHOICES, QUADRANT_CHOICES } from './historyWords';
import { INDICATOR_KIND_WORDS } from '../../kernel/shared/indicatorWords';
import { DECISION_COLUMNS, TYPED_COLUMNS } from '../../kernel/shared/typedContributionColumns';
import { CATEGORY_WORDS, FORM_WORDS } from '../../kernel/words';
import { HISTORY_CONTRIBUTIONS } from '../../kernel/shared/historyTable';

export const HISTORY_ANSWERS = 'History_answers';
export const HISTORY_INDICATORS = 'History_indicators';

const typed = { entry: 'typed', privacy: 'private' } as const;
const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;
const number = <U extends 'money' | 'count' | 'scale' | 'figure'>(unit: U) =>
  ({ kind: 'number', unit }) as const;

const PERIOD = {
  ...typed,
  key: 'period',
  header: 'Period',
  what: { kind: 'period' },
  width: 10,
  required: true,
  about: 'The period that was closed.',
} as const;

/**
 * Scores may stem from another scale than today's, departments may be gone by now: in History any
 * number and any name may stand.
 */
type Lasting<W extends What> = W extends { kind: 'score' }
  ? { readonly kind: 'number'; readonly unit: 'scale' }
  : W extends { kind: 'department' }
    ? { readonly kind: 'text'; readonly maxLength: number }
    : W;

type Past<C extends TypedColumn | FilledColumn> = C extends unknown
  ? Pick<C, 'key' | 'header' | 'width' | 'about'> & {
      readonly what: Lasting<C['what']>;
      readonly entry: 'typed';
      readonly privacy: 'private';
    }
  : never;

function lasting(what: What): What {
  if (what.kind === 'score') return number('scale');
  return what.kind === 'department' ? text(60) : what;
}

/** The same columns as values of a closed period. */
function past<C extends TypedColumn | FilledColumn>(columns: readonly C[]): readonly Past<C>[] {
  const kept = columns.map(({ key, header, what, width, about }) => ({
    ...typed,
    key,
    header,
    what: lasting(what),
    width,
    about,
  }));
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- key and kind stay together column by column, which a spread over a union can't say
  return kept as unknown as readonly Past<C>[];
}

const OWN_COLUMNS = [
  {
    ...typed,
    key: 'cost',
    header: 'Cost',
    what: number('money'),
    width: 11,
    about: 'As it was computed when the period was closed.',
  },
  {
    ...typed,
    key: 'value',
    header: 'Value',
    what: number('scale'),
    width: 8,
    about: 'The stated value if there was one, else the estimate.',
  },
  {
    ...typed,
    key: 'quadrant',
    header: 'Quadrant',
    what: { kind: 'choice', choices: QUADRANT_CHOICES },
    width: 13,
    about: 'Its place in the matrix then; blank where it was not placed.',
  },
  {
    ...typed,
    key: 'flag',
    header: 'Flag',
    what: { kind: 'choice', choices: FLAG_CHOICES },
    width: 24,
    about: 'What was to be considered then.',
  },
  {
    ...typed,
    key: 'running',
    header: 'Running',
    what: number('count'),
    width: 9,
    about: 'How many periods in a row it had stood in this quadrant; 0 where not placed.',
  },
  {
    ...typed,
    key: 'was',
    header: 'Was',
    what: { kind: 'choice', choices: QUADRANT_CHOICES },
    width: 13,
    about: 'The quadrant from which it came to this one.',
  },
] as const satisfies readonly ColumnRecord<never>[];

const pastCell = (header: string): string => `${HISTORY_CONTRIBUTIONS}[[#This Row],[${header}]]`;

/** The key under which the trend's formulas find a period's contribution: `2026-Q4|G1`. */
const KEY_FORMULA = `=IFERROR(IF(LEN(TRIM(${pastCell('Period')}))=0,"",TRIM(${pastCell('Period')})&"|"&TRIM(${pastCell('Id')})),"")`;

/** What the tables' entries have in common: an id where a computed column needs it. */
export interface PastEntry {
  readonly period: string;
  readonly id?: string;
}

const keyMirror = ({ period, id }: PastEntry): string => `${period}|${id ?? ''}`;

export const HISTORY_CONTRIBUTION_COLUMNS = [
  PERIOD,
  ...past(TYPED_COLUMNS),
  ...past(DECISION_COLUMNS),
  ...OWN_COLUMNS,
  {
    key: 'key',
    header: 'Key',
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
  PERIOD,
  {
    ...typed,
    key: 'respondent',
    header: 'Respondent',
    what: text(8),
    width: 10,
    required: true,
    hidden: true,
    about: 'The key of the form that it stood in. The add-in fills it.',
  },
  {
    ...typed,
    key: 'department',
    header: 'Department',
    what: text(60),
    width: 16,
    about: 'Who answered, by its name then; blank for the whole company.',
  },
  {
    ...typed,
    key: 'form',
    header: 'Form',
    what: { kind: 'choice', choices: FORM_WORDS },
    width: 8,
    required: true,
    about: 'The form that it stood in.',
  },
  {
    ...typed,
    key: 'part',
    header: 'Part',
    what: { kind: 'choice', choices: PART_CHOICES },
    width: 21,
    required: true,
    about: 'The part of the form.',
  },
  {
    ...typed,
    key: 'category',
    header: 'Category',
    what: { kind: 'choice', choices: CATEGORY_WORDS },
    width: 18,
    about: 'The value line of the long form; blank in the short one.',
  },
  {
    ...typed,
    key: 'score',
    header: 'Score',
    what: number('scale'),
    width: 8,
    about: 'Blank is unrated, never 0.',
  },
  {
    ...typed,
    key: 'worth',
    header: 'Worth',
    what: number('money'),
    width: 11,
    about: "The estimate in the alliance's currency, where one was given.",
  },
  {
    ...typed,
    key: 'words',
    header: 'Words',
    what: text(4000),
    width: 64,
    about: 'What was written.',
  },
] as const satisfies readonly ColumnRecord<never>[];

export const HISTORY_INDICATOR_COLUMNS = [
  PERIOD,
  {
    ...typed,
    key: 'name',
    header: 'Indicator',
    what: text(100),
    width: 34,
    required: true,
    about: 'What was measured.',
  },
  {
    ...typed,
    key: 'kind',
    header: 'Kind',
    what: { kind: 'choice', choices: INDICATOR_KIND_WORDS },
    width: 10,
    about: 'Leading or lagging.',
  },
  {
    ...typed,
    key: 'value',
    header: 'Value',
    what: number('figure'),
    width: 14,
    about: 'In that period.',
  },
] as const satisfies readonly ColumnRecord<never>[];
