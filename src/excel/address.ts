/** References to cells as Excel writes them, in both notations, and as it wants them. */
import type { Area } from '../workbook/kernel/area';
import { columnLetters } from '../workbook/kernel/a1';

/** A place in the workbook as Excel names it now; rows and columns count from 0. */
export interface ExcelPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Columns are counted in letters, as digits from 1 to 26 without a zero. */
const LETTERS = 26;
const CODE_OF_A = 65;

/** From 0; `A` is 0, `AA` is 26. */
const columnIndex = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1,
    0
  ) - 1;

/** `$A$1:$B$2`, or `$A$1` for a single cell. */
export function absoluteAddress({ row, column, rows, columns }: Area): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** A title with blanks or signs is in quotes, and a quote within it is doubled. */
const SHEET = "^=?(?:'((?:[^']|'')+)'|([^'!]+))!";

/** `$B$3` and, where it is more than a cell, `:$C$4`. */
const LETTERED = new RegExp(
  `${SHEET}\\$?([A-Z]{1,3})\\$?(\\d+)(?::\\$?([A-Z]{1,3})\\$?(\\d+))?$`,
  'i'
);

/**
 * `R3C2` and `R3C2:R4C3`. An Excel set to that style tells its names so (office-js 1831), and with the
 * letters of its language: Z3S2 in German, L3C2 in French. No address with letters looks like it.
 */
const NUMBERED = new RegExp(
  `${SHEET}\\p{L}(\\d+)\\p{L}(\\d+)(?::\\p{L}(\\d+)\\p{L}(\\d+))?$`,
  'iu'
);

/** The cells of a reference, whichever they are. */
export interface ExcelArea extends ExcelPlace {
  readonly rows: number;
  readonly columns: number;
}

/** One end of an area. */
interface Corner {
  readonly row: number;
  readonly column: number;
}

/** The area from one corner to the other; Excel always names the upper left one first. */
const between = (
  [, quoted, plain]: readonly (string | undefined)[],
  first: Corner,
  last: Corner
): ExcelArea | null => {
  // `#REF!` is no sheet; a title that begins with # is quoted.
  if (plain?.startsWith('#') === true) return null;
  const sheet = plain ?? quoted?.replace(/''/g, "'") ?? '';
  const [rows, columns] = [last.row - first.row + 1, last.column - first.column + 1];
  return { sheet, ...first, rows, columns };
};

/** `$B$3:$C$4`; a single cell is its own last corner. */
const lettered = (match: readonly (string | undefined)[]): ExcelArea | null => {
  const [, , , column = '', row = '', lastColumn = column, lastRow = row] = match;
  return between(
    match,
    { row: Number(row) - 1, column: columnIndex(column) },
    { row: Number(lastRow) - 1, column: columnIndex(lastColumn) }
  );
};

/** `R3C2:R4C3`, whose numbers count from 1. */
const numbered = (match: readonly (string | undefined)[]): ExcelArea | null => {
  const [, , , row = '', column = '', lastRow = row, lastColumn = column] = match;
  return between(
    match,
    { row: Number(row) - 1, column: Number(column) - 1 },
    { row: Number(lastRow) - 1, column: Number(lastColumn) - 1 }
  );
};

/**
 * All cells of a reference such as `='My sheet'!$B$3:$C$4` or `='My sheet'!R3C2:R4C3`; null where it is
 * none, for instance after the sheet was deleted.
 */
export function parseExcelArea(reference: unknown): ExcelArea | null {
  if (typeof reference !== 'string') return null;
  const letters = LETTERED.exec(reference);
  if (letters !== null) return lettered(letters);
  const numbers = NUMBERED.exec(reference);
  return numbers === null ? null : numbered(numbers);
}

/** The first cell of a reference; null where it is none. */
export function parseReference(reference: unknown): ExcelPlace | null {
  const area = parseExcelArea(reference);
  return area === null ? null : { sheet: area.sheet, row: area.row, column: area.column };
}

/** Excel tells neither titles nor names apart by case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
