/** What the calculator must be able to ask about the workbook. */
import type { Scalar } from './values';

/** A table as formulas see it. Rows and columns count from 0; `bottom` is the last data row. */
export interface TableShape {
  readonly name: string;
  readonly sheet: number;
  readonly headerRow: number;
  readonly top: number;
  readonly bottom: number;
  /** Null where it shows none. */
  readonly totalsRow: number | null;
  readonly left: number;
  readonly columns: readonly string[];
  /** Where in the table a column of this name stands (any case), or undefined. */
  readonly columnIndex: (name: string) => number | undefined;
}

export interface NamedFormula {
  /** Begins with `=`. */
  readonly formula: string;
  /** Where references without a sheet point to. */
  readonly sheet: number;
}

export interface World {
  /** The value of a cell, worked out first when it holds a formula. */
  readonly cell: (sheet: number, row: number, column: number) => Scalar;
  readonly sheetByName: (name: string) => number | undefined;
  readonly extent: (sheet: number) => { readonly rows: number; readonly columns: number };
  readonly tableByName: (name: string) => TableShape | undefined;
  readonly tableAt: (sheet: number, row: number, column: number) => TableShape | undefined;
  readonly name: (name: string, sheet: number) => NamedFormula | undefined;
  /**
   * Keeps a result until something changes that `make` read of this world: all that the result stands on has to be
   * read in there, or be named by the key. Where `most` is given, no more than so many of them are kept anew at each
   * state of the workbook.
   */
  readonly memo: <T>(key: string, make: () => T, most?: number) => T;
  /** What is worked out now is another thing each time. */
  readonly volatile: () => void;
  readonly warn: (message: string) => void;
  /** Today as a serial number. */
  readonly today: () => number;
}

/** The cell that is being worked out. */
export interface Scope {
  readonly world: World;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}
