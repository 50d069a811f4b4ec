/** Excel tables: making, growing, calculated columns. */
import type { Area } from './area';
import {
  areaOf,
  columnOfKey,
  contains,
  intersection,
  keyOf,
  lastColumn,
  lastRow,
  looksLikeCell,
  sameArea,
} from './area';
import { dataArea, findTable, isEmptyCell, tablesIn } from './book';
import { patchAt } from './format';
import { rewriteBook } from './formulas';
import type { Accepted, CellInput } from './input';
import { writeCell, writeConstant, writeFormula } from './input';
import type { Book, Sheet, TableModel } from './model';
import { problem } from './problem';
import { copyFormula } from './rewrite';
import { shiftCells } from './shift';

/** Why a text is not fit to name a table or a cell, or null when it is. */
export const nameFault = (name: string): string | null => {
  if (name === '' || name.length > 255) return 'a name has 1 to 255 characters';
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return `characters of the name ${name}`;
  return looksLikeCell(name) ? `${name} reads like a cell` : null;
};

export const isNameTaken = (book: Book, name: string): boolean =>
  findTable(book, name)?.name.toLowerCase() === name.toLowerCase() ||
  book.names.some((item) => item.sheet === null && item.name.toLowerCase() === name.toLowerCase());

const freeTableName = (book: Book): string => {
  let number = book.nextTable;
  while (isNameTaken(book, `Table${number}`)) number += 1;
  return `Table${number}`;
};

const uniqueHeader = (wanted: string, taken: ReadonlySet<string>): string => {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  return name;
};

const headerText = (sheet: Sheet, row: number, column: number): string => {
  const value = sheet.cells.get(keyOf(row, column))?.value;
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
};

/** Header cells become text; blank and double ones get names of their own, as in Excel. */
const takeHeaders = (sheet: Sheet, area: Area): string[] => {
  const taken = new Set<string>();
  const names: string[] = [];
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    const text = headerText(sheet, area.row, column);
    const wanted = text === '' ? `Column${column - area.column + 1}` : text;
    const name = uniqueHeader(wanted, taken);
    taken.add(name.toLowerCase());
    names.push(name);
    writeConstant(sheet, area.row, column, name);
  }
  return names;
};

/** Makes a table over an area whose first row holds the headers. */
export const addTable = (
  book: Book,
  sheet: Sheet,
  wanted: Area,
  hasHeaders: boolean
): TableModel => {
  let area = wanted;
  if (!hasHeaders) {
    shiftCells(book, { sheet, area: { ...area, rows: 1 }, axis: 'rows', kind: 'insert' });
    area = { ...area, rows: area.rows + 1 };
  }
  if (area.rows === 1) area = { ...area, rows: 2 };
  if (tablesIn(book, sheet, area).length > 0) {
    throw problem('InvalidArgument', 'a table cannot overlap another table');
  }
  const table: TableModel = {
    id: book.nextTable,
    name: freeTableName(book),
    sheet,
    area,
    columns: takeHeaders(sheet, area).map((name) => ({ name, formula: null })),
    style: 'TableStyleMedium2',
    showHeaders: true,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    sortFields: [],
  };
  book.nextTable += 1;
  book.tables.push(table);
  learnCalculatedColumns(table, area);
  return table;
};

export const renameTable = (book: Book, table: TableModel, name: string): void => {
  const fault = nameFault(name);
  if (fault !== null) throw problem('InvalidArgument', fault);
  const old = table.name.toLowerCase();
  if (old !== name.toLowerCase() && isNameTaken(book, name)) {
    throw problem('InvalidArgument', `there is a table or name ${name}`);
  }
  rewriteBook(book, { table: (known) => (known.toLowerCase() === old ? name : known) });
  table.name = name;
};

/** Gives a column a new header; formulas follow. */
export const renameColumn = (
  book: Book,
  table: TableModel,
  index: number,
  wanted: string
): void => {
  const column = table.columns[index];
  if (column === undefined) throw problem('ItemNotFound');
  const others = table.columns.filter((other) => other !== column);
  const taken = new Set(others.map((other) => other.name.toLowerCase()));
  const name = uniqueHeader(wanted === '' ? `Column${index + 1}` : wanted, taken);
  const old = column.name.toLowerCase();
  const owner = table.name.toLowerCase();
  rewriteBook(book, {
    column: (of, known) =>
      of.toLowerCase() === owner && known.toLowerCase() === old ? name : known,
  });
  column.name = name;
  writeConstant(table.sheet, table.area.row, table.area.column + index, name);
};

/** After writing into cells: header cells that changed rename their columns. */
export const followHeaders = (book: Book, sheet: Sheet, area: Area): void => {
  for (const table of tablesIn(book, sheet, area)) {
    table.columns.forEach((column, index) => {
      const at = table.area.column + index;
      if (!contains(area, table.area.row, at)) return;
      const text = headerText(sheet, table.area.row, at);
      if (text !== column.name) renameColumn(book, table, index, text);
      else writeConstant(sheet, table.area.row, at, text);
    });
  }
};

const commonFormula = (table: TableModel, column: number): string | null => {
  const data = dataArea(table);
  const first = table.sheet.cells.get(keyOf(data.row, column))?.formula ?? null;
  if (first === null) return null;
  for (let row = data.row + 1; row <= lastRow(data); row += 1) {
    const formula = table.sheet.cells.get(keyOf(row, column))?.formula ?? null;
    if (formula === null) return null;
    if (formula !== copyFormula(first, [data.row, column], [row, column])) return null;
  }
  return first;
};

/** A column whose cells all hold the same formula becomes a calculated column. */
export const learnCalculatedColumns = (table: TableModel, written: Area): void => {
  const data = dataArea(table);
  if (intersection(data, written) === null) return;
  table.columns.forEach((record, index) => {
    const column = table.area.column + index;
    if (column < written.column || column > lastColumn(written)) return;
    const found = commonFormula(table, column);
    if (found !== null) record.formula = found;
    else if (isColumnEmpty(table, column)) record.formula = null;
  });
};

const isColumnEmpty = (table: TableModel, column: number): boolean => {
  const data = dataArea(table);
  for (let row = data.row; row <= lastRow(data); row += 1) {
    const cell = table.sheet.cells.get(keyOf(row, column));
    if (cell !== undefined && cell.formula !== null) return false;
  }
  return true;
};

/** Fills calculated columns into data rows, leaving what is there. */
export const fillRows = (book: Book, table: TableModel, fromRow: number, toRow: number): void => {
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
};

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
export const growTable = (book: Book, table: TableModel, extra: number): void => {
  const last = lastRow(table.area);
  stretch(book, table, extra);
  for (let row = last + 1; row <= last + extra; row += 1) copyRowFormats(table, last, row);
  fillRows(book, table, last + 1, last + extra);
};

const adjustTables = (book: Book, table: TableModel, row: number, by: number): void => {
  for (const other of book.tables) {
    if (other === table || other.sheet !== table.sheet || other.area.row < row) continue;
    const columns = areaOf(other.area.row, table.area.column, 1, table.area.columns);
    if (intersection(columns, { ...other.area, rows: 1 }) === null) continue;
    other.area = { ...other.area, row: other.area.row + by };
  }
};

const isFree = (table: TableModel, area: Area): boolean => {
  for (const key of table.sheet.cells.keys()) {
    if (contains(area, Math.floor(key / 16384), columnOfKey(key))) return false;
  }
  return true;
};

const strip = (table: TableModel, row: number, rows: number): Area =>
  areaOf(row, table.area.column, rows, table.area.columns);

const insertAt = (book: Book, table: TableModel, row: number, count: number): void => {
  adjustTables(book, table, row, count);
  const { sheet } = table;
  shiftCells(book, { sheet, area: strip(table, row, count), axis: 'rows', kind: 'insert' });
};

const appendRows = (book: Book, table: TableModel, count: number): void => {
  const below = lastRow(table.area) + 1;
  const rest = strip(table, below, 1048576 - below);
  if (!isFree(table, rest)) insertAt(book, table, below, count);
  growTable(book, table, count);
};

/** Adds rows before data row `index` (null: at the end) and writes what is given. */
export const insertRows = (
  book: Book,
  table: TableModel,
  index: number | null,
  inputs: readonly (readonly CellInput[])[]
): number => {
  const count = inputs.length;
  const data = dataArea(table);
  const at = index === null || index >= data.rows ? data.rows : index;
  if (at < 0) throw problem('InvalidArgument', 'row index');
  const first = data.row + at;
  if (at === data.rows) appendRows(book, table, count);
  else {
    insertAt(book, table, first, count);
    table.area = { ...table.area, rows: table.area.rows + count };
    for (let row = first; row < first + count; row += 1) {
      copyRowFormats(table, at === 0 ? first + count : first - 1, row);
    }
    fillRows(book, table, first, first + count - 1);
  }
  inputs.forEach((line, offset) =>
    line.forEach((input, column) =>
      writeCell(book, table.sheet, first + offset, table.area.column + column, input)
    )
  );
  return at;
};

/** Deletes data rows; the cells below move up. The last row is emptied instead. */
export const deleteRows = (book: Book, table: TableModel, index: number, count: number): void => {
  const data = dataArea(table);
  if (index < 0 || index + count > data.rows) throw problem('ItemNotFound', 'table row');
  const removed = Math.min(count, data.rows - 1);
  if (removed < count) {
    const last = strip(table, data.row, 1);
    for (let column = last.column; column <= lastColumn(last); column += 1) {
      writeConstant(table.sheet, data.row, column, null);
    }
  }
  if (removed === 0) return;
  const row = data.row + index + (count - removed);
  const { sheet } = table;
  shiftCells(book, { sheet, area: strip(table, row, removed), axis: 'rows', kind: 'delete' });
  adjustTables(book, table, row + removed, -removed);
  table.area = { ...table.area, rows: table.area.rows - removed };
};

export const deleteTable = (book: Book, table: TableModel): void => {
  book.tables = book.tables.filter((other) => other !== table);
  for (let row = table.area.row; row <= lastRow(table.area); row += 1) {
    for (let column = table.area.column; column <= lastColumn(table.area); column += 1) {
      table.sheet.cells.delete(keyOf(row, column));
    }
  }
};

/** Gives the table another area with the same header row. */
export const resizeTable = (book: Book, table: TableModel, area: Area): void => {
  if (sameArea(area, table.area)) return;
  if (area.row !== table.area.row || area.rows < 2 || intersection(area, table.area) === null) {
    throw problem('InvalidArgument', 'a table keeps its header row');
  }
  if (tablesIn(book, table.sheet, area).some((other) => other !== table)) {
    throw problem('InvalidArgument', 'a table cannot overlap another table');
  }
  const old = table.columns;
  const shift = area.column - table.area.column;
  table.area = area;
  table.columns = takeHeaders(table.sheet, area).map((name, index) => ({
    name,
    formula: old[index + shift]?.formula ?? null,
  }));
};
