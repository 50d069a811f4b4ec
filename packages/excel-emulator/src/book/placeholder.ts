/** The blank row of a table without data: it is no row yet, and the first one that comes takes it. */
import type { Area } from './area';
import { areaOf, keyOf, lastColumn, lastRow } from './area';
import { dataArea, keysWithin, tablesIn } from './book';
import { fillRows } from './calculatedColumns';
import type { Book, Sheet, TableModel } from './model';
import type { Shift } from './shift';

/** How many data rows a table has: none where there is only the placeholder. */
export function rowCount(table: TableModel): number {
  return table.placeholder ? 0 : dataArea(table).rows;
}

/** The placeholder becomes a row, with what calculated columns put there. */
export function claimRow(book: Book, table: TableModel): void {
  if (!table.placeholder) return;
  table.placeholder = false;
  const { row } = dataArea(table);
  fillRows(book, table, row, row);
}

/** After writing into cells: placeholders that hold something are rows from now on. */
export function claimWritten(book: Book, sheet: Sheet, area: Area): void {
  for (const table of tablesIn(book, sheet, area)) {
    if (table.placeholder && keysWithin(sheet.cells, dataArea(table)).length > 0) {
      claimRow(book, table);
    }
  }
}

/** Empties the table's first data row, the only one that is left. */
export function leavePlaceholder(table: TableModel): void {
  const { row } = dataArea(table);
  for (let column = table.area.column; column <= lastColumn(table.area); column += 1) {
    table.sheet.cells.delete(keyOf(row, column));
  }
  table.placeholder = true;
}

const losesAllRows = (table: TableModel, { sheet, area }: Shift): boolean =>
  table.sheet === sheet &&
  area.row === table.area.row + 1 &&
  lastRow(area) >= lastRow(table.area) &&
  area.column <= table.area.column &&
  lastColumn(area) >= lastColumn(table.area);

/**
 * What is left to shift where deleting cells would take all rows of a table: the first of them is
 * emptied and stays. Null where nothing is left.
 */
export function sparePlaceholders(book: Book, shift: Shift): Shift | null {
  if (shift.kind !== 'delete' || shift.axis !== 'rows') return shift;
  const losing = book.tables.filter((table) => losesAllRows(table, shift));
  if (losing.length === 0) return shift;
  const { sheet, area } = shift;
  const first = areaOf(area.row, area.column, 1, area.columns);
  for (const key of keysWithin(sheet.cells, first)) sheet.cells.delete(key);
  for (const table of losing) leavePlaceholder(table);
  if (area.rows === 1) return null;
  return { ...shift, area: { ...area, row: area.row + 1, rows: area.rows - 1 } };
}
