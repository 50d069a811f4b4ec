/** The totals row of a table: right below its data, its own to fill, pushed down by rows that are added. */
import type { Area } from './area';
import { areaOf, lastColumn, lastRow } from './area';
import { dataArea, keysWithin } from './book';
import { writeCell } from './input';
import type { Book, TableModel } from './model';
import { problem } from './problem';
import { insertAt } from './tableRows';

/** @throws ItemNotFound where the table shows none */
export function totalsArea(table: TableModel): Area {
  if (!table.totals) throw problem('ItemNotFound', 'totals row');
  return { ...table.area, row: lastRow(table.area) + 1, rows: 1 };
}

/** Excel adds numbers up and counts anything else. */
const functionOf = (table: TableModel): 109 | 103 => {
  const column = lastColumn(table.area);
  const cells = keysWithin(table.sheet.cells, { ...dataArea(table), column, columns: 1 });
  const values = cells.map((key) => table.sheet.cells.get(key)?.value ?? null);
  return values.some((value) => typeof value === 'number') ? 109 : 103;
};

/** The first column says what the row is, the last one adds up. */
const fill = (book: Book, table: TableModel): void => {
  const { row } = totalsArea(table);
  const { column } = table.area;
  const last = table.columns.at(-1)?.name ?? '';
  if (table.columns.length > 1) writeCell(book, table.sheet, row, column, 'Total');
  const formula = `=SUBTOTAL(${functionOf(table)},[${last}])`;
  writeCell(book, table.sheet, row, lastColumn(table.area), formula);
};

/** Shows or removes the totals row; cells in its place move down. */
export function showTotals(book: Book, table: TableModel, shown: boolean): void {
  if (shown === table.totals) return;
  if (!shown) {
    const { sheet } = table;
    for (const key of keysWithin(sheet.cells, totalsArea(table))) sheet.cells.delete(key);
    table.totals = false;
    return;
  }
  const below = areaOf(lastRow(table.area) + 1, table.area.column, 1, table.area.columns);
  if (keysWithin(table.sheet.cells, below).length > 0) insertAt(book, table, below.row, 1);
  table.totals = true;
  fill(book, table);
}

/** The table's area again, of an area that its totals row is part of; the row goes with its cells. */
export function updateTotals(table: TableModel, whole: Area, isRemoved: boolean): void {
  if (isRemoved) table.totals = false;
  table.area = table.totals ? { ...whole, rows: whole.rows - 1 } : whole;
}
