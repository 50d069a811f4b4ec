/** The step that adds a column to a table. */
import { MAX_ROWS } from '../../address';
import type { Area } from '../../../workbook/kernel/area';
import type { LaterColumn } from '../../../workbook/kernel/edit';
import type { OpenFile, PlacedTable } from '../openFile';
import { hasRoom } from './room';

/** Blank rows at a table's end that get the column's look; tables may be drawn far below their content. */
const MOST_BLANK_ROWS = 500;

/** The cells of the new column, with header and totals, and its sign. */
const newCells = ({ table }: PlacedTable, edit: LaterColumn): Area => {
  const { row, rows, column, columns } = table.area;
  const above = edit.sign !== null && table.headerRow > 0 ? row - (table.headerRow - 1) : 0;
  return { row: row - above, rows: rows + above, column: column + columns, columns: 1 };
};

/** Whether all that stands in this column of the sheet is the table's own. */
const isOursAlone = ({ sheet }: PlacedTable, column: number, cells: Area): boolean =>
  sheet.rows
    .filledIn({ row: 0, column, rows: MAX_ROWS, columns: 1 })
    .every(({ row }) => row >= cells.row && row < cells.row + cells.rows);

const writeSign = (
  file: OpenFile,
  { table, sheet }: PlacedTable,
  edit: LaterColumn,
  column: number
) => {
  const row = table.headerRow - 1;
  if (edit.sign === null || row < 0) return;
  if (sheet.rows.isBlank(row, column)) {
    file.write(sheet, { row, column, cell: edit.sign, format: edit.signFormat });
  }
};

const writeHeader = (
  file: OpenFile,
  { table, sheet }: PlacedTable,
  edit: LaterColumn,
  column: number
): void => {
  const row = table.headerRow;
  if (!table.hasHeader) return;
  if (sheet.rows.isBlank(row, column)) {
    file.write(sheet, { row, column, cell: edit.column.header, format: edit.headerFormat });
  } else sheet.setLook(row, column, edit.headerFormat);
};

/** A computed cell is ours; of the others we fill what is blank, and renew our formula where it still is one. */
const mayWrite = ({ sheet }: PlacedTable, edit: LaterColumn, row: number, column: number) => {
  const there = sheet.rows.cell(row, column);
  if (there === null || there.blank || edit.column.role === 'computed') return true;
  return edit.column.role === 'filled' && there.formula !== null;
};

const writeBody = (file: OpenFile, placed: PlacedTable, edit: LaterColumn, column: number) => {
  const { table, sheet } = placed;
  const { row: first, rows } = table.body;
  const looked = Math.min(rows, edit.cells.length + MOST_BLANK_ROWS);
  for (let index = 0; index < looked; index += 1) {
    const row = first + index;
    const cell = edit.cells[index] ?? null;
    if (cell !== null && mayWrite(placed, edit, row, column)) {
      file.write(sheet, { row, column, cell, format: edit.bodyFormat });
    } else sheet.setLook(row, column, edit.bodyFormat);
  }
};

const checkRows = (file: OpenFile, { table }: PlacedTable, edit: LaterColumn): boolean => {
  const found = table.body.rows;
  const wanted = edit.cells.length;
  if (wanted > found) file.report({ code: 'rows-differ', table: table.name, found, wanted });
  return wanted <= found;
};

/** Makes the table one column wider; its place in the table then. */
const extend = (file: OpenFile, placed: PlacedTable, edit: LaterColumn): void => {
  hasRoom(file, placed, newCells(placed, edit), 'right');
  // Where there is no room nothing is written in the end; going on finds what else is in the way.
  placed.table.addColumn(edit.column.header, edit.column.formula);
};

/** What only a column that came new has: its sign above the header, and the width of the sheet's column. */
const welcome = (file: OpenFile, placed: PlacedTable, edit: LaterColumn, column: number): void => {
  writeSign(file, placed, edit, column);
  const cells = { ...newCells(placed, edit), column };
  if (isOursAlone(placed, column, cells)) placed.sheet.setWidth(column, edit.width, edit.hidden);
};

const dress = (placed: PlacedTable, { check }: LaterColumn, column: number): void => {
  const { row, rows } = placed.table.body;
  if (check !== null) placed.sheet.setCheck({ ...check, area: { row, rows, column, columns: 1 } });
};

/** A column that a later version brought: at the right end of its table, or brought up to date where it is. */
export function addColumn(file: OpenFile, edit: LaterColumn): void {
  const placed = file.table(edit.table);
  if (placed === null) {
    file.report({ code: 'missing-table', table: edit.table });
    return;
  }
  const { table } = placed;
  if (!checkRows(file, placed, edit)) return;
  if (table.columnOf(edit.column.header) < 0) extend(file, placed, edit);
  const place = table.columnOf(edit.column.header);
  const column = table.area.column + place;
  if (edit.column.formula !== undefined) table.setFormula(place, edit.column.formula);
  writeHeader(file, placed, edit, column);
  writeBody(file, placed, edit, column);
  dress(placed, edit, column);
  if (edit.isNew) welcome(file, placed, edit, column);
}
