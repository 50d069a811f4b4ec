/** Cell addresses in A1 style from zero-based rows and columns. */
import type { Area } from './area';

/** Those that were asked for: every cell asks. */
const LETTERS: string[] = [];

function lettersOf(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const last = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? last : columnLetters(rest) + last;
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  const letters = lettersOf(column);
  LETTERS[column] = letters;
  return letters;
}

/** `B3` for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B3:C5`, or `B3` for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows * columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** A sheet's title as formulas write it; quotes are always allowed, so always written. */
export function quotedTitle(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}
