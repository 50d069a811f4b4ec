/** Adding and deleting table columns, and sorting. */
import { areaOf, keyOf, lastRow } from './area';
import { dataArea, keysWithin, wholeArea } from './book';
import type { Engine } from './engine';
import { fillRows } from './calculatedColumns';
import { writeConstant } from './input';
import type { Book, SortField, TableModel } from './model';
import { problem } from './problem';
import { copyFormula } from './rewrite';
import { inheritLooks } from './inheritLooks';
import { makeRoom } from './makeRoom';
import { shiftCells } from './shift';
import { sortArea } from './sortArea';

const freshHeader = (table: TableModel, wanted: string | null): string => {
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  let name = wanted ?? `Column${table.columns.length + 1}`;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    name = `${wanted ?? 'Column'}${number}`;
  }
  return name;
};

/** Puts an empty column before column `index` (null: at the end). */
export function insertColumn(
  book: Book,
  table: TableModel,
  index: number | null,
  header: string | null
): number {
  const at = index === null || index >= table.columns.length ? table.columns.length : index;
  if (at < 0) throw problem('InvalidArgument', 'column index');
  const { sheet, area } = table;
  const inserted = areaOf(area.row, area.column + at, wholeArea(table).rows, 1);
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
}

export function deleteColumn(book: Book, table: TableModel, index: number): void {
  if (table.columns.length === 1) throw problem('InvalidOperation', 'the last column');
  const { sheet, area } = table;
  const removed = areaOf(area.row, area.column + index, wholeArea(table).rows, 1);
  shiftCells(book, { sheet, area: removed, axis: 'columns', kind: 'delete' });
  table.area = { ...area, columns: area.columns - 1 };
  table.columns = table.columns.filter((_, other) => other !== index);
}

/** Sorts the data rows; formulas keep speaking of their own row. */
export function sortTable(table: TableModel, engine: Engine, fields: readonly SortField[]): void {
  sortArea(table.sheet, dataArea(table), engine, { fields, matchCase: false, axis: 'rows' });
  table.sortFields = fields;
}

/** Fills a formula that a person typed into an empty column down the whole column. */
export function spreadFormula(book: Book, table: TableModel, row: number, column: number): void {
  const formula = table.sheet.cells.get(keyOf(row, column))?.formula ?? null;
  const record = table.columns[column - table.area.column];
  const data = dataArea(table);
  if (formula === null || record === undefined || record.formula !== null) return;
  // The totals row has formulas of its own.
  if (row > lastRow(data)) return;
  const cells = { ...data, column, columns: 1 };
  if (keysWithin(table.sheet.cells, cells).some((key) => key !== keyOf(row, column))) return;
  record.formula = copyFormula(formula, [row, column], [data.row, column]);
  fillRows(book, table, data.row, lastRow(data));
}
