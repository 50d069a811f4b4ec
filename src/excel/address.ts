import type { Area } from '../workbook/kernel/area';

/** A place in the workbook as Excel names it now; rows and columns count from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const LETTERS = 26;
const CODE_OF_A = 65;

const columnLetters = (column: number): string => {
  const letter = String.fromCharCode(CODE_OF_A + (column % LETTERS));
  return column < LETTERS ? letter : columnLetters(Math.floor(column / LETTERS) - 1) + letter;
};

const columnIndex = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1,
    0
  ) - 1;

/** `$A$1:$B$2`, or `$A$1` for a single cell. */
export const absoluteAddress = ({ row, column, rows, columns }: Area): string => {
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return first === last ? first : `${first}:${last}`;
};

/** A sheet's title as formulas quote it. */
export const quotedTitle = (title: string): string => `'${title.replace(/'/g, "''")}'`;

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::|$)/i;

const placeIn = ([, quoted, plain, letters, digits]: readonly (
  string | undefined
)[]): Place | null => {
  // `#REF!` is no sheet; a title that begins with # is quoted.
  if (plain?.startsWith('#') === true) return null;
  const sheet = plain ?? quoted?.replace(/''/g, "'") ?? '';
  return { sheet, row: Number(digits) - 1, column: columnIndex(letters ?? '') };
};

/**
 * The first cell of a reference such as `='My sheet'!$B$3:$C$4`; null where it is none, for instance
 * after the sheet was deleted.
 */
export const parseReference = (reference: unknown): Place | null => {
  const match = typeof reference === 'string' ? REFERENCE.exec(reference) : null;
  return match === null ? null : placeIn(match);
};

/** The cells of a reference, whichever they are. */
export interface PlacedArea extends Place {
  readonly rows: number;
  readonly columns: number;
}

const LAST_CELL = /:\$?([A-Z]{1,3})\$?(\d+)$/i;

/** All cells of a reference such as `='My sheet'!$B$3:$C$4`; null where it is none. */
export const parseArea = (reference: unknown): PlacedArea | null => {
  const first = parseReference(reference);
  if (first === null) return null;
  const last = LAST_CELL.exec(String(reference));
  if (last === null) return { ...first, rows: 1, columns: 1 };
  const [, letters = '', digits = ''] = last;
  return {
    ...first,
    rows: Number(digits) - first.row,
    columns: columnIndex(letters) - first.column + 1,
  };
};

/** Excel tells neither titles nor names apart by case. */
export const sameName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();
