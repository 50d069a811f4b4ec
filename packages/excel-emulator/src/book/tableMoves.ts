/** What inserting or deleting cells does to tables; tearing one apart is refused. */
import type { Area } from './area';
import { lastColumn, lastRow, keyOf } from './area';
import { wholeArea } from './book';
import type { Book, TableModel } from './model';
import { sparePlaceholders } from './placeholder';
import { problem } from './problem';
import { shiftCells } from './shift';
import type { Shift } from './shift';
import { movedArea } from './shift';
import { deleteTable } from './tables';
import { updateTotals, totalsArea } from './totals';

const covers = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  lastRow(outer) >= lastRow(inner) &&
  outer.column <= inner.column &&
  lastColumn(outer) >= lastColumn(inner);

const columnChange = (table: TableModel, shift: Shift): void => {
  const { area, kind } = shift;
  const first = area.column - table.area.column;
  if (kind === 'delete') {
    const last = first + area.columns;
    table.columns = table.columns.filter((_, index) => index < first || index >= last);
    return;
  }
  const fresh = Array.from({ length: area.columns }, (_, index) => ({
    name: freshName(table, index),
    formula: null,
  }));
  table.columns.splice(first, 0, ...fresh);
};

const freshName = (table: TableModel, offset: number): string => {
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  let number = 1 + offset;
  while (taken.has(`column${number}`)) number += 1;
  return `Column${number}`;
};

interface Line {
  readonly start: number;
  readonly end: number;
}

const rowsOf = (area: Area): Line => ({ start: area.row, end: lastRow(area) });
const columnsOf = (area: Area): Line => ({ start: area.column, end: lastColumn(area) });

const isTorn = (table: TableModel, shift: Shift): boolean => {
  const { area, axis } = shift;
  const [across, along] =
    axis === 'rows' ? ([columnsOf, rowsOf] as const) : ([rowsOf, columnsOf] as const);
  const whole = wholeArea(table);
  const own = across(whole);
  const cut = across(area);
  const reached = cut.start <= own.end && cut.end >= own.start;
  const crosses = cut.start > own.start || cut.end < own.end;
  return reached && crosses && along(area).start <= along(whole).end;
};

const removesHeader = (table: TableModel, { area, axis, kind }: Shift): boolean =>
  kind === 'delete' &&
  axis === 'rows' &&
  area.row <= table.area.row &&
  lastRow(area) >= table.area.row;

const removesTotals = (table: TableModel, shift: Shift): boolean =>
  table.totals && shift.kind === 'delete' && covers(shift.area, totalsArea(table));

const writeHeaders = (table: TableModel): void => {
  table.columns.forEach((column, index) => {
    const key = keyOf(table.area.row, table.area.column + index);
    table.sheet.cells.set(key, { formula: null, value: column.name, pass: 0 });
  });
};

/** Where the table is afterwards; null when all of it is deleted. */
const areaAfter = (table: TableModel, shift: Shift): Area | null => {
  if (shift.kind === 'delete' && covers(shift.area, table.area)) return null;
  if (removesHeader(table, shift)) throw problem('InvalidOperation', 'the header row of a table');
  return movedArea(wholeArea(table), shift);
};

const adjust = (book: Book, table: TableModel, shift: Shift): void => {
  const next = areaAfter(table, shift);
  if (next === null) {
    deleteTable(book, table);
    return;
  }
  if (next.columns !== table.area.columns) columnChange(table, shift);
  updateTotals(table, next, removesTotals(table, shift));
};

/** Brings tables up to date before cells are shifted. @throws InsertDeleteConflict */
export function moveTables(book: Book, shift: Shift): void {
  const own = book.tables.filter((table) => table.sheet === shift.sheet);
  if (own.some((table) => isTorn(table, shift))) throw problem('InsertDeleteConflict', 'a table');
  for (const table of own) adjust(book, table, shift);
}

/** Moves cells and tables, as a person does by inserting or deleting rows of the grid. */
export function shiftWithTables(book: Book, shift: Shift): void {
  const left = sparePlaceholders(book, shift);
  if (left !== null) {
    moveTables(book, left);
    shiftCells(book, left);
  }
  for (const table of book.tables) if (table.sheet === shift.sheet) writeHeaders(table);
}
