/** Calculated columns: recognised when a column is filled, and filled into new rows. */
import type { Area } from './area';
import { intersection, keyOf, lastColumn, lastRow } from './area';
import { dataArea, isEmptyCell } from './book';
import type { Accepted } from './input';
import { writeFormula } from './input';
import type { Book, ColumnRecord, TableModel } from './model';
import { copyFormula } from './rewrite';

const formulaAt = (table: TableModel, row: number, column: number): string | null =>
  table.sheet.cells.get(keyOf(row, column))?.formula ?? null;

const commonFormula = (table: TableModel, column: number): string | null => {
  const data = dataArea(table);
  const first = formulaAt(table, data.row, column);
  if (first === null) return null;
  for (let row = data.row + 1; row <= lastRow(data); row += 1) {
    const expected = copyFormula(first, [data.row, column], [row, column]);
    if (formulaAt(table, row, column) !== expected) return null;
  }
  return first;
};

/** A column whose cells all hold the same formula becomes a calculated column. */
export function learnCalculatedColumns(table: TableModel, written: Area): void {
  const data = dataArea(table);
  if (intersection(data, written) === null) return;
  table.columns.forEach((record, index) => {
    const column = table.area.column + index;
    if (column >= written.column && column <= lastColumn(written)) learn(table, record, column);
  });
}

const learn = (table: TableModel, record: ColumnRecord, column: number): void => {
  const found = commonFormula(table, column);
  if (found !== null) record.formula = found;
  else if (hasNoFormula(table, column)) record.formula = null;
};

const hasNoFormula = (table: TableModel, column: number): boolean => {
  const data = dataArea(table);
  for (let row = data.row; row <= lastRow(data); row += 1) {
    const cell = table.sheet.cells.get(keyOf(row, column));
    if (cell !== undefined && cell.formula !== null) return false;
  }
  return true;
};

/** Fills calculated columns into data rows, leaving what is there. */
export function fillRows(book: Book, table: TableModel, fromRow: number, toRow: number): void {
  const top = table.area.row + 1;
  const accepted: Accepted = new Map();
  table.columns.forEach((record, index) => {
    if (record.formula === null) return;
    const column = table.area.column + index;
    for (let row = fromRow; row <= toRow; row += 1) {
      if (!isEmptyCell(table.sheet, row, column)) continue;
      const formula = copyFormula(record.formula, [top, column], [row, column]);
      writeFormula(book, table.sheet, [row, column], formula, accepted);
    }
  });
}
