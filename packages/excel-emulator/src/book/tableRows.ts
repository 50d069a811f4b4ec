/** Tables grow and shrink: what reaches their last row follows. */
import type { Area } from './area';
import { areaOf, intersection, keyOf, lastColumn, lastRow } from './area';
import { dataArea, keysWithin } from './book';
import { fillRows } from './calculatedColumns';
import { patchAt } from './format';
import { rewriteBook } from './formulas';
import type { CellInput } from './input';
import { writeCell } from './input';
import type { Book, TableModel } from './model';
import { claimRow, leavePlaceholder, rowCount } from './placeholder';
import { problem } from './problem';
import { shiftCells } from './shift';

const copyRowFormats = (table: TableModel, from: number, to: number): void => {
  const { formats } = table.sheet;
  for (let column = table.area.column; column <= lastColumn(table.area); column += 1) {
    const patch = patchAt(formats, from, column);
    if (formats.cells.has(keyOf(from, column))) formats.cells.set(keyOf(to, column), patch);
  }
};

const spansData = (area: Area, data: Area, sheetRows: Area): boolean =>
  lastRow(area) === lastRow(data) &&
  (area.row === data.row || area.row === sheetRows.row) &&
  area.column >= data.column &&
  lastColumn(area) <= lastColumn(data);

/** References, rules and formats that reach a table's last row follow it when it grows. */
const stretch = (book: Book, table: TableModel, extra: number): void => {
  const data = dataArea(table);
  const whole = table.area;
  const own = table.sheet.name.toLowerCase();
  table.area = { ...whole, rows: whole.rows + extra };
  rewriteBook(book, {
    area: (sheet, area) =>
      sheet.toLowerCase() === own && data.rows > 0 && spansData(area, data, whole)
        ? { ...area, rows: area.rows + extra }
        : area,
  });
};

/** Lets the table take in rows below it that are already there (typed, or about to be written). */
export function growTable(book: Book, table: TableModel, extra: number): void {
  const last = lastRow(table.area);
  claimRow(book, table);
  stretch(book, table, extra);
  for (let row = last + 1; row <= last + extra; row += 1) copyRowFormats(table, last, row);
  fillRows(book, table, last + 1, last + extra);
}

const strip = (table: TableModel, row: number, rows: number): Area =>
  areaOf(row, table.area.column, rows, table.area.columns);

/** Takes back what growing did: empties the table's last rows and lets go of them; at least one row stays. */
export function shrinkTable(book: Book, table: TableModel, fewer: number): void {
  const count = Math.min(fewer, dataArea(table).rows - 1);
  if (count <= 0) return;
  const first = lastRow(table.area) - count + 1;
  for (const key of keysWithin(table.sheet.cells, strip(table, first, count))) {
    table.sheet.cells.delete(key);
  }
  stretch(book, table, -count);
}

const adjustTables = (book: Book, table: TableModel, row: number, by: number): void => {
  for (const other of book.tables) {
    if (other === table || other.sheet !== table.sheet || other.area.row < row) continue;
    const columns = areaOf(other.area.row, table.area.column, 1, table.area.columns);
    if (intersection(columns, { ...other.area, rows: 1 }) === null) continue;
    other.area = { ...other.area, row: other.area.row + by };
  }
};

const isFree = (table: TableModel, area: Area): boolean =>
  keysWithin(table.sheet.cells, area).length === 0;

/** Moves down the cells below the table's columns, from that row on. */
export function insertAt(book: Book, table: TableModel, row: number, count: number): void {
  adjustTables(book, table, row, count);
  const { sheet } = table;
  shiftCells(book, { sheet, area: strip(table, row, count), axis: 'rows', kind: 'insert' });
}

const appendRows = (book: Book, table: TableModel, count: number): void => {
  const below = lastRow(table.area) + 1;
  const rest = strip(table, below, 1048576 - below);
  if (!isFree(table, rest)) insertAt(book, table, below, count);
  growTable(book, table, count);
};

const insertBetween = (book: Book, table: TableModel, at: number, count: number): void => {
  const first = dataArea(table).row + at;
  insertAt(book, table, first, count);
  table.area = { ...table.area, rows: table.area.rows + count };
  for (let row = first; row < first + count; row += 1) {
    copyRowFormats(table, at === 0 ? first + count : first - 1, row);
  }
  fillRows(book, table, first, first + count - 1);
};

/** Makes room for rows before data row `at`; the placeholder is the first of them. */
const makeRows = (book: Book, table: TableModel, at: number, count: number): void => {
  const wasEmpty = table.placeholder;
  claimRow(book, table);
  const missing = wasEmpty ? count - 1 : count;
  if (missing === 0) return;
  if (wasEmpty || at === dataArea(table).rows) appendRows(book, table, missing);
  else insertBetween(book, table, at, missing);
};

/** Adds rows before data row `index` (null: at the end) and writes what is given. */
export function insertRows(
  book: Book,
  table: TableModel,
  index: number | null,
  inputs: readonly (readonly CellInput[])[]
): number {
  const there = rowCount(table);
  const at = index === null || index >= there ? there : index;
  if (at < 0) throw problem('InvalidArgument', 'row index');
  makeRows(book, table, at, inputs.length);
  const first = dataArea(table).row + at;
  inputs.forEach((line, offset) =>
    line.forEach((input, column) =>
      writeCell(book, table.sheet, first + offset, table.area.column + column, input)
    )
  );
  return at;
}

/** Deletes data rows; the cells below move up. The last row is emptied and becomes the placeholder. */
export function deleteRows(book: Book, table: TableModel, index: number, count: number): void {
  const data = dataArea(table);
  if (index < 0 || count < 1 || index + count > rowCount(table)) {
    throw problem('ItemNotFound', 'table row');
  }
  const removed = Math.min(count, data.rows - 1);
  if (removed < count) leavePlaceholder(table);
  if (removed === 0) return;
  const row = data.row + index + (count - removed);
  const { sheet } = table;
  shiftCells(book, { sheet, area: strip(table, row, removed), axis: 'rows', kind: 'delete' });
  adjustTables(book, table, row + removed, -removed);
  table.area = { ...table.area, rows: table.area.rows - removed };
}
