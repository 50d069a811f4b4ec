/**
 * Named cells that a later version brought to sheets of an older workbook: in the first rows below
 * everything on the sheet, so that nothing that stands there moves.
 */
import { sheetStamp } from '../workbook/kernel/blueprint';
import type { LaterCell } from '../workbook/kernel/edit';
import { literal, contentOf } from './cellContent';
import { formatRange } from './drawFormats';
import { setCheck } from './drawRules';
import { findName, findSheet, isBroken, type Survey } from './survey';

interface Placed {
  readonly later: LaterCell;
  /** Its id: titles may change in the same edit. */
  readonly sheet: string;
  /** Null where the name leads to the cell already. */
  readonly row: number | null;
}

/** How far down each sheet is used, by its id. */
export type UsedRows = ReadonlyMap<string, number>;

const isThere = (survey: Survey, name: string): boolean => {
  const found = findName(survey, name);
  return found !== undefined && !isBroken(found);
};

const sheetOf = (survey: Survey, key: string): string | null =>
  findSheet(survey, findName(survey, sheetStamp(key))?.place?.sheet ?? '')?.id ?? null;

/** Asks how far down the sheets are used to which cells come; one round trip where any is missing. */
export const readUsedRows = async (
  context: Excel.RequestContext,
  cells: readonly LaterCell[],
  survey: Survey
): Promise<UsedRows> => {
  const missing = cells.filter(({ name }) => !isThere(survey, name));
  const ids = new Set(missing.flatMap(({ sheet }) => sheetOf(survey, sheet) ?? []));
  if (ids.size === 0) return new Map();
  const used = [...ids].map((id) => {
    const range = context.workbook.worksheets.getItem(id).getUsedRange(true);
    range.load('rowIndex,rowCount');
    return { id, range };
  });
  await context.sync();
  return new Map(used.map(({ id, range }) => [id, range.rowIndex + range.rowCount]));
};

/** Cells of one sheet come one below the other. */
const placedCells = (
  cells: readonly LaterCell[],
  survey: Survey,
  used: UsedRows
): readonly Placed[] => {
  const next = new Map(used);
  return cells.flatMap((later): readonly Placed[] => {
    const sheet = sheetOf(survey, later.sheet);
    if (sheet === null) return [];
    if (isThere(survey, later.name)) return [{ later, sheet, row: null }];
    const row = next.get(sheet) ?? 0;
    next.set(sheet, row + 1);
    return [{ later, sheet, row }];
  });
};

/**
 * Adds the cells that are missing, the name first: what was cut off after it is filled in by the next
 * attempt, which finds the cell by it. Of those that are there computed ones are set again.
 */
export const addLaterCells = (
  context: Excel.RequestContext,
  cells: readonly LaterCell[],
  survey: Survey,
  used: UsedRows
): void =>
  placedCells(cells, survey, used).forEach((placed) => {
    const cell = cellOf(context, placed);
    if (placed.row !== null) addName(context, placed.later, cell, survey);
    fill(cell, placed.later);
  });

const cellOf = (context: Excel.RequestContext, { later, sheet, row }: Placed): Excel.Range =>
  row === null
    ? context.workbook.names.getItem(later.name).getRange()
    : context.workbook.worksheets.getItem(sheet).getCell(row, later.column + 1);

const addName = (
  context: Excel.RequestContext,
  { name, nameHidden }: LaterCell,
  cell: Excel.Range,
  survey: Survey
): void => {
  // One that leads nowhere any more is in nobody's use.
  if (findName(survey, name) !== undefined) context.workbook.names.getItem(name).delete();
  const added = context.workbook.names.add(name, cell);
  if (nameHidden) added.visible = false;
};

const CELL = { rows: 1, columns: 1 };

function fill(cell: Excel.Range, later: LaterCell): void {
  const { label, about, content, typed, check } = later;
  const [before, after] = [cell.getOffsetRange(0, -1), cell.getOffsetRange(0, 1)];
  before.values = [[literal(label)]];
  formatRange(before, CELL, later.labelFormat);
  if (about !== null) {
    after.values = [[literal(about)]];
    formatRange(after, CELL, later.aboutFormat);
  }
  // What people typed there meanwhile stays: a typed cell begins blank.
  if (!typed) cell.formulas = [[contentOf(content) ?? '']];
  formatRange(cell, CELL, later.format);
  if (check !== null) setCheck(cell, check);
}
