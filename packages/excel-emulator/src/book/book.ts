/** Making a workbook, and finding things in it. */
import type { Area } from './area';
import { columnOfKey, contains, intersection, keyOf, lastColumn, rowOfKey } from './area';
import { noBookExtras, noSheetExtras } from './extras';
import { emptyFormats } from './format';
import type { Book, Sheet, TableModel } from './model';
import { problem } from './problem';

export const DEFAULT_ROW_HEIGHT = 15;
/** Points of a column of 8.43 characters. */
export const DEFAULT_COLUMN_WIDTH = 48;

const sheetId = (handle: number): string =>
  `{00000000-0001-0000-0000-${handle.toString(16).toUpperCase().padStart(12, '0')}}`;

export function newSheet(handle: number, name: string): Sheet {
  return {
    id: sheetId(handle),
    handle,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    standardWidth: DEFAULT_COLUMN_WIDTH,
    cells: new Map(),
    formats: emptyFormats(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    validations: [],
    conditionals: [],
    charts: [],
    shapes: [],
    pivots: [],
    slicers: [],
    hyperlinks: new Map(),
    page: {},
    pageBreaks: { rows: [], columns: [] },
    printArea: null,
    titleRows: null,
    titleColumns: null,
    protection: null,
    customProperties: new Map(),
    extras: noSheetExtras(),
  };
}

const CORNER: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** A new workbook with one empty sheet. */
export function newBook(): Book {
  const sheet = newSheet(0, 'Sheet1');
  return {
    sheets: [sheet],
    tables: [],
    names: [],
    settings: new Map(),
    properties: {},
    documentSettings: new Map(),
    active: sheet,
    selection: { sheet, area: CORNER },
    activeChart: null,
    protected: false,
    extras: noBookExtras(),
    calculationMode: 'Automatic',
    opened: [],
    nextSheet: 1,
    nextTable: 1,
    nextChart: 1,
    nextConditional: 1,
    nextShape: 1,
    nextPivot: 1,
  };
}

export function findSheet(book: Book, nameOrId: string): Sheet | undefined {
  return book.sheets.find(
    (sheet) => sheet.name.toLowerCase() === nameOrId.toLowerCase() || sheet.id === nameOrId
  );
}

export function sheetOf(book: Book, nameOrId: string): Sheet {
  const sheet = findSheet(book, nameOrId);
  if (sheet === undefined) throw problem('ItemNotFound', `sheet ${nameOrId}`);
  return sheet;
}

/** Why a text is not fit for a sheet's title, or null when it is. */
export function sheetNameFault(book: Book, name: string, own: Sheet | null): string | null {
  if (name === '' || name.length > 31) return 'a sheet title has 1 to 31 characters';
  if (/[:\\/?*[\]]/.test(name)) return 'a sheet title has none of : \\ / ? * [ ]';
  if (/^'|'$/.test(name)) return 'a sheet title neither begins nor ends with an apostrophe';
  if (name.toLowerCase() === 'history') return 'History is reserved';
  const other = findSheet(book, name);
  return other !== undefined && other !== own ? 'there is a sheet of this title' : null;
}

const freeSheetName = (book: Book): string => {
  let number = book.sheets.length + 1;
  while (findSheet(book, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
};

export function addSheet(book: Book, wanted: string | null): Sheet {
  const name = wanted ?? freeSheetName(book);
  const fault = sheetNameFault(book, name, null);
  if (fault !== null) {
    const taken = findSheet(book, name) !== undefined;
    throw problem(taken ? 'ItemAlreadyExists' : 'InvalidArgument', fault);
  }
  const sheet = newSheet(book.nextSheet, name);
  book.nextSheet += 1;
  book.sheets.push(sheet);
  return sheet;
}

export function visibleSheets(book: Book): readonly Sheet[] {
  return book.sheets.filter((sheet) => sheet.visibility === 'Visible');
}

export function findTable(book: Book, nameOrId: string | number): TableModel | undefined {
  return typeof nameOrId === 'number'
    ? book.tables.find((table) => table.id === nameOrId)
    : book.tables.find(
        (table) =>
          table.name.toLowerCase() === nameOrId.toLowerCase() || String(table.id) === nameOrId
      );
}

export function tableAt(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number
): TableModel | undefined {
  return book.tables.find(
    (table) => table.sheet === sheet && contains(wholeArea(table), row, column)
  );
}

export function tablesIn(book: Book, sheet: Sheet, area: Area): readonly TableModel[] {
  return book.tables.filter(
    (table) => table.sheet === sheet && intersection(wholeArea(table), area) !== null
  );
}

/** Header, data and totals. */
export function wholeArea({ area, totals }: TableModel): Area {
  return totals ? { ...area, rows: area.rows + 1 } : area;
}

export function dataArea(table: TableModel): Area {
  return {
    ...table.area,
    row: table.area.row + 1,
    rows: table.area.rows - 1,
  };
}

/** The smallest rectangle around all cells that hold something; null for an empty sheet. */
export function usedArea(sheet: Sheet, within: Area | null, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const see = (key: number): void => {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    if (within !== null && !contains(within, row, column)) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  for (const key of sheet.cells.keys()) see(key);
  if (!valuesOnly) for (const key of sheet.formats.cells.keys()) see(key);
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function isEmptyCell(sheet: Sheet, row: number, column: number): boolean {
  return !sheet.cells.has(keyOf(row, column));
}

/** Keys of the stored cells inside an area, whichever way is shorter to find them. */
export function keysWithin(cells: ReadonlyMap<number, unknown>, area: Area): readonly number[] {
  if (area.rows * area.columns > cells.size) {
    return [...cells.keys()].filter((key) => contains(area, rowOfKey(key), columnOfKey(key)));
  }
  const keys: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const key = keyOf(row, column);
      if (cells.has(key)) keys.push(key);
    }
  }
  return keys;
}
