/** Formulas of other places. */
import { MAX_COLUMNS, MAX_ROWS } from '../../address';
import { columnLetters } from '../../../workbook/kernel/a1';
import { parseCell } from '../../read/reference';
import { formulaTokens, type FormulaToken } from './tokens';

/** How far a formula is moved. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** One cell, a column's letters, a row's number; dollars are looked at apart. */
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^[A-Za-z]{1,3}$/;
const ROW = /^[0-9]{1,7}$/;
/** What Excel writes for a place that no sheet has. */
const GONE = '#REF!';

/** Both count from 0. */
const isWithin = (row: number, column: number): boolean =>
  row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;

/** The letters stay in capitals, as Excel writes them. */
const shiftedCell = (text: string, by: Shift): string => {
  const place = parseCell(text);
  if (place === null) return text;
  const [columnSign = '', rowSign = ''] = text.replace(CELL, '$1,$3').split(',');
  // A dollar sign ties the cell to its column or row.
  const row = place.row + (rowSign === '' ? by.rows : 0);
  const column = place.column + (columnSign === '' ? by.columns : 0);
  if (!isWithin(row, column)) return GONE;
  return `${columnSign}${columnLetters(column)}${rowSign}${row + 1}`;
};

/** One side of `A:B` or `1:2`. */
const shiftedBand = (text: string, by: Shift): string => {
  if (ROW.test(text)) {
    const row = Number(text) - 1 + by.rows;
    return isWithin(row, 0) ? String(row + 1) : GONE;
  }
  const place = parseCell(`${text}1`);
  if (place === null) return text;
  const moved = place.column + by.columns;
  return isWithin(0, moved) ? columnLetters(moved) : GONE;
};

/** With or without a dollar. */
const isBand = (text: string): boolean => {
  const bare = text.replace(/^\$/, '');
  return COLUMN.test(bare) || ROW.test(bare);
};

/** Whether the other side of a colon is a whole column or row too. */
const isInBands = (tokens: readonly FormulaToken[], place: number): boolean => {
  const isPair = (colon: number, other: number): boolean =>
    tokens[colon]?.text === ':' && isBand(tokens[other]?.text ?? '');
  return isPair(place + 1, place + 2) || isPair(place - 1, place - 2);
};

/** Functions, sheets and tables may be called like cells: `LOG10(1)`, `Q1!A1`, `T1[Cost]`. */
const isCalledSo = (tokens: readonly FormulaToken[], place: number): boolean => {
  const next = tokens[place + 1];
  return next !== undefined && (/^[(!]$/.test(next.text) || next.kind === 'brackets');
};

/** Whatever is no reference stays letter by letter. */
const shifted = (
  token: FormulaToken,
  place: number,
  tokens: readonly FormulaToken[],
  by: Shift
): string => {
  if (token.kind !== 'word' || isCalledSo(tokens, place)) return token.text;
  if (CELL.test(token.text)) return shiftedCell(token.text, by);
  const isTied = token.text.startsWith('$');
  const isSide = !isTied && isBand(token.text) && isInBands(tokens, place);
  return isSide ? shiftedBand(token.text, by) : token.text;
};

/** The formula as it is after copying it so far: relative cells move along. */
export function shiftFormula(formula: string, by: Shift): string {
  const tokens = formulaTokens(formula);
  return tokens.map((token, place) => shifted(token, place, tokens, by)).join('');
}

/** Whether copying the formula to another row or column changes it. */
export function isRelative(formula: string): boolean {
  return shiftFormula(formula, { rows: 1, columns: 1 }) !== formula;
}
