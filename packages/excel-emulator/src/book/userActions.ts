/** What a person does at the grid, with the refusals that a person sees. */
import type { Area } from './area';
import { MAX_COLUMNS, areaOf, cellAddress } from './area';
import { dataArea, findTable, sheetNameFault, sheetOf } from './book';
import { rewriteBook } from './formulas';
import type { Sheet, SortField, TableModel } from './model';
import { ExcelProblem, problem } from './problem';
import { sortTable } from './tableColumns';
import { shiftWithTables } from './tableMoves';
import { deleteRows, insertRows, shrinkTable } from './tableRows';
import type { PastedCell, UserResult } from './userEdit';
import { LOCKED, OK, clearCells, editCell, pasteCells, refused } from './userEdit';
import type { Workspace } from './workspace';

export interface EditOptions {
  /** Enters the value in spite of a warning. */
  readonly force?: boolean;
}

interface SheetActions {
  /** Types into a cell, as at the grid. Sheets are named by title or id. */
  readonly userEdit: (
    sheet: string,
    row: number,
    column: number,
    text: string,
    options?: EditOptions
  ) => UserResult;
  /** Pastes a block, whole or not at all; data validation does not apply to pasted cells. */
  readonly userPaste: (sheet: string, cells: readonly PastedCell[]) => UserResult;
  /** Empties cells, as the Delete key does. */
  readonly userClear: (sheet: string, area: Area) => UserResult;
  readonly userSelect: (sheet: string, area: Area) => void;
  /** Clicks a cell, which selects it. */
  readonly userClick: (sheet: string, row: number, column: number) => void;
  readonly userActivate: (sheet: string) => void;
  readonly userRenameSheet: (sheet: string, name: string) => UserResult;
  readonly userInsertRows: (sheet: string, row: number, count: number) => UserResult;
  readonly userDeleteRows: (sheet: string, row: number, count: number) => UserResult;
}

interface TableActions {
  readonly userInsertTableRow: (table: string, index: number | null) => UserResult;
  readonly userDeleteTableRow: (table: string, index: number) => UserResult;
  /** Lets a table go of its last rows, as undoing does where typing below it made it grow. */
  readonly userShrinkTable: (table: string, rows: number) => UserResult;
  readonly userSortTable: (table: string, fields: readonly SortField[]) => UserResult;
}

export type UserActions = SheetActions & TableActions;

const asRefusal = (action: () => UserResult): UserResult => {
  try {
    return action();
  } catch (error) {
    if (error instanceof ExcelProblem) return refused('Microsoft Excel', error.message);
    throw error;
  }
};

const rename = (context: Workspace, sheet: Sheet, name: string): UserResult => {
  const { book } = context;
  if (book.protected) return refused('Workbook', 'Workbook is protected and cannot be changed.');
  const fault = sheetNameFault(book, name, sheet);
  if (fault !== null) return refused('Sheet name', fault);
  const nameBefore = sheet.name;
  const old = nameBefore.toLowerCase();
  sheet.name = name;
  rewriteBook(book, { sheet: (known) => (known.toLowerCase() === old ? name : known) });
  context.changes.add({ kind: 'sheetRenamed', sheet });
  const args = { nameBefore, nameAfter: name };
  context.changes.add({ kind: 'sheetEvent', sheet, event: 'NameChanged', args });
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

const select = (context: Workspace, sheet: Sheet, area: Area): void => {
  activate(context, sheet);
  const before = context.book.selection;
  context.book.selection = { sheet, area };
  context.changes.add({ kind: 'selection', sheet, area, before });
};

const tableNamed = (context: Workspace, name: string): TableModel => {
  const table = findTable(context.book, name);
  if (table === undefined) throw problem('ItemNotFound', `table ${name}`);
  return table;
};

const rowArea = (table: TableModel, index: number): Area => ({
  ...dataArea(table),
  row: table.area.row + 1 + index,
  rows: 1,
});

interface Sides {
  readonly context: Workspace;
  readonly flush: () => void;
}

const onSheet = (
  { context, flush }: Sides,
  sheet: string,
  act: (found: Sheet) => UserResult
): UserResult => {
  const result = asRefusal(() => act(sheetOf(context.book, sheet)));
  flush();
  return result;
};

const onTable = (
  { context, flush }: Sides,
  name: string,
  type: 'RowInserted' | 'RowDeleted' | 'RangeEdited',
  act: (table: TableModel) => Area
): UserResult => {
  const result = asRefusal(() => {
    const table = tableNamed(context, name);
    if (table.sheet.protection !== null) return LOCKED;
    const area = act(table);
    context.changes.add({ kind: 'cells', sheet: table.sheet, area, type });
    return OK;
  });
  flush();
  return result;
};

const wholeRows = (row: number, count: number): Area => areaOf(row, 0, count, MAX_COLUMNS);

const sheetActions = (sides: Sides): SheetActions => {
  const { context, flush } = sides;
  return {
    userEdit: (sheet, row, column, text, options) =>
      onSheet(sides, sheet, (found) =>
        editCell(context, { sheet: found, place: [row, column], text }, options?.force ?? false)
      ),
    userPaste: (sheet, cells) =>
      onSheet(sides, sheet, (found) => pasteCells(context, found, cells)),
    userClear: (sheet, area) => onSheet(sides, sheet, (found) => clearCells(context, found, area)),
    userRenameSheet: (sheet, name) =>
      onSheet(sides, sheet, (found) => rename(context, found, name)),
    userInsertRows: (sheet, row, count) =>
      onSheet(sides, sheet, (found) => moveRows(context, found, wholeRows(row, count), 'insert')),
    userDeleteRows: (sheet, row, count) =>
      onSheet(sides, sheet, (found) => moveRows(context, found, wholeRows(row, count), 'delete')),
    userSelect: (sheet, area) => {
      select(context, sheetOf(context.book, sheet), area);
      flush();
    },
    userClick: (title, row, column) => {
      const sheet = sheetOf(context.book, title);
      select(context, sheet, areaOf(row, column));
      const args = { address: cellAddress(row, column), offsetX: 0, offsetY: 0 };
      context.changes.add({ kind: 'sheetEvent', sheet, event: 'SingleClicked', args });
      flush();
    },
    userActivate: (sheet) => {
      const { book } = context;
      const found = sheetOf(book, sheet);
      const kept = book.selection.sheet === found ? book.selection.area : areaOf(0, 0);
      activate(context, found);
      book.selection = { sheet: found, area: kept };
      flush();
    },
  };
};

const tableActions = (sides: Sides): TableActions => {
  const { book, engine } = sides.context;
  return {
    userInsertTableRow: (name, index) =>
      onTable(sides, name, 'RowInserted', (table) => {
        const blank = [table.columns.map(() => null)];
        return rowArea(table, insertRows(book, table, index, blank));
      }),
    userDeleteTableRow: (name, index) =>
      onTable(sides, name, 'RowDeleted', (table) => {
        deleteRows(book, table, index, 1);
        return rowArea(table, index);
      }),
    userShrinkTable: (name, rows) =>
      onTable(sides, name, 'RangeEdited', (table) => {
        const whole = dataArea(table);
        shrinkTable(book, table, rows);
        return whole;
      }),
    userSortTable: (name, fields) =>
      onTable(sides, name, 'RangeEdited', (table) => {
        sortTable(table, engine, fields);
        return dataArea(table);
      }),
  };
};

/** The person's side of the workbook; `flush` tells everybody afterwards. */
export function createUserActions(context: Workspace, flush: () => void): UserActions {
  const sides = { context, flush };
  return { ...sheetActions(sides), ...tableActions(sides) };
}
