/** A sheet in one batch of requests, with the plan for it. */
import type { Area } from '../../workbook/kernel/area';
import type { SheetPlan } from '../../workbook/kernel/blueprint';
import { NOTHING_FOUND, type FoundCells } from '../recover/foundCells';
import type { SheetStatus } from '../recover/stock';
import type { InventorySheet } from '../read/workbookInventory';

/** A sheet that is to be written, whatever the batch. */
export interface SheetSeed {
  readonly plan: SheetPlan;
  readonly title: string;
  readonly rowShift: number;
  readonly columnShift: number;
  /** The content found there after an interrupted attempt. */
  readonly found: FoundCells;
  readonly there: InventorySheet | null;
}

/** A sheet that a batch writes, with the plan for it. */
export interface SheetTarget extends SheetSeed {
  readonly sheet: Excel.Worksheet;
  /** The proxies made so far, by area: each costs a fifth of a kilobyte of request. */
  readonly ranges: Map<string, Excel.Range>;
}

export function seedOf({ plan, title, rowShift, columnShift, there }: SheetStatus): SheetSeed {
  return {
    plan,
    title,
    rowShift,
    columnShift,
    there,
    found: NOTHING_FOUND,
  };
}

/** The sheet as a batch knows it. */
export function targetOn(sheet: Excel.Worksheet, seed: SheetSeed): SheetTarget {
  return {
    ...seed,
    sheet,
    ranges: new Map(),
  };
}

const MAX_ROWS = 1_048_576;

/** Whole columns, wherever the sheet's own A1 has moved to. */
export function wholeColumnArea(column: number): Area {
  return {
    row: 0,
    column,
    rows: MAX_ROWS,
    columns: 1,
  };
}

/** The present place of a planned area; whole columns have no rows that could move. */
const placed = ({ rowShift, columnShift }: SheetTarget, area: Area): Area => ({
  ...area,
  row: area.rows === MAX_ROWS ? 0 : area.row + rowShift,
  column: area.column + columnShift,
});

/**
 * The cells that a planned area lies on now, as one proxy each: formats and rules share areas. Never several
 * areas by one address: that needs a separator, and some Excels take their system's only (office-js 1167, 1985).
 */
export function rangeOf(target: SheetTarget, area: Area): Excel.Range {
  const key = [area.row, area.column, area.rows, area.columns].join();
  const known = target.ranges.get(key);
  if (known !== undefined) return known;
  const { row, column, rows, columns } = placed(target, area);
  const range = target.sheet.getRangeByIndexes(row, column, rows, columns);
  target.ranges.set(key, range);
  return range;
}

/** The content of the planned cell when it was read, '' for a blank one. */
export function foundAt(target: SheetTarget, row: number, column: number): unknown {
  return target.found.at(row + target.rowShift, column + target.columnShift);
}
