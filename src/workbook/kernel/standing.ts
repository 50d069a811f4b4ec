/**
 * A whole workbook as it stands, ours and what people keep in it besides, whether it comes from a running
 * Excel (`excel/`) or from a file (`xlsx/`). Rows and columns count from 0.
 */

export interface StandingCell {
  readonly row: number;
  readonly column: number;
  /** Of a formula, what it shows. Blank cells, errors and truth values are left out. */
  readonly value: string | number;
  /** With `=`; null where a constant stands, or where it was not asked for. */
  readonly formula: string | null;
}

export interface StandingSheet {
  readonly title: string;
  /** The key in its stamp, in lower case; null where the sheet is somebody's own. */
  readonly key: string | null;
  /** What was read; cells within our columns of our tables may be missing. */
  readonly cells: readonly StandingCell[];
}

/** A table, whoever's it is. */
export interface StandingTable {
  readonly name: string;
  /** The sheet's title. */
  readonly sheet: string;
  /** Where the header row begins. */
  readonly row: number;
  readonly column: number;
  /** Without header and totals row. */
  readonly rows: number;
  readonly headers: readonly string[];
}

/** The first cell that a workbook-wide name refers to. */
export interface StandingName {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What people wrote beside a cell, with the answers to it. */
export interface StandingComment {
  /** The sheet's title. */
  readonly sheet: string;
  /** For instance `C9`; null where Excel does not say. */
  readonly cell: string | null;
  readonly text: string;
}

/** What could not be read, so that nobody knows what stands there. */
export interface Unread {
  /** The sheet's title; null where it is the whole workbook. */
  readonly sheet: string | null;
  /** `large`: more than is read; `refused`: Excel did not tell. */
  readonly why: 'large' | 'refused';
  /** From which row on, as people count them, where the sheet is too large; else null. */
  readonly fromRow: number | null;
  /** Excel's own words where it refused; else ''. */
  readonly detail: string;
}

export interface Standing {
  readonly sheets: readonly StandingSheet[];
  readonly tables: readonly StandingTable[];
  readonly names: readonly StandingName[];
  /** Notes and threads; those of a running Excel as far as it tells them. */
  readonly comments: readonly StandingComment[];
  /** Empty where everything was read. */
  readonly unread: readonly Unread[];
}

/** A row that people hid, by hand or by a filter. */
export interface HiddenRow {
  /** What stands in the row under the header that was asked for. */
  readonly id: string;
  /** As people count rows. */
  readonly row: number;
}

/** A workbook in which nothing stands, or of which nothing is known. */
export const EMPTY_STANDING: Standing = {
  sheets: [],
  tables: [],
  names: [],
  comments: [],
  unread: [],
};
