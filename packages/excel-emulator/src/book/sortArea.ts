/** Sorting the rows or columns of an area. */
import { compare } from '../calculator/operators';
import type { Scalar } from '../calculator/values';
import { isError } from '../calculator/values';
import type { Area } from './area';
import { keyOf, lastColumn, lastRow } from './area';
import type { Engine } from './engine';
import type { Sheet, SortField, StoredCell } from './model';
import { problem } from './problem';
import { copyFormula } from './rewrite';

export interface SortOptions {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  /** Rows change places, or columns do. */
  readonly axis: 'rows' | 'columns';
}

type Cell = readonly [row: number, column: number];

interface Line {
  readonly index: number;
  readonly keys: readonly Scalar[];
}

/** Blanks and errors go last whichever way is sorted. */
const weight = (value: Scalar): number => (value === null ? 2 : isError(value) ? 1 : 0);

const order = (left: Scalar, right: Scalar, matchCase: boolean): number => {
  const plain = compare(left, right);
  if (plain !== 0 || !matchCase || typeof left !== 'string' || typeof right !== 'string') {
    return plain;
  }
  return left.localeCompare(right, 'en', { caseFirst: 'lower' });
};

const compareLines = (left: Line, right: Line, { fields, matchCase }: SortOptions): number => {
  for (const [index, field] of fields.entries()) {
    const a = left.keys[index] ?? null;
    const b = right.keys[index] ?? null;
    const last = weight(a) - weight(b);
    if (last !== 0) return last;
    const plain = order(a, b, matchCase);
    if (plain !== 0) return field.ascending ? plain : -plain;
  }
  return left.index - right.index;
};

/** The cells of one row (column) of the area. */
const cellsOf = (area: Area, index: number, rows: boolean): readonly Cell[] =>
  rows
    ? Array.from({ length: area.columns }, (_, at) => [index, area.column + at] as const)
    : Array.from({ length: area.rows }, (_, at) => [area.row + at, index] as const);

const put = (sheet: Sheet, cell: StoredCell | undefined, from: Cell, to: Cell): void => {
  const key = keyOf(...to);
  if (cell === undefined) sheet.cells.delete(key);
  else if (cell.formula === null) sheet.cells.set(key, cell);
  else {
    const formula = copyFormula(cell.formula, from, to);
    sheet.cells.set(key, { formula, value: null, pass: 0 });
  }
};

/** Sorts in place; formulas keep speaking of their own row. @throws InvalidArgument */
export function sortArea(sheet: Sheet, area: Area, engine: Engine, options: SortOptions): void {
  const rows = options.axis === 'rows';
  const first = rows ? area.row : area.column;
  const size = rows ? area.rows : area.columns;
  const across = rows ? area.columns : area.rows;
  if (options.fields.some(({ key }) => key < 0 || key >= across))
    throw problem('InvalidArgument', 'sort key');
  const keyAt = (index: number, key: number): Scalar =>
    rows
      ? engine.valueAt(sheet, index, area.column + key)
      : engine.valueAt(sheet, area.row + key, index);
  const lines = Array.from({ length: size }, (_, at) => ({
    index: first + at,
    keys: options.fields.map(({ key }) => keyAt(first + at, key)),
  })).sort((left, right) => compareLines(left, right, options));
  const taken = lines.map(({ index }) =>
    cellsOf(area, index, rows).map((from) => ({ from, cell: sheet.cells.get(keyOf(...from)) }))
  );
  taken.forEach((line, at) => {
    const targets = cellsOf(area, first + at, rows);
    line.forEach(({ from, cell }, index) => {
      const to = targets[index];
      if (to !== undefined) put(sheet, cell, from, to);
    });
  });
}

/** The part of an area that is sorted where its first row (column) holds headers. */
export function withoutHeaders(area: Area, axis: 'rows' | 'columns'): Area {
  return axis === 'rows'
    ? { ...area, row: area.row + 1, rows: lastRow(area) - area.row }
    : { ...area, column: area.column + 1, columns: lastColumn(area) - area.column };
}
