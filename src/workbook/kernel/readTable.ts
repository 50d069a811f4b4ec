/** Reads a table's rows by its column record. */
import type { Scale } from '../../model/alliance';
import type { ColumnRecord, RowOf } from './column';
import { decodeCell, isBlank, wantedOf } from './decode';
import type { Place, Problem } from './problem';
import { findColumn } from './source';
import type { SourceTable, SourceValue } from './source';

/** A row as the record reads it, with where it stands. */
export interface ReadRow<Row> {
  readonly row: Row;
  /** Zero-based index in the table. */
  readonly index: number;
  /** The row's cell in the first column of the record. */
  readonly place: Place;
  /** Keys of the columns whose cells could not be read; their values are null. */
  readonly unreadable: ReadonlySet<string>;
}

/** All rows that can be used, and everything that could not be read, in the order of the sheet. */
export interface TableReading<Row> {
  readonly rows: readonly ReadRow<Row>[];
  readonly problems: readonly Problem[];
}

/** A column of the record with its place in the table as it stands. */
interface Located {
  readonly record: ColumnRecord<never>;
  /** Index in the table. */
  readonly at: number;
}

/**
 * The rows in which anything was typed, wherever the columns now stand, with a problem for each cell
 * that can't be read. `needed` are the keys without which a row can't be used at all.
 */
export function readTable<
  const Columns extends readonly ColumnRecord<never>[],
  const Needed extends keyof RowOf<Columns> & string,
>(
  table: SourceTable,
  columns: Columns,
  needed: readonly Needed[],
  scale: Scale
): TableReading<UsableRow<Columns, Needed>> {
  const problems: Problem[] = [];
  const located = locate(table, columns, needed, problems);
  const blank = columns
    .filter(({ entry }) => entry !== 'computed')
    .map((column) => [column.key, blankOf(column)] as const);
  const rows: ReadRow<UsableRow<Columns, Needed>>[] = [];
  table.rows.forEach((cells, index) => {
    if (!isTypedIn(located, cells, table.formulas[index] ?? [])) return;
    const read = readRow(table, located, cells, index, needed, scale);
    problems.push(...read.problems);
    if (read.usable)
      rows.push({ ...read, row: rowOf<Columns, Needed>([...blank, ...read.values]), index });
  });
  return { rows, problems };
}

/** A row of which the needed cells are known. */
type UsableRow<
  Columns extends readonly ColumnRecord<never>[],
  Needed extends keyof RowOf<Columns>,
> = RowOf<Columns> & { readonly [Key in Needed]: NonNullable<RowOf<Columns>[Key]> };

/** A key of the record with what was read. */
type Entry = readonly [key: string, value: string | number | boolean | null];

/** The record gives the keys; the compiler cannot follow them through a list of pairs. */
function rowOf<Columns extends readonly ColumnRecord<never>[], Needed extends keyof RowOf<Columns>>(
  entries: readonly Entry[]
): UsableRow<Columns, Needed> {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded by the same record that gives the row its keys and types
  return Object.fromEntries(entries) as UsableRow<Columns, Needed>;
}

/** The cell of a table's row and column, as people know it. */
function placeInTable(table: SourceTable, index: number, column: number): Place {
  return { sheet: table.sheet, row: table.row + 1 + index, column: table.column + column };
}

/** By header, wherever people moved the column. A missing one is a problem once, not once a row. */
function locate(
  table: SourceTable,
  columns: readonly ColumnRecord<never>[],
  needed: readonly string[],
  problems: Problem[]
): readonly Located[] {
  return columns.flatMap((record) => {
    if (record.entry === 'computed') return [];
    const at = findColumn(table, record.header);
    if (at !== null) return [{ record, at }];
    const place = { sheet: table.sheet, row: table.row, column: table.column };
    const rowsUsed = !needed.includes(record.key);
    problems.push({
      code: 'missing-column',
      place,
      table: table.name,
      field: record.header,
      rowsUsed,
    });
    return [];
  });
}

/** Our wording tells which row it is: without it what was typed there belongs nowhere. */
const isNeeded = (record: ColumnRecord<never>): boolean =>
  record.entry === 'fixed' || (record.entry === 'typed' && record.required === true);

/** An unanswered yes/no is no. */
const blankOf = (record: ColumnRecord<never>): false | null =>
  record.what.kind === 'yesNo' ? false : null;

/** Our own words and our formula in a filled column are not typed: such a row is blank. */
function isTypedIn(
  located: readonly Located[],
  cells: readonly SourceValue[],
  formulas: readonly (string | null)[]
): boolean {
  return located.some(({ record, at }) => {
    if (record.entry === 'fixed') return false;
    const ours = record.entry === 'filled' && typeof formulas[at] === 'string';
    return !ours && !isBlank(cells[at] ?? null);
  });
}

/** Reads all cells of a row, so that all its problems are told at once. */
function readRow(
  table: SourceTable,
  located: readonly Located[],
  cells: readonly SourceValue[],
  index: number,
  needed: readonly string[],
  scale: Scale
) {
  const problems: Problem[] = [];
  const unreadable = new Set<string>();
  const known = new Set<string>();
  const values = located.map(({ record, at }) => {
    const found = cells[at] ?? null;
    const place = placeInTable(table, index, at);
    const decoded = decodeCell(record.what, found, scale);
    const about = { place, field: record.header, rowUsed: !needed.includes(record.key) };
    if (!decoded.ok) {
      unreadable.add(record.key);
      problems.push({ code: 'bad-cell', ...about, found, wanted: decoded.wanted });
      return [record.key, blankOf(record)] as const;
    }
    if (decoded.value !== null) known.add(record.key);
    else if (isNeeded(record))
      problems.push({ code: 'missing-cell', ...about, wanted: wantedOf(record.what, scale) });
    return [record.key, decoded.value] as const;
  });
  return {
    values,
    problems,
    unreadable,
    usable: needed.every((key) => known.has(key)),
    place: placeInTable(table, index, located[0]?.at ?? 0),
  };
}
