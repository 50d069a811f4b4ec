/** Adding and deleting table columns, and sorting. */
import type { Scalar } from '../calculator/values';
import { isError } from '../calculator/values';
import { compare } from '../calculator/operators';
import { areaOf, keyOf, lastColumn, lastRow } from './area';
import { dataArea, keysWithin } from './book';
import type { Engine } from './engine';
import { fillRows } from './calculatedColumns';
import { writeConstant } from './input';
import type { Book, SortField, StoredCell, TableModel } from './model';
import { problem } from './problem';
import { copyFormula } from './rewrite';
import { inheritLooks } from './inheritLooks';
import { makeRoom } from './makeRoom';
import { shiftCells } from './shift';

const freshHeader = (table: TableModel, wanted: string | null): string => {
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  let name = wanted ?? `Column${table.columns.length + 1}`;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    name = `${wanted ?? 'Column'}${number}`;
  }
  return name;
};

/** Puts an empty column before column `index` (null: at the end). */
export const insertColumn = (
  book: Book,
  table: TableModel,
  index: number | null,
  header: string | null
): number => {
  const at = index === null || index >= table.columns.length ? table.columns.length : index;
  if (at < 0) throw problem('InvalidArgument', 'column index');
  const { sheet, area } = table;
  const inserted = areaOf(area.row, area.column + at, area.rows, 1);
  makeRoom(book, table, inserted);
  inheritLooks(sheet, inserted);
  table.area = { ...area, columns: area.columns + 1 };
  const name = freshHeader(table, header);
  table.columns = [
    ...table.columns.slice(0, at),
    { name, formula: null },
    ...table.columns.slice(at),
  ];
  writeConstant(sheet, area.row, area.column + at, name);
  return at;
};

export const deleteColumn = (book: Book, table: TableModel, index: number): void => {
  if (table.columns.length === 1) throw problem('InvalidOperation', 'the last column');
  const { sheet, area } = table;
  const removed = areaOf(area.row, area.column + index, area.rows, 1);
  shiftCells(book, { sheet, area: removed, axis: 'columns', kind: 'delete' });
  table.area = { ...area, columns: area.columns - 1 };
  table.columns = table.columns.filter((_, other) => other !== index);
};

interface Line {
  readonly row: number;
  readonly keys: readonly Scalar[];
}

/** Blanks and errors go last whichever way is sorted. */
const weight = (value: Scalar): number => (value === null ? 2 : isError(value) ? 1 : 0);

const compareLines = (left: Line, right: Line, fields: readonly SortField[]): number => {
  for (const [index, field] of fields.entries()) {
    const a = left.keys[index] ?? null;
    const b = right.keys[index] ?? null;
    const order = weight(a) - weight(b);
    if (order !== 0) return order;
    const plain = compare(a, b);
    if (plain !== 0) return field.ascending ? plain : -plain;
  }
  return left.row - right.row;
};

const takeRow = (table: TableModel, row: number): readonly (StoredCell | undefined)[] =>
  table.columns.map((_, index) => table.sheet.cells.get(keyOf(row, table.area.column + index)));

const putRow = (
  table: TableModel,
  cells: readonly (StoredCell | undefined)[],
  from: number,
  to: number
): void => {
  cells.forEach((cell, index) => {
    const column = table.area.column + index;
    const key = keyOf(to, column);
    if (cell === undefined) table.sheet.cells.delete(key);
    else if (cell.formula === null) table.sheet.cells.set(key, cell);
    else {
      const formula = copyFormula(cell.formula, [from, column], [to, column]);
      table.sheet.cells.set(key, { formula, value: null, pass: 0 });
    }
  });
};

/** Sorts the data rows; formulas keep speaking of their own row. */
export const sortTable = (
  table: TableModel,
  engine: Engine,
  fields: readonly SortField[]
): void => {
  const data = dataArea(table);
  const lines: Line[] = [];
  for (let row = data.row; row <= lastRow(data); row += 1) {
    const keys = fields.map((field) => {
      if (field.key < 0 || field.key > lastColumn(data) - data.column)
        throw problem('InvalidArgument');
      return engine.valueAt(table.sheet, row, data.column + field.key);
    });
    lines.push({ row, keys });
  }
  lines.sort((left, right) => compareLines(left, right, fields));
  const rows = lines.map((line) => ({ from: line.row, cells: takeRow(table, line.row) }));
  rows.forEach(({ from, cells }, index) => putRow(table, cells, from, data.row + index));
  table.sortFields = fields;
};

/** Fills a formula that a person typed into an empty column down the whole column. */
export const spreadFormula = (book: Book, table: TableModel, row: number, column: number): void => {
  const formula = table.sheet.cells.get(keyOf(row, column))?.formula ?? null;
  const record = table.columns[column - table.area.column];
  const data = dataArea(table);
  if (formula === null || record === undefined || record.formula !== null) return;
  const cells = { ...data, column, columns: 1 };
  if (keysWithin(table.sheet.cells, cells).some((key) => key !== keyOf(row, column))) return;
  record.formula = copyFormula(formula, [row, column], [data.row, column]);
  fillRows(book, table, data.row, lastRow(data));
};
