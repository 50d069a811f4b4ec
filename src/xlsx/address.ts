/** Addresses of areas, and how far a sheet reaches. */
import type { Area } from '../workbook/kernel/area';
import { columnLetters, quotedTitle } from '../workbook/kernel/a1';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const absoluteCell = (row: number, column: number): string =>
  `$${columnLetters(column)}$${row + 1}`;

/** `'Title'!$B$3:$C$4`. */
export function absoluteArea(title: string, area: Area): string {
  const first = absoluteCell(area.row, area.column);
  const last = absoluteCell(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quotedTitle(title)}!${first === last ? first : `${first}:${last}`}`;
}

/** Whether the area has cells and lies within a sheet. */
export function fitsSheet(area: Area): boolean {
  return (
    [area.row, area.column, area.rows, area.columns].every(Number.isInteger) &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}
