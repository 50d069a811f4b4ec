/**
 * What is read from a workbook before it means anything: tables and named cells as they stand,
 * whether they come from a running Excel (`excel/`) or from a file (`xlsx/`). The readers of this
 * room turn it into the model. Rows and columns count from 0.
 */
import type { Area } from './area';
import type { CellValue } from './blueprint';
import { headerAt } from './headers';
import type { Unfinished } from './unfinished';

/** A cell that shows an error, for instance `#REF!`. */
export interface ErrorValue {
  readonly error: string;
}

/** A formula of somebody's own without a result: no program has worked it out since it was put in. */
export const NOT_WORKED_OUT: ErrorValue = { error: 'not worked out' };

export type SourceValue = CellValue | ErrorValue;

export interface SourcePlace {
  readonly row: number;
  readonly column: number;
}

/** How many columns to the right of a table are looked at. */
export const COLUMNS_BESIDE = 20;

export interface SourceTable {
  readonly name: string;
  /** The title of the sheet as it is now: people may rename it. */
  readonly sheet: string;
  /** Where the header row begins. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Blank cells are null. Dates are serial numbers. */
  readonly rows: readonly (readonly SourceValue[])[];
  /** As long as `rows`: the cell's formula (with `=`), or null where there is none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Left out where it was not read. */
  readonly below?: BelowTable;
  /** Constants to its right, in its rows, where no other table stands; left out where there are none. */
  readonly beside?: readonly SourcePlace[];
  /** Merged cells below the header, which Excel lets nobody make in a table, and other programs do; left out where there are none. */
  readonly merged?: readonly Area[];
}

/** How many rows below a table are looked at. */
export const ROWS_BELOW = 10;

/** What stands right below a table, within its columns: a table that does not grow leaves there what people type. */
export interface BelowTable {
  /** The first of these rows. */
  readonly row: number;
  /** Constants; blank cells and those with a formula are null. */
  readonly rows: readonly (readonly SourceValue[])[];
  /** A Total Row lies between: what stands below it can't come into the table by making that longer. */
  readonly isBelowTotals?: true;
}

/** The first cell of what a workbook-wide defined name refers to. */
export interface SourceName {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: SourceValue;
}

export interface WorkbookSource {
  readonly tables: readonly SourceTable[];
  readonly names: readonly SourceName[];
  /** Sheets that a running Excel could not finish; left out where there is none, and in files. */
  readonly unfinished?: readonly Unfinished[];
  /** Whether this Excel computes only when asked: what is shown may be older than what was typed. */
  readonly computesWhenAsked?: true;
}

/** The table of that name; Excel takes names in any case. */
export function findTable({ tables }: WorkbookSource, name: string): SourceTable | undefined {
  return tables.find((table) => sameName(table.name, name));
}

/** The named cell; Excel takes names in any case. */
export function findName({ names }: WorkbookSource, name: string): SourceName | undefined {
  return names.find((each) => sameName(each.name, name));
}

/** Where the column stands in the table, however its header is spaced or capitalised; null where it is missing. */
export function findColumn({ headers }: SourceTable, header: string): number | null {
  const at = headerAt(headers, header);
  return at < 0 ? null : at;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A column by its table's name and its own header. */
export interface ColumnName {
  readonly table: string;
  readonly header: string;
}
