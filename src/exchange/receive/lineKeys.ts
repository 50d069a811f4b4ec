/** Identifies the line of each row by our own words in it, never by its place. */
import type { PartnerList } from '../../model/exchange';
import { cellAt } from '../../xlsx/fileBook';
import type { FileCell } from '../../xlsx/fileBook';
import type { What } from '../../workbook/kernel/column';
import { isBlank } from '../../workbook/kernel/decode';
import { keyOf, withSingleBlanks } from '../../workbook/kernel/words';
import { COPY_LIST, listColumns } from './copyList';
import type { FoundList } from './findLists';

export interface KeyedRow {
  readonly row: number;
  /** Null where nothing in the row identifies the line. */
  readonly line: string | null;
  /** Whether the row has our words or number: it was in the copy, or duplicates such a row. */
  readonly ours: boolean;
}

/** The list's rows with their lines. */
export function keyedRows(found: FoundList, rows: readonly number[]): readonly KeyedRow[] {
  if (COPY_LIST[found.list].which === 'number') return numberedRows(found, rows);
  const what = whichOf(found.list);
  const byWords = rows.map((row) => ({ row, line: lineByWords(whichCell(found, row), what) }));
  const { lines } = COPY_LIST[found.list];
  // Translated words: the order identifies the rows, as long as none was added or deleted.
  const inOrder =
    lines !== null &&
    byWords.every(({ line }) => line === null) &&
    rows.length === lines.length &&
    rows.every((row) => !isBlankAt(found, row));
  return byWords.map(({ row, line }, index) => {
    const key = line ?? (inOrder ? (lines[index] ?? null) : lineByNumber(found, row));
    return { row, line: key, ours: key !== null };
  });
}

const whichCell = ({ list, sheet, columns }: FoundList, row: number): FileCell['value'] =>
  valueAt(sheet, row, columns.get(COPY_LIST[list].which));

const valueAt = (
  sheet: FoundList['sheet'],
  row: number,
  column: number | undefined
): FileCell['value'] => (column === undefined ? null : (cellAt(sheet, row, column)?.value ?? null));

const isBlankAt = (found: FoundList, row: number): boolean => isBlank(whichCell(found, row));

/** No id or label of ours is longer. */
const LONGEST = 300;

/** Identifies the line by its id, or by the choice with that label. */
function lineByWords(value: FileCell['value'], what: What | undefined): string | null {
  const written = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (written.length > LONGEST) return null;
  const text = written.trim();
  if (what?.kind === 'choice') return keyOf(what.choices, withSingleBlanks(text));
  return text === '' ? null : text;
}

const whichOf = (list: PartnerList) =>
  listColumns(list).find(({ key }) => key === COPY_LIST[list].which)?.what;

/** Lines that are known beforehand are numbered too, which outlasts a translation. */
function lineByNumber(found: FoundList, row: number): string | null {
  const number = numberAt(found, row);
  return number === null ? null : (COPY_LIST[found.list].lines?.[number - 1] ?? null);
}

const MOST = 1_000_000;

function numberAt({ sheet, columns }: FoundList, row: number): number | null {
  const found = valueAt(sheet, row, columns.get('number'));
  // Some programs write all that they know as text.
  const value = typeof found === 'string' && /^\d{1,7}$/.test(found) ? Number(found) : found;
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST;
  return fits ? value : null;
}

/** Rows without numbers are numbered by their order. */
const countedRows = (rows: readonly number[]): readonly KeyedRow[] =>
  rows.map((row, index) => ({ row, line: String(index + 1), ours: true }));

/** Inserted or duplicated rows get numbers after ours, in order. */
function numberedRows(found: FoundList, rows: readonly number[]): readonly KeyedRow[] {
  if (!found.columns.has('number')) return countedRows(rows);
  const numbers = rows.map((row) => numberAt(found, row));
  let last = Math.max(0, ...numbers.map((number) => number ?? 0));
  const seen = new Set<number>();
  return rows.map((row, index) => {
    const number = numbers[index] ?? null;
    const ours = number !== null && !seen.has(number);
    if (number !== null) seen.add(number);
    if (!ours) last += 1;
    return { row, line: String(ours ? number : last), ours };
  });
}
