/** The column reference of the docs, written from the records. */
import { labelsOf } from '../kernel/words';
import type { What } from '../kernel/column';
import { limitsOf } from '../kernel/decode';
import type { FieldRecord } from '../kernel/fieldRecord';
import type { TableRecord } from '../kernel/section';
import { SECTIONS } from './sections';
import { BOOK_RECORDS, respondentRecords } from './tableRecords';

const ENTRY_WORDS = {
  typed: 'you type it',
  filled: 'filled, type over it',
  fixed: 'our wording',
  computed: 'computed',
} as const;

/** What each column and named cell holds, as Markdown. */
export function columnReference(): string {
  return (
    [
      '# Columns and named cells',
      'Written from the column records in `src/workbook/` by `npm run docs`; the tests compare. What is marked `private` never leaves the workbook.',
      ...[...respondentRecords('KEY'), ...BOOK_RECORDS].flatMap(columnPart),
      ...SECTIONS.flatMap(({ title, fields }) => fieldPart(title, fields)),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

function columnPart({ name, columns }: TableRecord): readonly string[] {
  const rows = columns.map((column) => [
    column.header,
    holds(column.what, column.entry === 'computed'),
    ENTRY_WORDS[column.entry] + ('required' in column ? ', required' : ''),
    column.privacy,
    column.about + (column.hidden ? ' Hidden.' : ''),
  ]);
  return [
    `## Table ${name}`,
    markdownTable(['Column', 'Holds', 'Filled by', 'Privacy', 'Meaning'], rows),
    ...formulaPart(name, columns),
  ];
}

/** Each formula as Excel shows it in the table. */
function formulaPart(table: string, columns: TableRecord['columns']): readonly string[] {
  const lines = columns.flatMap((column) =>
    'formula' in column ? [`- ${column.header}: \`${shownFormula(table, column.formula)}\``] : []
  );
  return lines.length === 0 ? [] : ['Formulas, as Excel shows them:', lines.join('\n')];
}

/** The formula as people see it in the table's own rows: `[@Cost]`. */
export function shownFormula(table: string, formula: string): string {
  return formula.replaceAll(`${table}[[#This Row],[`, '[@').replaceAll(/(\[@[^\]]*)\]\]/g, '$1]');
}

function fieldPart(sheet: string, fields: readonly FieldRecord[]): readonly string[] {
  if (fields.length === 0) return [];
  const rows = fields.map((field) => [
    field.label,
    `\`${field.name}\``,
    holds(field.what, false) + (field.required ? ', required' : ''),
    field.privacy,
    field.about,
  ]);
  return [
    `## Named cells on ${sheet}`,
    markdownTable(['Label', 'Name', 'Holds', 'Privacy', 'Meaning'], rows),
  ];
}

function markdownTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headers, ...rows];
  const widths = headers.map((_, index) =>
    Math.max(3, ...all.map((row) => (row[index] ?? '').length))
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [headers, rule, ...rows].map(line).join('\n');
}

const UNIT_WORDS = {
  hours: 'hours',
  money: 'money',
  moneyPerHour: 'money per hour',
  share: 'share, shown in percent',
  ratio: 'ratio',
  points: 'percentage points',
  count: 'count',
  scale: 'number on the value scale',
  figure: 'number',
} as const;

function holds(what: What, computed: boolean): string {
  switch (what.kind) {
    case 'text':
      return computed ? 'words' : `words, up to ${what.maxLength} characters`;
    case 'choice':
      return `one of: ${labelsOf(what.choices).join(', ')}`;
    case 'number':
      return UNIT_WORDS[what.unit] + (computed ? '' : limitWords(limitsOf(what.unit)));
    default:
      return HELD[what.kind];
  }
}

const HELD = {
  yesNo: 'yes or no; blank is no',
  department: 'a department of the list',
  date: 'date',
  score: 'score on the value scale',
  period: 'period such as 2026-Q4 or 2026-H2',
  currency: 'currency code of three letters',
} as const;

function limitWords({ min, max }: ReturnType<typeof limitsOf>): string {
  if (min === null) return '';
  return max === null ? `, ${min} or more` : `, ${min} to ${max}`;
}
