/** The step that makes tables longer. */
import type { Area } from '../../../workbook/kernel/area';
import type { PlannedCell } from '../../../workbook/kernel/blueprint';
import type { RowsEdit } from '../../../workbook/kernel/edit';
import { isRelative, shiftFormula } from '../formula/shiftFormula';
import type { OpenFile, PlacedTable } from '../openFile';
import { hasRoom } from './room';

/** Rows that come under a table's last filled one, with the places of their columns (-1 where there is none). */
interface Addition extends PlacedTable {
  readonly edit: RowsEdit;
  readonly places: readonly number[];
}

/** Whether people typed nothing in the columns that the new rows fill. */
const isFree = ({ table, sheet, places }: Addition, index: number): boolean => {
  const { row, column } = table.body;
  return places.every((place) => {
    const there = place < 0 ? null : sheet.rows.cell(row + index, column + place);
    return there === null || there.blank || there.formula !== null;
  });
};

const firstFree = (addition: Addition): number => {
  let first = addition.table.body.rows;
  while (first > 0 && isFree(addition, first - 1)) first -= 1;
  return first;
};

/** The formula of a cell with `=`, also where it shares it with others; null where there is none. */
const formulaAt = ({ sheet }: PlacedTable, row: number, column: number): string | null => {
  const own = sheet.rows.cell(row, column)?.formula ?? null;
  if (own === null || own.kind === 'array') return null;
  const text = own.kind === 'shared' ? sheet.groups.textAt({ row, column }) : own.text;
  return text === null ? null : `=${text}`;
};

/**
 * What fills a new row's cell: the column's own formula, or that of the row above where the file keeps
 * none (LibreOffice drops them) or where it names cells, which move from row to row.
 */
const fillingFormula = (
  placed: PlacedTable,
  place: number,
  above: number,
  row: number
): string | null => {
  const { table } = placed;
  const own = table.formulaOf(place);
  if (own !== null && !isRelative(own)) return own;
  const there = above < table.body.row ? null : formulaAt(placed, above, table.body.column + place);
  return there === null ? own : shiftFormula(there, { rows: row - above, columns: 0 });
};

/** A row's cells that nobody plans: looks and formulas as in the row above. */
export function continueRow(file: OpenFile, placed: PlacedTable, row: number, above: number): void {
  const { table, sheet } = placed;
  table.headers.forEach((_, place) => {
    const column = table.body.column + place;
    if (!sheet.rows.isBlank(row, column)) return;
    const formula = fillingFormula(placed, place, above, row);
    const style = sheet.rows.cell(row, column)?.style ?? sheet.rows.cell(above, column)?.style ?? 0;
    const cell = formula === null ? null : { formula, value: null };
    file.write(sheet, { row, column, cell, style, uncomputed: true });
  });
}

/** Makes a table longer by so many rows, with its checks and conditional looks. */
export function lengthen(file: OpenFile, placed: PlacedTable, rows: number): void {
  const { body } = placed.table;
  const below: Area = { ...body, row: body.row + body.rows, rows };
  if (!placed.table.hasTotals) hasRoom(file, placed, below, 'down');
  growBody(file, placed, rows);
}

/** The same over cells that may hold something; false where the table can't grow. */
export function growBody(file: OpenFile, placed: PlacedTable, rows: number): boolean {
  const { table, sheet } = placed;
  if (table.hasTotals) {
    file.report({ code: 'unsupported', what: 'totals-row', detail: table.name });
    return false;
  }
  sheet.growRules(table.body, rows);
  table.grow(rows, 0);
  return true;
}

const writeRow = (file: OpenFile, addition: Addition, index: number, row: number): void => {
  const { table, sheet, edit, places } = addition;
  edit.rows[index]?.forEach((value: PlannedCell, at) => {
    const place = places[at] ?? -1;
    if (value === null || place < 0) return;
    file.write(sheet, { row, column: table.body.column + place, cell: value });
  });
};

/** A column that is gone matters only where something was to be written there. */
const reportMissing = (file: OpenFile, { edit, places }: Addition): void =>
  edit.headers.forEach((header, at) => {
    const wanted = edit.rows.some((row) => (row[at] ?? null) !== null);
    if (places[at] === -1 && wanted) {
      file.report({ code: 'missing-column', table: edit.table, header });
    }
  });

/** Adds rows under a table's last filled one; blank rows at its end are used up first. */
export function appendRowsInFile(file: OpenFile, edit: RowsEdit): void {
  if (edit.rows.length === 0) return;
  const placed = file.table(edit.table);
  if (placed === null) {
    file.report({ code: 'missing-table', table: edit.table });
    return;
  }
  const { table } = placed;
  const addition = { ...placed, edit, places: edit.headers.map((each) => table.columnOf(each)) };
  reportMissing(file, addition);
  if (addition.places.every((place) => place < 0)) return;
  const first = firstFree(addition);
  const missing = first + edit.rows.length - table.body.rows;
  if (missing > 0) lengthen(file, placed, missing);
  edit.rows.forEach((_, index) => {
    const row = table.body.row + first + index;
    continueRow(file, placed, row, row - 1);
    writeRow(file, addition, index, row);
  });
}
