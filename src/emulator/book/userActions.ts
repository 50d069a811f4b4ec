/** What a person does at the grid, with the refusals that a person sees. */
import type { Workspace } from './workspace';
import type { Scalar } from '../calculator/values';
import type { Area } from './area';
import { areaOf, keyOf, lastRow } from './area';
import { dataArea, isEmptyCell, sheetNameFault, sheetOf, tableAt } from './book';
import { rewriteBook } from './formulas';
import { formatAt } from './format';
import { understand, writeCell } from './input';
import type { Sheet, SortField, TableModel } from './model';
import { ExcelProblem } from './problem';
import { isLockedCell } from './protection';
import { sortTable, spreadFormula } from './tableColumns';
import { deleteRows, followHeaders, growTable, insertRows, learnCalculatedColumns } from './tables';
import { shiftWithTables } from './tableMoves';
import { findTable } from './book';
import { problem } from './problem';
import { checkValue } from './validate';
import type { Alert } from './validate';

export type UserResult =
  | { readonly ok: true }
  /** `severity` other than `stop` lets the person go on: edit again with `force`. */
  | ({ readonly ok: false } & Alert);

export interface EditOptions {
  /** Enters the value in spite of a warning. */
  readonly force?: boolean;
}

export interface UserActions {
  /** Types into a cell, as at the grid. Sheets are named by title or id. */
  readonly userEdit: (
    sheet: string,
    row: number,
    column: number,
    text: string,
    options?: EditOptions
  ) => UserResult;
  /** Empties cells, as the Delete key does. */
  readonly userClear: (sheet: string, area: Area) => UserResult;
  readonly userSelect: (sheet: string, area: Area) => void;
  readonly userActivate: (sheet: string) => void;
  readonly userRenameSheet: (sheet: string, name: string) => UserResult;
  readonly userInsertRows: (sheet: string, row: number, count: number) => UserResult;
  readonly userDeleteRows: (sheet: string, row: number, count: number) => UserResult;
  readonly userInsertTableRow: (table: string, index: number | null) => UserResult;
  readonly userDeleteTableRow: (table: string, index: number) => UserResult;
  readonly userSortTable: (table: string, fields: readonly SortField[]) => UserResult;
}

const OK: UserResult = { ok: true };

const refused = (title: string, message: string): UserResult => ({
  ok: false,
  severity: 'stop',
  title,
  message,
});

const LOCKED = refused(
  'Protected sheet',
  'The cell is on a protected sheet. To change it, unprotect the sheet first.'
);

const asRefusal = (action: () => UserResult): UserResult => {
  try {
    return action();
  } catch (error) {
    if (error instanceof ExcelProblem) return refused('Microsoft Excel', error.message);
    throw error;
  }
};

/** The table that takes in a cell typed right under its last row. */
const tableAbove = (
  context: Workspace,
  sheet: Sheet,
  row: number,
  column: number
): TableModel | null => {
  const { book } = context;
  if (row === 0 || tableAt(book, sheet, row, column) !== undefined) return null;
  const table = tableAt(book, sheet, row - 1, column);
  if (table === undefined || lastRow(table.area) !== row - 1) return null;
  for (let at = table.area.column; at < table.area.column + table.area.columns; at += 1) {
    if (!isEmptyCell(sheet, row, at)) return null;
  }
  return table;
};

const typedValue = (sheet: Sheet, row: number, column: number, text: string): Scalar => {
  const plain = formatAt(sheet.formats, row, column).numberFormat === '@';
  if (text === '') return null;
  return plain || text.startsWith("'") ? text.replace(/^'/, '') : understand(text).value;
};

const edit = (
  context: Workspace,
  sheet: Sheet,
  place: readonly [number, number],
  text: string,
  force: boolean
): UserResult => {
  const { book, changes } = context;
  const [row, column] = place;
  if (isLockedCell(sheet, row, column)) return LOCKED;
  const grown = text === '' ? null : tableAbove(context, sheet, row, column);
  if (grown !== null) growTable(book, grown, 1);
  const before = sheet.cells.get(keyOf(row, column));
  writeCell(book, sheet, row, column, text);
  changes.add({ kind: 'cells', sheet, area: areaOf(row, column), type: 'RangeEdited' });
  const value = text.startsWith('=')
    ? context.engine.valueAt(sheet, row, column)
    : typedValue(sheet, row, column, text);
  const alert = checkValue(context.engine, book, sheet, place, value);
  if (alert !== null && (alert.severity === 'stop' || !force)) {
    if (before === undefined) sheet.cells.delete(keyOf(row, column));
    else sheet.cells.set(keyOf(row, column), before);
    context.engine.touch();
    return { ok: false, ...alert };
  }
  const table = tableAt(book, sheet, row, column);
  if (table !== undefined && text.startsWith('=')) spreadFormula(book, table, row, column);
  followHeaders(book, sheet, areaOf(row, column));
  if (table !== undefined) learnCalculatedColumns(table, areaOf(row, column));
  return OK;
};

const clear = (context: Workspace, sheet: Sheet, area: Area): UserResult => {
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (isLockedCell(sheet, row, column)) return LOCKED;
    }
  }
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      sheet.cells.delete(keyOf(row, column));
    }
  }
  followHeaders(context.book, sheet, area);
  context.changes.add({ kind: 'cells', sheet, area, type: 'RangeEdited' });
  return OK;
};

const rename = (context: Workspace, sheet: Sheet, name: string): UserResult => {
  const { book } = context;
  const fault = sheetNameFault(book, name, sheet);
  if (fault !== null) return refused('Sheet name', fault);
  const old = sheet.name.toLowerCase();
  sheet.name = name;
  rewriteBook(book, { sheet: (known) => (known.toLowerCase() === old ? name : known) });
  context.changes.add({ kind: 'sheetRenamed', sheet });
  return OK;
};

const moveRows = (
  context: Workspace,
  sheet: Sheet,
  area: Area,
  kind: 'insert' | 'delete'
): UserResult => {
  if (sheet.protection !== null) return LOCKED;
  shiftWithTables(context.book, { sheet, area, axis: 'rows', kind });
  const type = kind === 'insert' ? 'RowInserted' : 'RowDeleted';
  context.changes.add({ kind: 'cells', sheet, area, type });
  return OK;
};

const activate = (context: Workspace, sheet: Sheet): void => {
  const { book, changes } = context;
  if (book.active === sheet) return;
  changes.add({ kind: 'sheetDeactivated', sheet: book.active });
  book.active = sheet;
  changes.add({ kind: 'sheetActivated', sheet });
};

const tableNamed = (context: Workspace, name: string): TableModel => {
  const table = findTable(context.book, name);
  if (table === undefined) throw problem('ItemNotFound', `table ${name}`);
  return table;
};

const onTable = (
  context: Workspace,
  name: string,
  type: 'RowInserted' | 'RowDeleted' | 'RangeEdited',
  act: (table: TableModel) => Area
): UserResult =>
  asRefusal(() => {
    const table = tableNamed(context, name);
    if (table.sheet.protection !== null) return LOCKED;
    const area = act(table);
    context.changes.add({ kind: 'cells', sheet: table.sheet, area, type });
    return OK;
  });

const rowArea = (table: TableModel, index: number): Area => ({
  ...dataArea(table),
  row: table.area.row + 1 + index,
  rows: 1,
});

/** The person's side of the workbook; `flush` tells everybody afterwards. */
export const createUserActions = (context: Workspace, flush: () => void): UserActions => {
  const told = <T>(result: T): T => {
    flush();
    return result;
  };
  const on = (sheet: string, act: (found: Sheet) => UserResult): UserResult =>
    told(asRefusal(() => act(sheetOf(context.book, sheet))));
  const rows = (row: number, count: number): Area => areaOf(row, 0, count, 16384);
  return {
    userEdit: (sheet, row, column, text, options) =>
      on(sheet, (found) => edit(context, found, [row, column], text, options?.force ?? false)),
    userClear: (sheet, area) => on(sheet, (found) => clear(context, found, area)),
    userSelect: (sheet, area) => {
      const found = sheetOf(context.book, sheet);
      activate(context, found);
      context.book.selection = { sheet: found, area };
      context.changes.add({ kind: 'selection', sheet: found, area });
      flush();
    },
    userActivate: (sheet) => {
      const found = sheetOf(context.book, sheet);
      activate(context, found);
      if (context.book.selection.sheet !== found) {
        context.book.selection = { sheet: found, area: areaOf(0, 0) };
      }
      flush();
    },
    userRenameSheet: (sheet, name) => on(sheet, (found) => rename(context, found, name)),
    userInsertRows: (sheet, row, count) =>
      on(sheet, (found) => moveRows(context, found, rows(row, count), 'insert')),
    userDeleteRows: (sheet, row, count) =>
      on(sheet, (found) => moveRows(context, found, rows(row, count), 'delete')),
    userInsertTableRow: (name, index) =>
      told(
        onTable(context, name, 'RowInserted', (table) => {
          const blank = [table.columns.map(() => null)];
          return rowArea(table, insertRows(context.book, table, index, blank));
        })
      ),
    userDeleteTableRow: (name, index) =>
      told(
        onTable(context, name, 'RowDeleted', (table) => {
          const area = rowArea(table, index);
          deleteRows(context.book, table, index, 1);
          return area;
        })
      ),
    userSortTable: (name, fields) =>
      told(
        onTable(context, name, 'RangeEdited', (table) => {
          sortTable(table, context.engine, fields);
          return dataArea(table);
        })
      ),
  };
};
