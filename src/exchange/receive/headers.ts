/** Finds the rows that may be a list's headers. */
import { PARTNER_LISTS } from '../../model/exchange';
import type { PartnerList } from '../../model/exchange';
import type { FileBook, FileCell, FileSheet } from '../../xlsx/fileBook';
import { COPY_HEADINGS } from '../copyHeadings';
import { COPY_LIST, listColumns, isStepList, plainCell } from './copyList';

/** Columns from `first` to `last`, both included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** The columns to search for lists; copies are much narrower. */
const MOST_COLUMNS = 200;
export const WHOLE_ROW: ColumnSpan = { first: 0, last: MOST_COLUMNS };

export interface HeaderRow {
  readonly list: PartnerList;
  readonly sheet: FileSheet;
  readonly row: number;
}

type HeaderKeys = ReadonlyMap<string, string>;
const KEYS = new Map<PartnerList, HeaderKeys>();

/** The keys of a list's columns by header; cached, since every possible header row needs them. */
function keysOf(list: PartnerList): HeaderKeys {
  const known = KEYS.get(list);
  if (known !== undefined) return known;
  const keys = new Map(listColumns(list).map(({ key, header }) => [plainCell(header), key]));
  KEYS.set(list, keys);
  return keys;
}

/** The places of the list's columns in that row, by key; the left one of two equal headers counts. */
export function columnsIn(
  list: PartnerList,
  sheet: FileSheet,
  row: number,
  span: ColumnSpan
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const keys = keysOf(list);
  const cells = sheet.rows.get(row) ?? [];
  const last = Math.min(span.last, cells.length - 1);
  for (let column = span.first; column <= last; column += 1) {
    const key = keys.get(wordOf(cells[column]?.value));
    if (key !== undefined && !found.has(key)) found.set(key, column);
  }
  return found;
}

/** The number of repeated headers of typed columns in that row. */
export function repeatedColumns(list: PartnerList, sheet: FileSheet, row: number): number {
  const typed = listColumns(list).filter(({ entry }) => entry === 'typed');
  const headers = new Set(typed.map(({ header }) => plainCell(header)));
  const cells = (sheet.rows.get(row) ?? []).slice(0, MOST_COLUMNS + 1);
  const words = cells.map((cell) => wordOf(cell?.value)).filter((word) => headers.has(word));
  return words.length - new Set(words).size;
}

/**
 * Whether enough headers are there to recognise this list or a similar one: the header that identifies lines, or
 * those that distinguish the list.
 */
export function isRecognised(list: PartnerList, columns: ReadonlyMap<string, number>): boolean {
  const { which, signature } = COPY_LIST[list];
  const typed = listColumns(list).filter(({ entry }) => entry === 'typed');
  const hasLineKey = [which, 'number'].some((key) => columns.has(key));
  return (
    typed.some(({ key }) => columns.has(key)) &&
    (hasLineKey || signature.every((key) => columns.has(key)))
  );
}

/** Finds every row with the headers that distinguish a list, in the order of the file. */
export function headerRows({ sheets }: Pick<FileBook, 'sheets'>): readonly HeaderRow[] {
  const signatures = PARTNER_LISTS.map((list) => ({ list, headers: signatureOf(list) }));
  const steps = signatures.filter(({ list }) => isStepList(list));
  const others = signatures.filter(({ list }) => !isStepList(list));
  // Parts 3 and 4 have equal headers: one of them represents both until the heading decides.
  const searched = [...others, ...steps.slice(0, 1)];
  return sheets.flatMap((sheet) => {
    const rows = [...ourWords(sheet)].sort(([a], [b]) => a - b);
    return rows.flatMap(([row, words]): readonly HeaderRow[] =>
      searched
        .filter(({ headers }) => headers.every((header) => words.has(header)))
        .map(({ list }) => ({ list, sheet, row }))
    );
  });
}

const signatureOf = (list: PartnerList): readonly string[] =>
  listColumns(list)
    .filter(({ key }) => COPY_LIST[list].signature.includes(key))
    .map(({ header }) => plainCell(header));

type RowWords = ReadonlyMap<number, ReadonlySet<string>>;

/** Cached by sheet: each step needs the headers and headings, and a sheet never changes once read. */
const WORDS = new WeakMap<FileSheet, RowWords>();

/** Our headers and headings in each row; a file can hold a million other words. */
function ourWords(sheet: FileSheet): RowWords {
  const known = WORDS.get(sheet);
  if (known !== undefined) return known;
  const rows = new Map<number, Set<string>>();
  sheet.rows.forEach((cells, row) => {
    const end = Math.min(cells.length, MOST_COLUMNS + 1);
    for (let column = 0; column < end; column += 1) {
      const word = wordOf(cells[column]?.value);
      if (word !== '') rows.set(row, (rows.get(row) ?? new Set()).add(word));
    }
  });
  WORDS.set(sheet, rows);
  return rows;
}

/** The greatest length of our headers and headings, extra blanks included. */
const LONGEST = 60;

const OUR_WORDS: ReadonlySet<string> = new Set(
  PARTNER_LISTS.flatMap((list) => [
    ...listColumns(list).map(({ header }) => plainCell(header)),
    plainCell(COPY_HEADINGS[list]),
  ])
);
const [PRINTED, ASCII, CASE] = [33, 127, 32];

/**
 * The first two letters, small and large alike, as one number: enough to pass over nearly all other texts without a look
 * at the rest. -1 where they are blanks or no ASCII, which fold in other ways, and 0 behind a single one.
 */
function beginningOf(text: string): number {
  const first = text.charCodeAt(0);
  const second = text.length > 1 ? text.charCodeAt(1) : CASE;
  const isPlain = first >= PRINTED && first < ASCII && second >= CASE && second < ASCII;
  return isPlain ? (first | CASE) * ASCII + (second | CASE) : -1;
}

const BEGINNINGS: ReadonlySet<number> = new Set([-1, ...[...OUR_WORDS].map(beginningOf)]);

/** The normalized text; empty where it is no header or heading of ours. */
function wordOf(value: FileCell['value'] | undefined): string {
  if (typeof value !== 'string' || value.length > LONGEST) return '';
  if (!BEGINNINGS.has(beginningOf(value))) return '';
  const word = plainCell(value);
  return OUR_WORDS.has(word) ? word : '';
}

const HEADINGS = new Map(PARTNER_LISTS.map((list) => [plainCell(COPY_HEADINGS[list]), list]));

/** The list whose heading stands in that row. */
export function headingIn(sheet: FileSheet, row: number): PartnerList | undefined {
  for (const word of ourWords(sheet).get(row) ?? []) {
    const list = HEADINGS.get(word);
    if (list !== undefined) return list;
  }
  return undefined;
}
