/** Excel tables: making, growing, calculated columns. */
import type { Area } from './area';
import {
  contains,
  intersection,
  keyOf,
  lastColumn,
  lastRow,
  looksLikeCell,
  sameArea,
} from './area';
import { findTable, keysWithin, tablesIn, wholeArea } from './book';
import { learnCalculatedColumns } from './calculatedColumns';
import { rewriteBook } from './formulas';
import { writeConstant } from './input';
import type { Book, Sheet, TableModel } from './model';
import { claimWritten } from './placeholder';
import { problem } from './problem';
import { shiftCells } from './shift';

/** Why a text is not fit to name a table or a cell, or null when it is. */
export function nameFault(name: string): string | null {
  if (name === '' || name.length > 255) return 'a name has 1 to 255 characters';
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return `characters of the name ${name}`;
  return looksLikeCell(name) ? `${name} reads like a cell` : null;
}

export function isNameTaken(book: Book, name: string): boolean {
  return (
    findTable(book, name)?.name.toLowerCase() === name.toLowerCase() ||
    book.names.some((item) => item.sheet === null && item.name.toLowerCase() === name.toLowerCase())
  );
}

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

/** A table of headers alone gets a blank row; cells below move down. */
const withPlaceholder = (book: Book, sheet: Sheet, header: Area): Area => {
  const below = { ...header, row: header.row + 1 };
  if (keysWithin(sheet.cells, below).length > 0) {
    shiftCells(book, { sheet, area: below, axis: 'rows', kind: 'insert' });
  }
  return { ...header, rows: 2 };
};

/** Makes a table over an area whose first row holds the headers. */
export function addTable(book: Book, sheet: Sheet, wanted: Area, hasHeaders: boolean): TableModel {
  let area = wanted;
  if (!hasHeaders) {
    shiftCells(book, { sheet, area: { ...area, rows: 1 }, axis: 'rows', kind: 'insert' });
    area = { ...area, rows: area.rows + 1 };
  }
  const bare = area.rows === 1;
  if (bare) area = withPlaceholder(book, sheet, area);
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
    placeholder: bare,
    totals: false,
    criteria: {},
  };
  book.nextTable += 1;
  book.tables.push(table);
  learnCalculatedColumns(table, area);
  return table;
}

export function renameTable(book: Book, table: TableModel, name: string): void {
  const fault = nameFault(name);
  if (fault !== null) throw problem('InvalidArgument', fault);
  const old = table.name.toLowerCase();
  if (old !== name.toLowerCase() && isNameTaken(book, name)) {
    throw problem('InvalidArgument', `there is a table or name ${name}`);
  }
  rewriteBook(book, { table: (known) => (known.toLowerCase() === old ? name : known) });
  table.name = name;
}

/** Gives a column a new header; formulas follow. */
export function renameColumn(book: Book, table: TableModel, index: number, wanted: string): void {
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
}

/** After writing into cells: header cells that changed rename their columns, placeholders become rows. */
export function followHeaders(book: Book, sheet: Sheet, area: Area): void {
  claimWritten(book, sheet, area);
  for (const table of tablesIn(book, sheet, area)) {
    table.columns.forEach((column, index) => {
      const at = table.area.column + index;
      if (!contains(area, table.area.row, at)) return;
      const text = headerText(sheet, table.area.row, at);
      if (text !== column.name) renameColumn(book, table, index, text);
      else writeConstant(sheet, table.area.row, at, text);
    });
  }
}

export function deleteTable(book: Book, table: TableModel): void {
  book.tables = book.tables.filter((other) => other !== table);
  for (let row = table.area.row; row <= lastRow(wholeArea(table)); row += 1) {
    for (let column = table.area.column; column <= lastColumn(table.area); column += 1) {
      table.sheet.cells.delete(keyOf(row, column));
    }
  }
}

/** Gives the table another area with the same header row. */
export function resizeTable(book: Book, table: TableModel, area: Area): void {
  if (sameArea(area, wholeArea(table))) return;
  if (table.totals) throw problem('NotImplemented', 'resizing a table with a totals row');
  if (area.row !== table.area.row || area.rows < 2 || intersection(area, table.area) === null) {
    throw problem('InvalidArgument', 'a table keeps its header row');
  }
  if (tablesIn(book, table.sheet, area).some((other) => other !== table)) {
    throw problem('InvalidArgument', 'a table cannot overlap another table');
  }
  const old = table.columns;
  const shift = area.column - table.area.column;
  if (area.rows !== table.area.rows) table.placeholder = false;
  table.area = area;
  table.columns = takeHeaders(table.sheet, area).map((name, index) => ({
    name,
    formula: old[index + shift]?.formula ?? null,
  }));
}
