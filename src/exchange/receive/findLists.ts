/**
 * Finds the lists of a returned file: by table, else at the stamp's place, else by headers anywhere, else by the
 * stamp's place alone, since headers may have been translated.
 */
import { PARTNER_LISTS } from '../../model/exchange';
import type { PartnerList } from '../../model/exchange';
import { cellAt } from '../../xlsx/fileBook';
import type { FileBook, FileSheet, FileTable } from '../../xlsx/fileBook';
import { STEP_LISTS, listColumns, isStepList, listOfTable } from './copyList';
import { WHOLE_ROW, columnsIn, headerRows, headingIn, isRecognised } from './headers';
import type { HeaderRow, ColumnSpan } from './headers';
import type { StampSheet, StampedList } from './stampSheet';

export interface FoundList {
  readonly list: PartnerList;
  readonly sheet: FileSheet;
  /** Of the headers. */
  readonly row: number;
  /** The place of each column found, by its key. */
  readonly columns: ReadonlyMap<string, number>;
  /** The number of columns recognised by place only. */
  readonly translated: number;
  /** The minimum number of rows, from its table or the stamp. */
  readonly rows: number;
  /** Its place when the copy left. */
  readonly stamped: StampedList | undefined;
}

/** The clues for finding lists. */
interface Clues {
  readonly book: FileBook;
  readonly sheets: readonly FileSheet[];
  readonly rows: readonly HeaderRow[];
  readonly stamp: StampSheet | null;
}

/** Finds each list in the file, in the order of `PARTNER_LISTS`. */
export function findLists(book: FileBook, stamp: StampSheet | null): readonly FoundList[] {
  const sheets = book.sheets.filter((sheet) => sheet !== stamp?.sheet);
  const clues = { book, sheets, stamp, rows: headerRows({ sheets }) };
  const found = new Map<PartnerList, FoundList>();
  for (const find of [byTable, byPlace, byHeaders, byPlaceAlone])
    for (const list of PARTNER_LISTS) {
      if (found.has(list)) continue;
      const one = find(list, clues, [...found.values()]);
      if (one !== null && !isTaken(one, [...found.values()])) found.set(list, one);
    }
  return PARTNER_LISTS.flatMap((list) => found.get(list) ?? []);
}

const isTaken = (one: FoundList, found: readonly FoundList[]): boolean =>
  found.some(
    ({ sheet, row, columns }) =>
      sheet === one.sheet &&
      row === one.row &&
      [...columns.values()].some((column) => [...one.columns.values()].includes(column))
  );

type Find = (list: PartnerList, clues: Clues, found: readonly FoundList[]) => FoundList | null;

const byTable: Find = (list, { book, sheets, stamp }) => {
  const table = book.tables.find(({ name }) => listOfTable(name) === list);
  const sheet = sheets.find(({ title }) => title === table?.sheet);
  if (table === undefined || sheet === undefined || table.row < 0) return null;
  const span = { first: table.column, last: table.column + table.columns - 1 };
  const place = { sheet, row: table.row, span, rows: table.rows, isFree: isFree(book, table) };
  return headedBy(list, place, stampedIn(stamp, list), true);
};

/** Whether a column of a table's header row stands in no other table. */
const isFree =
  ({ tables }: FileBook, table: FileTable) =>
  (column: number): boolean =>
    !tables.some(
      (each) =>
        each !== table &&
        each.sheet === table.sheet &&
        each.row <= table.row &&
        each.row + each.rows >= table.row &&
        each.column <= column &&
        each.column + each.columns > column
    );

const byPlace: Find = (list, { sheets, stamp }) => atStamp(list, sheets, stamp, false);

const byPlaceAlone: Find = (list, { sheets, stamp }) => atStamp(list, sheets, stamp, true);

function atStamp(
  list: PartnerList,
  sheets: readonly FileSheet[],
  stamp: StampSheet | null,
  blindly: boolean
): FoundList | null {
  const stamped = stampedIn(stamp, list);
  const sheet = sheetOf(stamped, sheets, stamp);
  if (stamped === undefined || sheet === undefined) return null;
  const { row, column, rows, keys } = stamped;
  if ((headingAbove(sheet, row) ?? list) !== list) return null;
  // Known headers identify their columns, even where a column was inserted between them.
  const span = blindly ? { first: column, last: column + keys.length - 1 } : WHOLE_ROW;
  return headedBy(list, { sheet, row, span, rows }, stamped, blindly);
}

/** The sheet of that title, else the one in that place: the lists' sheets come first in a copy. */
function sheetOf(
  stamped: StampedList | undefined,
  sheets: readonly FileSheet[],
  stamp: StampSheet | null
): FileSheet | undefined {
  if (stamped === undefined) return undefined;
  const titles = [...new Set(stamp?.lists.map(({ sheet }) => sheet))];
  return (
    sheets.find(({ title }) => title === stamped.sheet) ?? sheets[titles.indexOf(stamped.sheet)]
  );
}

const byHeaders: Find = (list, { rows, stamp }, found) => {
  const one = isStepList(list) ? stepRow(list, rows, found) : rows.find((row) => row.list === list);
  if (one === undefined) return null;
  const { sheet, row } = one;
  const stamped = stampedIn(stamp, list);
  const place = { sheet, row, span: WHOLE_ROW, rows: stamped?.rows ?? 0 };
  return headedBy(list, place, stamped, false);
};

/** The steps under our heading, else the next steps on a sheet with other lists of the copy. */
function stepRow(
  list: PartnerList,
  rows: readonly HeaderRow[],
  found: readonly FoundList[]
): HeaderRow | undefined {
  const free = rows.filter(
    ({ list: each, sheet, row }) =>
      isStepList(each) && !found.some((one) => one.sheet === sheet && one.row === row)
  );
  const headed = free.find(({ sheet, row }) => headingAbove(sheet, row) === list);
  if (headed !== undefined) return headed;
  const known = new Set(rows.filter((each) => !isStepList(each.list)).map(({ sheet }) => sheet));
  const likely = free.filter(
    ({ sheet, row }) => known.has(sheet) && headingAbove(sheet, row) === undefined
  );
  const missing = STEP_LISTS.filter((each) => !found.some((one) => one.list === each));
  return likely.length >= missing.length
    ? likely[missing.findIndex((each) => each === list)]
    : undefined;
}

/** How far above its headers a list's heading may stand. */
const HEADING_ROWS = 3;

/** The list whose heading stands above headers in that row. */
export function headingAbove(sheet: FileSheet, row: number): PartnerList | undefined {
  for (let up = 1; up <= HEADING_ROWS; up += 1) {
    const list = headingIn(sheet, row - up);
    if (list !== undefined) return list;
  }
  return undefined;
}

const stampedIn = (stamp: StampSheet | null, list: PartnerList): StampedList | undefined =>
  stamp?.lists.find((each) => each.list === list);

export interface HeaderPlace {
  readonly sheet: FileSheet;
  readonly row: number;
  readonly span: ColumnSpan;
  readonly rows: number;
  /** Whether a column beside the span may be one of the list's. */
  readonly isFree?: (column: number) => boolean;
}

/**
 * Some programs put a column in without the table: what stood last in it stands beside it then, under its header.
 */
function headersAt(
  list: PartnerList,
  { sheet, row, span, isFree }: HeaderPlace
): ReadonlyMap<string, number> {
  const within = columnsIn(list, sheet, row, span);
  if (isFree === undefined) return within;
  const beside = [...columnsIn(list, sheet, row, WHOLE_ROW)].filter(
    ([key, column]) => !within.has(key) && isFree(column)
  );
  return new Map([...within, ...beside]);
}

/** The list under these headers. With `blindly` the number of headers is enough, since they may be translated. */
export function headedBy(
  list: PartnerList,
  place: HeaderPlace,
  stamped: StampedList | undefined,
  blindly: boolean
): FoundList | null {
  const { sheet, row, span, rows } = place;
  const columns = headersAt(list, place);
  const common = { list, sheet, row, rows, stamped };
  if (columns.size === listColumns(list).length) return { ...common, columns, translated: 0 };
  const keys = stamped?.keys ?? listColumns(list).map(({ key }) => key);
  const placed = placedColumns(keys, columns, { sheet, row, span });
  if (placed !== null && (blindly || isRecognised(list, columns)))
    return { ...common, columns: placed, translated: placed.size - columns.size };
  return isRecognised(list, columns) ? { ...common, columns, translated: 0 } : null;
}

/** Assigns columns by place, if the recognised headers are in place and no header is blank. */
function placedColumns(
  keys: readonly string[],
  known: ReadonlyMap<string, number>,
  { sheet, row, span }: Pick<HeaderPlace, 'sheet' | 'row' | 'span'>
): ReadonlyMap<string, number> | null {
  const first = known.size === 0 ? span.first : firstOf(keys, known);
  const fits = keys.every((key, index) => {
    const at = known.get(key);
    const header = cellAt(sheet, row, first + index)?.value;
    return at === undefined
      ? typeof header === 'string' && header.trim() !== ''
      : at === first + index;
  });
  const within = span === WHOLE_ROW || span.last - span.first + 1 === keys.length;
  return fits && within ? new Map(keys.map((key, index) => [key, first + index])) : null;
}

/** The place of the first column, derived from the first recognised one. */
function firstOf(keys: readonly string[], known: ReadonlyMap<string, number>): number {
  const index = keys.findIndex((key) => known.has(key));
  return (known.get(keys[index] ?? '') ?? 0) - index;
}
