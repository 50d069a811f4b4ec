/** Rectangles of cells, and cells as numbers. */
import { fromCol, toCol } from '@borgar/fx';
import { addressIn } from '../calculator/parse';

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

export function areaOf(row: number, column: number, rows = 1, columns = 1): Area {
  return {
    row,
    column,
    rows,
    columns,
  };
}

export function lastRow(area: Area): number {
  return area.row + area.rows - 1;
}
export function lastColumn(area: Area): number {
  return area.column + area.columns - 1;
}

export function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
export function rowOfKey(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}
export function columnOfKey(key: number): number {
  return key % MAX_COLUMNS;
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area)
  );
}

export function intersection(left: Area, right: Area): Area | null {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rows = Math.min(lastRow(left), lastRow(right)) - row + 1;
  const columns = Math.min(lastColumn(left), lastColumn(right)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounding(left: Area, right: Area): Area {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(left), lastRow(right)) - row + 1,
    columns: Math.max(lastColumn(left), lastColumn(right)) - column + 1,
  };
}

export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rows === MAX_ROWS;
}
export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columns === MAX_COLUMNS;
}

export function sameArea(left: Area, right: Area): boolean {
  return (
    left.row === right.row &&
    left.column === right.column &&
    left.rows === right.rows &&
    left.columns === right.columns
  );
}

export function fits(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    lastRow(area) < MAX_ROWS &&
    lastColumn(area) < MAX_COLUMNS
  );
}

const columnName = (column: number): string => toCol(column);

/** `A1:B2`, `A:B` or `1:3`, without the sheet. */
export function addressOf(area: Area): string {
  if (isWholeColumns(area) && !isWholeRows(area)) {
    return `${columnName(area.column)}:${columnName(lastColumn(area))}`;
  }
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(lastColumn(area))}${lastRow(area) + 1}`;
}

export function cellAddress(row: number, column: number): string {
  return `${toCol(column)}${row + 1}`;
}

/** With dollars, as defined names hold it. */
export function absoluteAddress(area: Area): string {
  return addressOf(area).replace(/([A-Z]+)?(\d+)?/g, (_, letters?: string, digits?: string) =>
    [letters, digits].map((part) => (part === undefined ? '' : `$${part}`)).join('')
  );
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  const plain = /^[A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*$/.test(name);
  const like = /^([A-Za-z]{1,3}\d+|R\d*C?\d*|C\d*|TRUE|FALSE)$/i.test(name);
  return plain && !like ? name : `'${name.replace(/'/g, "''")}'`;
}

export interface ParsedAddress {
  readonly sheet: string | null;
  readonly area: Area;
}

interface Bounds {
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom?: number | null;
  readonly right?: number | null;
}

/** Whole rows and columns have no bounds of their own on one side. */
export function areaOfBounds({ top, left, bottom, right }: Bounds): Area {
  const row = top ?? 0;
  const column = left ?? 0;
  const rows = (bottom ?? MAX_ROWS - 1) - row + 1;
  const columns = (right ?? MAX_COLUMNS - 1) - column + 1;
  return { row, column, rows, columns };
}

/** An A1 address with or without a sheet; null when the text is none. */
export function parseAddress(text: string): ParsedAddress | null {
  const parsed = addressIn(text.trim());
  if (parsed === undefined || !('range' in parsed)) return null;
  return { sheet: parsed.context?.at(-1) ?? null, area: areaOfBounds(parsed.range) };
}

/** Whether a text could be taken for a cell, as `US1` or `R2C3`: not fit for a name. */
export function looksLikeCell(text: string): boolean {
  const match = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(text);
  if (match !== null) {
    const [, letters = '', digits = ''] = match;
    const row = Number(digits);
    return fromCol(letters) < MAX_COLUMNS && row >= 1 && row <= MAX_ROWS;
  }
  return /^(R(\d+)?(C(\d+)?)?|C(\d+)?)$/i.test(text);
}
