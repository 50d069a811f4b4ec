/** References to cells, read without making texts of them. */
import type { Area } from '../../workbook/kernel/area';
import { fitsSheet, MAX_COLUMNS, MAX_ROWS } from '../address';

/** Both count from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Whole columns (`B:C`) and whole rows (`3:4`), with or without dollars. */
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/** Letters count as digits from 1 to 26 without a zero; the result counts from 0. */
const columnIndex = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0
  ) - 1;

/** The sign's code, and how many letters there are. */
const DOLLAR = 36;
/** Of ASCII. */
const LAST_SIGN = 127;
const LETTERS = 26;

/** 1 for A or a; 0 for what is no letter. */
const letterValue = (code: number): number => {
  const value = (code | 32) - 96;
  return value >= 1 && value <= LETTERS ? value : 0;
};

/** -1 for what is no digit. */
const digitValue = (code: number): number => (code >= 48 && code <= 57 ? code - 48 : -1);

/** The place behind a dollar, which is passed over wherever one may stand. */
const afterDollar = (text: Uint8Array, at: number): number => (text[at] === DOLLAR ? at + 1 : at);

/** The number that letters or digits say, with the place behind them: two small numbers in one. */
const VALUES = 2 ** 25;

/** Stops once the number is beyond any sheet, so that a long word costs nothing and can't overflow. */
const readLetters = (text: Uint8Array, from: number, to: number): number => {
  let value = 0;
  let at = from;
  for (; at < to && value <= MAX_COLUMNS; at += 1) {
    const letter = letterValue(text[at] ?? 0);
    if (letter === 0) break;
    value = value * LETTERS + letter;
  }
  return (at - from) * VALUES + value;
};

/** The same for the row's digits. */
const readDigits = (text: Uint8Array, from: number, to: number): number => {
  let value = 0;
  let at = from;
  for (; at < to && value <= MAX_ROWS; at += 1) {
    const digit = digitValue(text[at] ?? 0);
    if (digit < 0) break;
    value = value * 10 + digit;
  }
  return (at - from) * VALUES + value;
};

/** -1 for places that no sheet has, row 0 and column XFE among them. */
const codeOf = (row: number, column: number): number =>
  column >= 1 && column <= MAX_COLUMNS && row >= 1 && row <= MAX_ROWS
    ? (row - 1) * MAX_COLUMNS + column - 1
    : -1;

/**
 * The place of the `B3` or `$B$3` that lies in bytes, as one number (row times `MAX_COLUMNS` and column), or -1 where
 * it is none. Reads sign by sign and makes nothing because it is asked for every cell of a file.
 */
export function placeCode(text: Uint8Array, from: number, to: number): number {
  const first = afterDollar(text, from);
  const letters = readLetters(text, first, to);
  const second = afterDollar(text, first + Math.floor(letters / VALUES));
  const digits = readDigits(text, second, to);
  const end = second + Math.floor(digits / VALUES);
  return end === to ? codeOf(digits % VALUES, letters % VALUES) : -1;
}

/** No place of a cell is longer, in all its digits and letters. */
const LONGEST = 40;

/** Its signs as a place has them; 0 for all others. */
const signsOf = (text: string): Uint8Array => {
  const signs = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    signs[at] = code <= LAST_SIGN ? code : 0;
  }
  return signs;
};

/** The place of `B3` or `$B$3`, or null where it is none. */
export function parseCell(text: string): CellPosition | null {
  const code = text.length > LONGEST ? -1 : placeCode(signsOf(text), 0, text.length);
  return code < 0 ? null : { row: Math.floor(code / MAX_COLUMNS), column: code % MAX_COLUMNS };
}

/** The corners may come in any order; null where the area does not fit a sheet. */
const areaBetween = (first: CellPosition, last: CellPosition): Area | null => {
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

/** An area of whole columns or rows, as a rectangle of the sheet's full length. */
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
export function parseArea(text: string): Area | null {
  const [from, to, ...more] = text.split(':');
  const first = parseCell(from ?? '');
  if (first === null || more.length > 0) return bands(text);
  const last = to === undefined ? first : parseCell(to);
  return last === null ? null : areaBetween(first, last);
}

/** The sheet's title and the area that a defined name refers to, or null where it is not one area. */
export function parseTarget(text: string): { readonly title: string; readonly area: Area } | null {
  const bang = text.lastIndexOf('!');
  if (bang <= 0) return null;
  const area = parseArea(text.slice(bang + 1));
  const written = text.slice(0, bang);
  const quoted = /^'((?:[^']|'')*)'$/.exec(written)?.[1];
  const title = quoted?.replace(/''/g, "'") ?? written.replace(/^\$/, '');
  const isTitle = quoted !== undefined || /^[^'!(),\s]+$/.test(title);
  return area === null || !isTitle ? null : { title, area };
}
