/** What is wrong with a CSV file, as data, and the sentence for it. Lines count from 1. */
import { COST_FIELDS } from '../../model/costParts';
import type { Expected } from '../../workbook/kernel/problem';
import { wantedWords } from '../../workbook/kernel/problemSentence';
import { cut, listed } from '../../workbook/kernel/wording';

/** What other tables part their cells by. */
export const DELIMITERS = [';', '\t', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];
const DELIMITER_WORDS: Record<Delimiter, string> = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

interface Details {
  readonly 'not-utf8': { readonly line: number };
  readonly nul: { readonly line: number };
  readonly workbook: object;
  readonly empty: object;
  readonly delimiter: { readonly found: Delimiter };
  readonly quotes: { readonly line: number };
  readonly 'unknown-column': { readonly column: string; readonly known: readonly string[] };
  readonly 'twin-column': { readonly column: string };
  readonly 'missing-column': { readonly column: string };
  readonly 'cell-count': { readonly line: number; readonly found: number; readonly wanted: number };
  readonly 'missing-cell': { readonly line: number; readonly column: string };
  readonly 'bad-cell': {
    readonly line: number;
    readonly column: string;
    readonly found: string;
    readonly wanted: Expected;
  };
  /** What can mean either of two amounts. */
  readonly 'two-amounts': {
    readonly line: number;
    readonly column: string;
    readonly found: string;
    readonly amounts: readonly [whole: number, fraction: number];
  };
  readonly 'other-currency': {
    readonly line: number;
    readonly column: string;
    readonly found: string;
    readonly currency: string;
  };
  readonly 'too-long': { readonly line: number; readonly column: string; readonly most: number };
  readonly 'headless-cell': {
    readonly line: number;
    readonly column: number;
    readonly found: string;
  };
  readonly 'cost-twice': { readonly line: number; readonly beside: readonly string[] };
  readonly 'twin-id': { readonly line: number; readonly id: string; readonly first: number };
  readonly 'taken-id': { readonly line: number; readonly id: string; readonly activity: string };
  readonly 'total-row': { readonly line: number };
  readonly 'unmapped-key': { readonly column: 'activity' | 'direction' };
  readonly 'unmapped-column': { readonly column: string; readonly guess: string | null };
}

type CsvProblemCode = keyof Details;
export type CsvProblem<Code extends CsvProblemCode = CsvProblemCode> = {
  readonly [Each in Code]: { readonly code: Each } & Details[Each];
}[Code];

/** The longest text that a cell of a workbook holds. */
export const LONGEST_TEXT = 32_767;

const TELLERS: {
  readonly [Code in CsvProblemCode]: (problem: CsvProblem<Code>) => string;
} = {
  'not-utf8': ({ line }) =>
    `line ${line}: found bytes that are not UTF-8; please save the file as “CSV UTF-8”.`,
  nul: ({ line }) =>
    `line ${line}: found a NUL, a character that no text holds; please delete it, or save the file anew as “CSV UTF-8”.`,
  workbook: () => 'this is a workbook by its contents; please give it the ending .xlsx.',
  empty: () => 'the file is empty; wanted a header line and one line for each contribution.',
  delimiter: ({ found }) =>
    `line 1: found cells parted by ${DELIMITER_WORDS[found]}; please save the file with commas, and with points in its decimals.`,
  quotes: ({ line }) =>
    `line ${line}: a quotation mark is not closed, or stands inside a cell alone; please write "" for a quotation mark inside a quoted cell.`,
  'unknown-column': ({ column, known }) =>
    `line 1: found the column “${shortened(column)}”; wanted columns out of: ${known.join(', ')}.`,
  'twin-column': ({ column }) => `line 1: the column ${column} is there twice; please keep one.`,
  'missing-column': ({ column }) => `line 1: the column ${column} is missing; please add it.`,
  'cell-count': ({ line, found, wanted }) =>
    `line ${line}: found ${found} ${found === 1 ? 'cell' : 'cells'}; wanted ${wanted}, as in the header line. Is a comma missing or unquoted?`,
  'missing-cell': ({ line, column }) => `line ${line}, ${column}: found nothing; please fill it.`,
  'bad-cell': ({ line, column, found, wanted }) =>
    `line ${line}, ${column}: found “${shortened(found)}”; wanted ${expectedWords(wanted)}.`,
  'two-amounts': ({ line, column, found, amounts: [whole, fraction] }) =>
    `line ${line}, ${column}: found “${shortened(found)}”, which can be ${whole} or ${fraction}; please write ${whole} or ${unmistakable(fraction)}.`,
  'other-currency': ({ line, column, found, currency }) =>
    `line ${line}, ${column}: found “${shortened(found)}”, but this alliance counts in ${currency}; please write the amount in ${currency}.`,
  'too-long': ({ line, column, most }) =>
    `line ${line}, ${column}: the text is too long; wanted at most ${most} characters.`,
  'headless-cell': ({ line, column, found }) =>
    `line ${line}: found “${shortened(found)}” in column ${column}, which has no header; please give the column one, or empty the cell.`,
  'cost-twice': ({ line, beside }) =>
    `line ${line}, cost: found beside ${beside.join(', ')}; please give either cost, or ${listed(COST_FIELDS)}.`,
  'twin-id': ({ line, id, first }) =>
    `line ${line}, id: “${shortened(id)}” stands in line ${first} already; please give each contribution its own.`,
  'taken-id': ({ line, id, activity }) =>
    `line ${line}, id: “${shortened(id)}” is “${shortened(activity)}” in the workbook; please give this one another id, or none.`,
  'total-row': ({ line }) =>
    `line ${line}: this is a total, which would count everything twice; please take the line out.`,
  'unmapped-key': ({ column }) =>
    `line 1: no column is mapped to ${column}; please add one to the map${column === 'direction' ? ', or "direction": "given" (or "received") for all rows' : ''}.`,
  'unmapped-column': ({ column, guess }) =>
    `line 1: the map says nothing of the column “${shortened(column)}”; please add ${JSON.stringify(column)}: ${guess === null ? 'null' : JSON.stringify(guess)} to its columns${guess === null ? ' (null leaves the column out), or the name of one of ours' : ', or null to leave the column out'}.`,
};

/** The problem in words: where, what was found, what is wanted. */
export function csvProblemSentence<Code extends CsvProblemCode>(problem: CsvProblem<Code>): string {
  return TELLERS[problem.code](problem);
}

function expectedWords(wanted: Expected): string {
  const words = wantedWords(wanted);
  return wanted.kind === 'number' ? `${words}, as plain digits with a point, or nothing` : words;
}

/** Three digits behind the point may be thousands; a fourth says that they are not. */
const unmistakable = (fraction: number): string =>
  /\.\d{3}$/.test(String(fraction)) ? `${fraction}0` : String(fraction);

const shortened = (text: string): string => cut(text, 40);
