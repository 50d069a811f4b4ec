/** Finds the stamp of a returned file and reads its rows as they stand. */
import type { PartnerList } from '../../model/exchange';
import type { Place } from '../../workbook/kernel/problem';
import type { SourceValue } from '../../workbook/kernel/source';
import { cellAt } from '../../xlsx/fileBook';
import type { FileBook, FileCell, FileSheet } from '../../xlsx/fileBook';
import { MAX_COLUMNS, MAX_ROWS } from '../../xlsx/address';
import type { CopyListPlace } from '../copyListPlace';
import { marksIn } from '../printed';
import { CURRENCY_KEY, MARKS_KEY, STAMP_KEYS, STAMP_TITLE } from '../stamp';
import type { StampKey } from '../stamp';
import { listColumns, listOfTable } from './copyList';
import { plainNumber } from './plainNumber';

/** Where the copy had a list when it left. */
export interface StampedList extends CopyListPlace {
  readonly list: PartnerList;
}

export interface StampSheet {
  readonly sheet: FileSheet;
  /** Where each key's value stands. */
  readonly places: ReadonlyMap<StampKey, Place>;
  readonly lists: readonly StampedList[];
  /** Null where it does not say, as copies before version 6. */
  readonly currency: string | null;
  /** Marks of everything that the copy printed; null where the stamp has none. */
  readonly marks: ReadonlySet<number> | null;
}

/** People may insert rows and columns before the stamp; it is searched within these limits. */
const [MOST_ROWS, MOST_COLUMNS] = [200, 10];
/** Fewer keys could occur in any sheet by chance. */
const ENOUGH_KEYS = 6;

/**
 * Finds the sheets with the stamp's keys in one column, whatever their titles, in the order of the file; where there
 * is none, the remaining keys on the sheet with the stamp's title.
 */
export function findStamps({ sheets }: FileBook): readonly StampSheet[] {
  const whole = sheets.flatMap((sheet) => stampIn(sheet, ENOUGH_KEYS) ?? []);
  if (whole.length > 0) return whole;
  return sheets
    .filter(({ title }) => title === STAMP_TITLE)
    .flatMap((sheet) => stampIn(sheet, 1) ?? []);
}

function stampIn(sheet: FileSheet, enough: number): StampSheet | null {
  const found = [...keysIn(sheet)].sort(([a], [b]) => a - b);
  const [column, places] = found.find(([, keys]) => keys.size >= enough) ?? [0, null];
  if (places === null) return null;
  return { sheet, places, lists: listsIn(sheet, column), ...restIn(sheet, column) };
}

/** By column: the place of each key's value; the upper one of two equal keys counts. */
function keysIn({ rows, title }: FileSheet): ReadonlyMap<number, ReadonlyMap<StampKey, Place>> {
  const columns = new Map<number, Map<StampKey, Place>>();
  for (let row = 0; row < MOST_ROWS; row += 1) {
    const cells = rows.get(row) ?? [];
    for (let column = 0; column < Math.min(cells.length, MOST_COLUMNS); column += 1) {
      const key = keyIn(cells[column]);
      if (key === undefined) continue;
      const places = columns.get(column) ?? new Map<StampKey, Place>();
      columns.set(column, places);
      if (!places.has(key)) places.set(key, { sheet: title, row, column: column + 1 });
    }
  }
  return columns;
}

const KEYS: ReadonlyMap<string, StampKey> = new Map(STAMP_KEYS.map((key) => [key, key]));

const keyIn = (cell: FileCell | undefined): StampKey | undefined =>
  typeof cell?.value === 'string' ? KEYS.get(cell.value) : undefined;

/** What stands below the lists. */
function restIn(sheet: FileSheet, column: number): Pick<StampSheet, 'currency' | 'marks'> {
  const valuesBeside = (key: string): readonly string[] =>
    Array.from({ length: MOST_ROWS }, (_, row) => row)
      .filter((row) => cellAt(sheet, row, column)?.value === key)
      .map((row) => textOf(cellAt(sheet, row, column + 1)?.value ?? null).trim());
  const [currency = ''] = valuesBeside(CURRENCY_KEY);
  const marks = valuesBeside(MARKS_KEY).join('');
  return {
    currency: currency === '' ? null : currency,
    marks: marks === '' ? null : marksIn(marks),
  };
}

/** The value at a place of the stamp. */
export function stampValue({ sheet }: StampSheet, { row, column }: Place): SourceValue {
  return cellAt(sheet, row, column)?.value ?? null;
}

/** Skips rows that name no list of ours; headers show the lists' places too. */
function listsIn(sheet: FileSheet, column: number): readonly StampedList[] {
  return Array.from({ length: MOST_ROWS }, (_, row) => listIn(sheet, row, column)).filter(
    (each) => each !== null
  );
}

function listIn(sheet: FileSheet, row: number, column: number): StampedList | null {
  const value = (offset: number) => cellAt(sheet, row, column + offset)?.value ?? null;
  const list = listOfTable(textOf(value(0)));
  const [top, left] = [indexOf(value(2), MAX_ROWS), indexOf(value(3), MAX_COLUMNS)];
  const rows = indexOf(value(4), MAX_ROWS);
  if (list === undefined || top === null || left === null) return null;
  return {
    list,
    sheet: textOf(value(1)),
    row: top,
    column: left,
    rows: rows === null ? 0 : rows + 1,
    keys: keysOf(list, textOf(value(5))),
  };
}

/** The keys in the stamp's order if it names each once, else in the template's order. */
function keysOf(list: PartnerList, joined: string): readonly string[] {
  const known = listColumns(list).map(({ key }) => key);
  const keys = joined.split(' ');
  return keys.length === known.length && known.every((key) => keys.includes(key)) ? keys : known;
}

const textOf = (value: SourceValue): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Converts a count that begins with 1 to an index. */
function indexOf(value: SourceValue, most: number): number | null {
  const count = plainNumber(value);
  return count !== null && Number.isInteger(count) && count >= 1 && count <= most
    ? count - 1
    : null;
}
