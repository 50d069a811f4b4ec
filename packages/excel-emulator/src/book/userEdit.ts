/** Typing into one cell, as at the grid. */
import type { Scalar } from '../calculator/values';
import type { Area } from './area';
import { areaOf, keyOf, lastColumn, lastRow } from './area';
import { isEmptyCell, tableAt } from './book';
import { learnCalculatedColumns } from './calculatedColumns';
import { formatAt } from './format';
import { MAX_TEXT, understand, writeCell, writeConstant } from './input';
import type { Sheet, TableModel } from './model';
import { ExcelProblem } from './problem';
import { isLockedCell } from './protection';
import { spreadFormula } from './tableColumns';
import { growTable } from './tableRows';
import { followHeaders } from './tables';
import type { Alert } from './validate';
import { checkEntry } from './validate';
import { changedSince, contentsOf } from './cellsBefore';
import type { Workspace } from './workspace';

export type UserResult =
  | { readonly ok: true }
  /** `severity` other than `stop` lets the person go on: edit again with `force`. */
  | ({ readonly ok: false } & Alert);

export const OK: UserResult = { ok: true };

export function refused(title: string, message: string): UserResult {
  return {
    ok: false,
    severity: 'stop',
    title,
    message,
  };
}

export const LOCKED = refused(
  'Protected sheet',
  'The cell is on a protected sheet. To change it, unprotect the sheet first.'
);

export interface Typing {
  readonly sheet: Sheet;
  readonly place: readonly [number, number];
  readonly text: string;
}

const rowIsEmpty = (table: TableModel, row: number): boolean => {
  for (let column = table.area.column; column <= lastColumn(table.area); column += 1) {
    if (!isEmptyCell(table.sheet, row, column)) return false;
  }
  return true;
};

/** The table that takes in a cell typed right under its last row. */
const tableAbove = ({ book }: Workspace, { sheet, place, text }: Typing): TableModel | null => {
  const [row, column] = place;
  if (text === '' || row === 0 || tableAt(book, sheet, row, column) !== undefined) return null;
  // A table on a protected sheet does not grow.
  if (sheet.protection !== null) return null;
  const table = tableAt(book, sheet, row - 1, column);
  return table !== undefined && !table.totals && rowIsEmpty(table, row) ? table : null;
};

const typedValue = ({ sheet, place, text }: Typing): Scalar => {
  const plain = formatAt(sheet.formats, place[0], place[1]).numberFormat === '@';
  if (text === '') return null;
  return plain || text.startsWith("'") ? text.replace(/^'/, '') : understand(text).value;
};

const valueOf = ({ engine }: Workspace, typing: Typing): Scalar =>
  typing.text.startsWith('=') ? engine.valueAt(typing.sheet, ...typing.place) : typedValue(typing);

/** What was in a cell, to be put back when an entry is refused. */
const remember = (sheet: Sheet, key: number): (() => void) => {
  const cell = sheet.cells.get(key);
  const format = sheet.formats.cells.get(key);
  return () => {
    if (cell === undefined) sheet.cells.delete(key);
    else sheet.cells.set(key, cell);
    if (format === undefined) sheet.formats.cells.delete(key);
    else sheet.formats.cells.set(key, format);
  };
};

/** Writes the entry and asks the rule; a refused one leaves no trace. */
const enter = (
  context: Workspace,
  typing: Typing,
  above: TableModel | null,
  force: boolean
): Alert | null => {
  const { book, engine } = context;
  const { sheet, place, text } = typing;
  const [row, column] = place;
  const putBack = remember(sheet, keyOf(row, column));
  writeCell(book, sheet, row, column, text);
  engine.touch(true);
  const ruledBy = [above === null ? row : row - 1, column] as const;
  const value = valueOf(context, typing);
  const alert = checkEntry(engine, book, { sheet, place, value, ruledBy });
  if (alert === null || (force && alert.severity !== 'stop')) return null;
  putBack();
  engine.touch(true);
  return alert;
};

const updateTable = ({ book }: Workspace, { sheet, place, text }: Typing): void => {
  const [row, column] = place;
  const table = tableAt(book, sheet, row, column);
  const spreads = text.startsWith('=') && sheet.protection === null;
  if (table !== undefined && spreads) spreadFormula(book, table, row, column);
  followHeaders(book, sheet, areaOf(row, column));
  if (table !== undefined) learnCalculatedColumns(table, areaOf(row, column));
};

/** Types into a cell; what data validation refuses is answered with its alert. */
export function editCell(context: Workspace, typing: Typing, force: boolean): UserResult {
  const { book, changes } = context;
  const { sheet, place, text } = typing;
  if (isLockedCell(sheet, ...place)) return LOCKED;
  const before = contentsOf(context, sheet, areaOf(...place));
  const above = tableAbove(context, typing);
  // A formula may refer to its own row, which exists only once the table has grown.
  const early = above !== null && text.startsWith('=');
  if (early) growTable(book, above, 1);
  const alert = enter(context, typing, early ? null : above, force);
  if (alert !== null) return { ok: false, ...alert };
  if (above !== null && !early) growTable(book, above, 1);
  updateTable(context, typing);
  const part = changedSince(sheet, before);
  changes.add({ kind: 'cells', sheet, area: areaOf(...place), type: 'RangeEdited', ...part });
  return OK;
}

export interface PastedCell {
  readonly row: number;
  readonly column: number;
  /** As it would be typed. */
  readonly text: string;
}

/** What Excel takes for no formula stays a text: one cell never keeps the others out. */
const writePasted = ({ book }: Workspace, { sheet, place, text }: Typing): void => {
  try {
    writeCell(book, sheet, ...place, text);
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    writeConstant(sheet, ...place, text.slice(0, MAX_TEXT));
  }
};

/**
 * Writes a block of cells, whole or not at all. Data validation applies to typed cells and not to pasted ones: only a
 * locked cell refuses a block.
 */
export function pasteCells(
  context: Workspace,
  sheet: Sheet,
  cells: readonly PastedCell[]
): UserResult {
  const { book, changes, engine } = context;
  if (cells.some(({ row, column }) => isLockedCell(sheet, row, column))) return LOCKED;
  for (const { row, column, text } of cells) {
    const typing: Typing = { sheet, place: [row, column], text };
    const above = tableAbove(context, typing);
    // A formula may refer to its own row, which exists only once the table has grown.
    if (above !== null) growTable(book, above, 1);
    writePasted(context, typing);
    updateTable(context, typing);
    engine.touch(true);
    changes.add({ kind: 'cells', sheet, area: areaOf(row, column), type: 'RangeEdited' });
  }
  return OK;
}

const places = (area: Area): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      found.push([row, column]);
    }
  }
  return found;
};

/** Empties cells, as the Delete key does. */
export function clearCells(context: Workspace, sheet: Sheet, area: Area): UserResult {
  const cells = places(area);
  if (cells.some((place) => isLockedCell(sheet, ...place))) return LOCKED;
  for (const place of cells) sheet.cells.delete(keyOf(...place));
  followHeaders(context.book, sheet, area);
  context.changes.add({ kind: 'cells', sheet, area, type: 'RangeEdited' });
  return OK;
}
