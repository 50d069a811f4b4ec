/**
 * Columns that a later version brought to tables of an older workbook. All of them are added before any
 * formula is set, since their formulas may name each other; looks come last, for they hold nothing.
 */
import type { LaterColumn } from '../workbook/kernel/edit';
import type { WorkbookSource } from '../workbook/kernel/source';
import { sameName } from './address';
import { contentOf, isFormula } from './cellContent';
import { columnPoints, formatRange } from './drawFormats';
import { setCheck } from './drawRules';
import { setAll } from './setProperty';
import { spansOf } from './spans';
import { findTable, type Survey } from './survey';

const isThere = (survey: Survey, { table, column }: LaterColumn): boolean =>
  findTable(survey, table)?.headers.some((each) => sameName(each.trim(), column.header)) ?? false;

const columnOf = (context: Excel.RequestContext, { table, column }: LaterColumn) =>
  context.workbook.tables.getItem(table).columns.getItem(column.header);

/** Adds what is missing, blank, at the right end of each table: nothing that stands in it moves. */
export const addLaterColumns = (
  context: Excel.RequestContext,
  columns: readonly LaterColumn[],
  survey: Survey
): void =>
  columns
    .filter((later) => !isThere(survey, later))
    .forEach(({ table, column }) =>
      context.workbook.tables.getItem(table).columns.add(undefined, undefined, column.header)
    );

/** What the column's cells held when we looked; blank where it was not there. */
const foundIn = (source: WorkbookSource, { table: name, column }: LaterColumn) => {
  const table = source.tables.find((each) => sameName(each.name, name));
  const at = table?.headers.findIndex((each) => sameName(each.trim(), column.header)) ?? -1;
  return (row: number): unknown => table?.rows[row]?.[at] ?? null;
};

/** Typed cells are filled where they are blank, and only there. */
const fillTyped = (
  context: Excel.RequestContext,
  later: LaterColumn,
  source: WorkbookSource
): void => {
  const found = foundIn(source, later);
  const open = later.cells.map((cell, row) => cell !== null && found(row) === null);
  const body = columnOf(context, later).getDataBodyRange();
  spansOf(open).forEach(({ first, count }) => {
    const range = body.getCell(first, 0).getResizedRange(count - 1, 0);
    range.formulas = later.cells.slice(first, first + count).map((cell) => [contentOf(cell)]);
  });
};

/** One formula for the whole column, so that Excel takes it for the column's own. */
const fillComputed = (context: Excel.RequestContext, later: LaterColumn): void => {
  const { formula } = later.column;
  if (formula !== undefined)
    setAll(columnOf(context, later).getDataBodyRange(), 'formulas', formula);
};

/** Fills the columns, once all columns and names are there that their formulas may name. */
export const fillLaterColumns = (
  context: Excel.RequestContext,
  columns: readonly LaterColumn[],
  source: WorkbookSource
): void =>
  columns.forEach((later) =>
    later.cells.some(isFormula) ? fillComputed(context, later) : fillTyped(context, later, source)
  );

const CELL = { rows: 1, columns: 1 };

/** Looks and checks; a column that was there before keeps its width and its sign. */
export const dressLaterColumns = (
  context: Excel.RequestContext,
  columns: readonly LaterColumn[]
): void =>
  columns.forEach((later) => {
    const column = columnOf(context, later);
    const [header, body] = [column.getHeaderRowRange(), column.getDataBodyRange()];
    formatRange(header, CELL, later.headerFormat);
    formatRange(body, { rows: later.cells.length, columns: 1 }, later.bodyFormat);
    if (later.check !== null) setCheck(body, later.check);
    if (!later.isNew) return;
    sizeColumn(header, later);
    setSign(header, later);
  });

const sizeColumn = (header: Excel.Range, { width, hidden }: LaterColumn): void => {
  header.format.columnWidth = columnPoints(width);
  if (hidden) header.getEntireColumn().columnHidden = true;
};

/** In the line of signs above the headers, where the sheet has one. */
const setSign = (header: Excel.Range, { sign, signFormat }: LaterColumn): void => {
  if (sign === null) return;
  const cell = header.getOffsetRange(-1, 0);
  cell.values = [[sign]];
  formatRange(cell, CELL, signFormat);
};
