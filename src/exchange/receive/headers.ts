/** Finds rows of a sheet that may be the headers of a list. */
import { PARTNER_LISTS } from '../../model/exchange';
import type { PartnerList } from '../../model/exchange';
import type { SourceValue } from '../../workbook/kernel/source';
import { cellAt } from '../../xlsx/fileBook';
import type { FileBook, FileSheet } from '../../xlsx/fileBook';
import { COPY_HEADINGS } from '../copyHeadings';
import { COPY_LIST, columnsOf, isStepList, plain } from './copyList';

/** Columns from `first` to `last`, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where lists of ours can be: no copy is as wide by far. */
const MOST_COLUMNS = 200;
export const WHOLE_ROW: Span = { first: 0, last: MOST_COLUMNS };

export interface HeaderRow {
  readonly list: PartnerList;
  readonly sheet: FileSheet;
  readonly row: number;
}

/** Where the list's columns stand in that row, by their keys; of two alike the left one counts. */
export function columnsIn(
  list: PartnerList,
  sheet: FileSheet,
  row: number,
  span: Span
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const keys = new Map(columnsOf(list).map(({ key, header }) => [plain(header), key]));
  for (let column = span.first; column <= span.last; column += 1) {
    const key = keys.get(plainAt(sheet, row, column));
    if (key !== undefined && !found.has(key)) found.set(key, column);
  }
  return found;
}

/** How many columns that the partner fills stand in that row once more. */
export function repeatedColumns(list: PartnerList, sheet: FileSheet, row: number): number {
  const typed = columnsOf(list).filter(({ entry }) => entry === 'typed');
  const headers = new Set(typed.map(({ header }) => plain(header)));
  const cells = (sheet.rows.get(row) ?? []).slice(0, MOST_COLUMNS + 1);
  const words = cells.map((cell) => wordOf(cell?.value)).filter((word) => headers.has(word));
  return words.length - new Set(words).size;
}

/**
 * Whether enough of the headers are there to say that it is this list or one like it: what tells its
 * lines apart, or what tells it from other lists.
 */
export function isRecognised(list: PartnerList, columns: ReadonlyMap<string, number>): boolean {
  const { which, signature } = COPY_LIST[list];
  const typed = columnsOf(list).filter(({ entry }) => entry === 'typed');
  const told = [which, 'number'].some((key) => columns.has(key));
  return (
    typed.some(({ key }) => columns.has(key)) &&
    (told || signature.every((key) => columns.has(key)))
  );
}

/** Every row that has the headers by which a list is told from all others, in the order of the file. */
export function headerRows({ sheets }: Pick<FileBook, 'sheets'>): readonly HeaderRow[] {
  const signatures = PARTNER_LISTS.map((list) => ({ list, headers: signatureOf(list) }));
  return sheets.flatMap((sheet) => {
    const rows = [...sheet.rows.keys()].sort((a, b) => a - b);
    const steps = signatures.filter(({ list }) => isStepList(list));
    const others = signatures.filter(({ list }) => !isStepList(list));
    return rows.flatMap((row): readonly HeaderRow[] => {
      const words = wordsIn(sheet, row);
      if (words.size === 0) return [];
      const fits = ({ headers }: (typeof signatures)[number]) =>
        headers.every((header) => words.has(header));
      // Parts 3 and 4 are alike: one of them stands for both until it is known which it is.
      return [...others, ...steps.slice(0, 1)]
        .filter(fits)
        .map(({ list }) => ({ list, sheet, row }));
    });
  });
}

const signatureOf = (list: PartnerList): readonly string[] =>
  columnsOf(list)
    .filter(({ key }) => COPY_LIST[list].signature.includes(key))
    .map(({ header }) => plain(header));

/** The words of a row that may be ours; a file can hold a million others. */
function wordsIn(sheet: FileSheet, row: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (const cell of (sheet.rows.get(row) ?? []).slice(0, MOST_COLUMNS + 1)) {
    const word = wordOf(cell?.value);
    if (word !== '') words.add(word);
  }
  return words;
}

const plainAt = (sheet: FileSheet, row: number, column: number): string =>
  wordOf(cellAt(sheet, row, column)?.value);

/** No header or heading of ours is longer, however it is spaced. */
const LONGEST = 60;

const BEGINNINGS: ReadonlySet<string> = new Set(
  PARTNER_LISTS.flatMap((list) => [
    ...columnsOf(list).map(({ header }) => plain(header).charAt(0)),
    plain(COPY_HEADINGS[list]).charAt(0),
  ])
);

/** The text as it is compared; nothing where it can't be a header or heading of ours. */
function wordOf(value: SourceValue | undefined): string {
  if (typeof value !== 'string' || value.length > LONGEST) return '';
  return BEGINNINGS.has(value.trimStart().charAt(0).toLowerCase()) ? plain(value) : '';
}

const HEADINGS = new Map(PARTNER_LISTS.map((list) => [plain(COPY_HEADINGS[list]), list]));

/** The list whose heading stands in that row. */
export function headingIn(sheet: FileSheet, row: number): PartnerList | undefined {
  for (const word of wordsIn(sheet, row)) {
    const list = HEADINGS.get(word);
    if (list !== undefined) return list;
  }
  return undefined;
}
