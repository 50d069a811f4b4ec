import type { Area } from '../workbook/kernel/area';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `A` for 0, `AA` for 26. */
export const columnLetters = (column: number): string => {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  const letters = lettersOf(column);
  LETTERS[column] = letters;
  return letters;
};

/** Those that were asked for: every cell asks. */
const LETTERS: string[] = [];

const lettersOf = (column: number): string => {
  const rest = Math.floor(column / 26) - 1;
  const last = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? last : columnLetters(rest) + last;
};

/** `B3` for row 2, column 1. */
export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;

/** `B3:C4`, or `B3` for one cell. */
export const areaAddress = (area: Area): string => {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
};

const absoluteCell = (row: number, column: number): string =>
  `$${columnLetters(column)}$${row + 1}`;

/** A sheet's title as formulas write it; quotes are always allowed, so always written. */
export const quotedTitle = (title: string): string => `'${title.replace(/'/g, "''")}'`;

/** `'Title'!$B$3:$C$4`. */
export const absoluteArea = (title: string, area: Area): string => {
  const first = absoluteCell(area.row, area.column);
  const last = absoluteCell(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quotedTitle(title)}!${first === last ? first : `${first}:${last}`}`;
};

/** Whether the area has cells and lies within a sheet. */
export const fitsSheet = (area: Area): boolean =>
  [area.row, area.column, area.rows, area.columns].every(Number.isInteger) &&
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows > 0 &&
  area.columns > 0 &&
  area.row + area.rows <= MAX_ROWS &&
  area.column + area.columns <= MAX_COLUMNS;
