import type { Area } from '../../workbook/blueprint';
import { fitsSheet, MAX_COLUMNS, MAX_ROWS } from '../address';

export interface Place {
  readonly row: number;
  readonly column: number;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The place of `B3` or `$B$3`, or null where it is none. */
export const parseCell = (text: string): Place | null => {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const place = { row: Number(digits) - 1, column: columnIndex(letters) };
  return fitsSheet({ ...place, rows: 1, columns: 1 }) ? place : null;
};

const areaBetween = (first: Place, last: Place): Area | null => {
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const area = {
    row,
    column,
    rows: Math.abs(first.row - last.row) + 1,
    columns: Math.abs(first.column - last.column) + 1,
  };
  return fitsSheet(area) ? area : null;
};

const bands = (text: string): Area | null => {
  const [, left, right] = COLUMNS.exec(text) ?? [];
  if (left !== undefined && right !== undefined) {
    const last = { row: MAX_ROWS - 1, column: columnIndex(right) };
    return areaBetween({ row: 0, column: columnIndex(left) }, last);
  }
  const [, top, bottom] = ROWS.exec(text) ?? [];
  if (top === undefined || bottom === undefined) return null;
  const last = { row: Number(bottom) - 1, column: MAX_COLUMNS - 1 };
  return areaBetween({ row: Number(top) - 1, column: 0 }, last);
};

/** The area of `B3`, `B3:C4`, `B:C` or `3:4`, with or without dollars, or null where it is none. */
export const parseArea = (text: string): Area | null => {
  const [from, to, ...more] = text.split(':');
  const first = parseCell(from ?? '');
  if (first === null || more.length > 0) return bands(text);
  const last = to === undefined ? first : parseCell(to);
  return last === null ? null : areaBetween(first, last);
};

/** The sheet's title and the area that a defined name refers to, or null where it is not one area. */
export const parseTarget = (
  text: string
): { readonly title: string; readonly area: Area } | null => {
  const bang = text.lastIndexOf('!');
  if (bang <= 0) return null;
  const area = parseArea(text.slice(bang + 1));
  const written = text.slice(0, bang);
  const quoted = /^'((?:[^']|'')*)'$/.exec(written)?.[1];
  const title = quoted?.replace(/''/g, "'") ?? written.replace(/^\$/, '');
  const isTitle = quoted !== undefined || /^[^'!(),\s]+$/.test(title);
  return area === null || !isTitle ? null : { title, area };
};
