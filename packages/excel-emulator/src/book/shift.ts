/** Inserting and deleting cells: contents, formats and references move together. */
import type { Area } from './area';
import { columnOfKey, keyOf, lastColumn, lastRow, rowOfKey } from './area';
import { moveExtras } from './extras';
import { rewriteBook } from './formulas';
import type { Book, Sheet } from './model';

export interface Shift {
  readonly sheet: Sheet;
  /** The cells that are inserted (pushing others away) or deleted (pulling others in). */
  readonly area: Area;
  readonly axis: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
}

interface Line {
  readonly start: number;
  readonly end: number;
}

const insertLine = ({ start, end }: Line, at: number, count: number): Line => ({
  start: start >= at ? start + count : start,
  end: end >= at ? end + count : end,
});

const deleteLine = ({ start, end }: Line, at: number, count: number): Line | null => {
  const after = at + count;
  const from = start < at ? start : Math.max(start, after) - count;
  const to = end < at ? end : end < after ? at - 1 : end - count;
  return to < Math.max(from, 0) ? null : { start: from, end: to };
};

const moveLine = (line: Line, shift: Shift): Line | null => {
  const { area, axis, kind } = shift;
  const at = axis === 'rows' ? area.row : area.column;
  const count = axis === 'rows' ? area.rows : area.columns;
  return kind === 'insert' ? insertLine(line, at, count) : deleteLine(line, at, count);
};

/** Only what lies wholly within the shifted columns (rows) moves. */
const isAffected = (area: Area, shift: Shift): boolean =>
  shift.axis === 'rows'
    ? area.column >= shift.area.column && lastColumn(area) <= lastColumn(shift.area)
    : area.row >= shift.area.row && lastRow(area) <= lastRow(shift.area);

/** Where an area of the shifted sheet is afterwards; null when it is gone. */
export function movedArea(area: Area, shift: Shift): Area | null {
  if (!isAffected(area, shift)) return area;
  const rows = shift.axis === 'rows';
  const start = rows ? area.row : area.column;
  const end = rows ? lastRow(area) : lastColumn(area);
  const line = moveLine({ start, end }, shift);
  if (line === null) return null;
  const size = line.end - line.start + 1;
  return rows
    ? { ...area, row: line.start, rows: size }
    : { ...area, column: line.start, columns: size };
}

const moveKeys = <T>(map: Map<number, T>, shift: Shift): void => {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const cell = { row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 };
    const moved = movedArea(cell, shift);
    if (moved !== null) map.set(keyOf(moved.row, moved.column), value);
  }
};

const moveIndexes = <T>(map: Map<number, T>, shift: Shift): void => {
  const entries = [...map];
  map.clear();
  for (const [index, value] of entries) {
    const line = moveLine({ start: index, end: index }, shift);
    if (line !== null) map.set(line.start, value);
  }
};

const isWhole = ({ area, axis }: Shift): boolean =>
  axis === 'rows' ? area.columns >= 16384 : area.rows >= 1048576;

const moveWholeLines = (shift: Shift): void => {
  const { sheet, axis } = shift;
  const rows = axis === 'rows';
  moveIndexes(rows ? sheet.rowHeights : sheet.columnWidths, shift);
  moveIndexes(rows ? sheet.formats.rows : sheet.formats.columns, shift);
  const hidden = rows ? sheet.hiddenRows : sheet.hiddenColumns;
  const moved = new Map([...hidden].map((index) => [index, true]));
  moveIndexes(moved, shift);
  hidden.clear();
  for (const index of moved.keys()) hidden.add(index);
};

/** Moves cells and everything that refers to them. Tables are the caller's to adjust. */
export function shiftCells(book: Book, shift: Shift): void {
  const { sheet } = shift;
  moveKeys(sheet.cells, shift);
  moveKeys(sheet.formats.cells, shift);
  moveKeys(sheet.hyperlinks, shift);
  moveExtras(sheet.extras, (area) => movedArea(area, shift));
  if (isWhole(shift)) moveWholeLines(shift);
  const own = sheet.name.toLowerCase();
  rewriteBook(book, {
    area: (name, area) => (name.toLowerCase() === own ? movedArea(area, shift) : area),
  });
}
