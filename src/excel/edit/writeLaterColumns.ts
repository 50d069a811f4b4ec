/** Columns that a later version added to a table. */
import type { PlannedCell } from '../../workbook/kernel/blueprint';
import type { LaterColumn } from '../../workbook/kernel/edit';
import { sameName, type ExcelArea } from '../address';
import { addBlankRows } from './appendRows';
import { contentOf, isFormula, plainValue } from '../cellContent';
import { columnPoints } from '../../workbook/kernel/columnPoints';
import { formatRange } from '../draw/drawFormats';
import { setCheck } from '../draw/drawRules';
import { NOTHING_FOUND, type FoundCells } from '../recover/foundCells';
import { makingHeader, type PlacedColumn, type TableAreas } from './laterColumns';
import { setAll } from '../setProperty';
import { spansOf } from '../spans';

/** Columns to write, with what was seen of the cells around them. */
export interface LaterColumns {
  readonly columns: readonly PlacedColumn[];
  /** Where tables lie once the columns are there. */
  readonly areas: TableAreas;
  readonly found: (column: PlacedColumn) => FoundCells;
  /** What stands in the row above the headers. */
  readonly above: (table: string) => FoundCells;
}

/** By its present name: renames come before columns. */
const tableOf = ({ workbook }: Excel.RequestContext, { table }: LaterColumn): Excel.Table =>
  workbook.tables.getItem(table);

/**
 * Adds a blank column at the table's right end and clears the looks and the check that Excel takes over
 * from its neighbour. Its own header comes last: what has it is clean.
 */
const addColumn = (context: Excel.RequestContext, task: PlacedColumn): void => {
  const { later, state, header } = task;
  if (state === 'there') return;
  const table = tableOf(context, later);
  if (state === 'missing') {
    // New rows of content are taken from blank ones at the end first, so these don't stay for long.
    addBlankRows(table, task.growth, task.index);
    table.columns.add(undefined, undefined, makingHeader(header));
  }
  const column = table.columns.getItem(makingHeader(header));
  const range = column.getRange();
  range.clear('Formats');
  range.dataValidation.clear();
  column.name = header;
};

/** Makes the columns that are missing, still blank, so that any formula may name any of them. */
export function addLaterColumns(
  context: Excel.RequestContext,
  columns: readonly PlacedColumn[]
): void {
  columns.forEach((column) => addColumn(context, column));
}

/** As Excel gives contents back: a text that begins so was typed as a formula. */
const holdsFormula = (content: unknown): boolean =>
  typeof content === 'string' && content.startsWith('=');

/** A formula that people may type over: once one is there all of them were, and the rest is theirs. */
const fillFormula = (
  body: Excel.Range,
  { later: { cells, column } }: PlacedColumn,
  found: readonly unknown[]
): void => {
  const formula = column.formula ?? '';
  if (found.some(holdsFormula)) return;
  if (found.every((content) => content === '')) {
    setAll(body, 'formulas', formula);
    return;
  }
  const isFree = found.map((content, row) => content === '' && isFormula(cells[row]));
  spansOf(isFree).forEach(({ first, count }) =>
    setAll(body.getCell(first, 0).getResizedRange(count - 1, 0), 'formulas', formula)
  );
};

/** Constants are written at once: where one of them stands, what is blank was emptied by a person. */
const fillConstants = (
  body: Excel.Range,
  cells: readonly PlannedCell[],
  found: readonly unknown[]
): void => {
  const constants = cells.map(plainValue);
  const written = constants.some((value, row) => value !== null && value === found[row]);
  if (written || constants.every((value) => value === null)) return;
  const isFree = (row: number): boolean => found[row] === '' || holdsFormula(found[row]);
  body.getCell(0, 0).getResizedRange(cells.length - 1, 0).formulas = constants.map((value, row) => [
    isFree(row) ? contentOf(value) : null,
  ]);
};

/** By its header in the end, which it has by now. */
const columnIn = (context: Excel.RequestContext, { later, header }: PlacedColumn) =>
  tableOf(context, later).columns.getItem(header);

/** Where the table lies once all columns are there. */
const areaOf = ({ areas }: LaterColumns, { later }: PlacedColumn): ExcelArea | undefined =>
  areas.get(later.table.toLowerCase());

/** Computed columns are ours and always written; in others only blank cells are. */
const fillColumn = (
  context: Excel.RequestContext,
  later: LaterColumns,
  task: PlacedColumn
): void => {
  const { cells, column } = task.later;
  const body = columnIn(context, task).getDataBodyRange();
  if (column.role === 'computed' && column.formula !== undefined) {
    setAll(body, 'formulas', column.formula);
    return;
  }
  const seen = later.found(task);
  const { row = 0, column: left = 0 } = areaOf(later, task) ?? {};
  const at = seen === NOTHING_FOUND ? 0 : left + task.index;
  const found = cells.map((_, index) => seen.at(row + 1 + index, at));
  if (column.formula !== undefined) fillFormula(body, task, found);
  fillConstants(body, cells, found);
};

/** The other tables of the same sheet. */
const others = ({ areas }: LaterColumns, own: ExcelArea): readonly ExcelArea[] =>
  [...areas.values()].filter((area) => area !== own && sameName(area.sheet, own.sheet));

/** A column of the sheet may run through other tables: what is theirs is neither sized nor hidden. */
const sizeColumn = (
  range: Excel.Range,
  later: LaterColumns,
  { later: { width, hidden }, index }: PlacedColumn,
  own: ExcelArea
): void => {
  const at = own.column + index;
  const isShared = others(later, own).some(
    ({ column, columns }) => column <= at && at < column + columns
  );
  if (isShared) return;
  range.format.columnWidth = columnPoints(width);
  if (hidden) range.columnHidden = true;
};

/** Only where nothing of anybody else's stands. */
const drawSign = (header: Excel.Range, later: LaterColumns, task: PlacedColumn, own: ExcelArea) => {
  const { sign, signFormat } = task.later;
  if (sign === null || own.row === 0) return;
  const there = later.above(task.later.table).at(own.row - 1, own.column + task.index);
  if (there !== '' && there !== sign) return;
  const cell = header.getOffsetRange(-1, 0);
  cell.formulas = [[contentOf(sign)]];
  formatRange(cell, { row: 0, column: 0, rows: 1, columns: 1 }, signFormat);
};

/** Looks come last: what looks finished is finished. */
const drawLooks = (
  context: Excel.RequestContext,
  later: LaterColumns,
  task: PlacedColumn
): void => {
  const own = areaOf(later, task);
  if (own === undefined) return;
  const { headerFormat, bodyFormat, check, isNew } = task.later;
  const column = columnIn(context, task);
  const [header, body] = [column.getHeaderRowRange(), column.getDataBodyRange()];
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  formatRange(header, area, headerFormat);
  formatRange(body, { ...area, rows: own.rows - 1 }, bodyFormat);
  if (check !== null) setCheck(body, check);
  if (!isNew) return;
  drawSign(header, later, task, own);
  sizeColumn(column.getRange(), later, task, own);
};

/** Fills the columns, all of them before any is made to look like something. */
export function fillLaterColumns(context: Excel.RequestContext, later: LaterColumns): void {
  later.columns.forEach((task) => fillColumn(context, later, task));
  later.columns.forEach((task) => drawLooks(context, later, task));
}
