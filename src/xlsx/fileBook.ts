/** A workbook file as plain data: sheets, cells, tables, names, comments. */
import type { Area } from '../workbook/kernel/area';
import type { CellValue } from '../workbook/kernel/blueprint';

/** What an .xlsx file holds, as far as we read it. Rows and columns count from 0. */

/** A cell that shows an error, for instance `#REF!`. */
export interface FileError {
  readonly error: string;
}

export interface FileCell {
  /** Dates are serial numbers; of a formula, the last result that was stored. */
  readonly value: CellValue | FileError;
  /** With `=`. Cells of a shared or array formula carry the text of its first cell. */
  readonly formula?: string;
}

export interface FileSheet {
  readonly title: string;
  readonly hidden: boolean;
  /** By row; in a row by column. Places without content are holes. */
  readonly rows: ReadonlyMap<number, readonly (FileCell | undefined)[]>;
  /** Rows that are hidden, by hand or by a filter; none where it is left out. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** Merged cells that reach over several rows; none where it is left out. */
  readonly merges?: readonly Area[];
}

export interface FileTable {
  /** The name that formulas use. */
  readonly name: string;
  /** The sheet's title. */
  readonly sheet: string;
  /** Where the header row begins. */
  readonly row: number;
  readonly column: number;
  /** Without header and totals row. */
  readonly rows: number;
  /** Rows of totals below them; none where it is left out. */
  readonly totals?: number;
  readonly columns: number;
  readonly headers: readonly string[];
}

/** A defined name that refers to one area. */
export interface FileName {
  readonly name: string;
  /** The title of the sheet that it refers to. */
  readonly sheet: string;
  readonly area: Area;
  readonly hidden: boolean;
  /** The sheet in which alone the name holds; null where it holds in the whole workbook. */
  readonly scope: string | null;
}

/** What somebody wrote beside a cell: a note, or a comment with its answers. */
export interface FileComment {
  /** The sheet's title. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface FileBook {
  readonly sheets: readonly FileSheet[];
  readonly tables: readonly FileTable[];
  readonly names: readonly FileName[];
  /** Empty unless they were asked for. */
  readonly comments: readonly FileComment[];
  /** Day 0 of the serial numbers of dates: 1900 but for some old Mac workbooks. */
  readonly dateSystem: 1900 | 1904;
}

/** The cell at a place, or null where nothing stands. */
export function cellAt(sheet: FileSheet, row: number, column: number): FileCell | null {
  return sheet.rows.get(row)?.[column] ?? null;
}
