/** Planned tables beside those that are there. */
import type { SheetPlan, TablePlan } from '../../workbook/kernel/blueprint';
import type { ExcelPlace } from '../address';
import {
  findInventoryTable,
  type WorkbookInventory,
  type InventoryTable,
} from './workbookInventory';

/** A planned table and the one that is there, whose place is known. */
export interface TablePair {
  readonly plan: TablePlan;
  readonly sheetKey: string;
  readonly table: InventoryTable;
  readonly place: ExcelPlace;
}

/** The planned tables that are there already and whose place was asked for. */
export function tablePairs(
  sheets: readonly SheetPlan[],
  inventory: WorkbookInventory
): readonly TablePair[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap((plan) => {
      const table = findInventoryTable(inventory, plan.name);
      const place = table?.place ?? null;
      return table === undefined || place === null
        ? []
        : [{ plan, sheetKey: sheet.key, table, place }];
    })
  );
}

/** The number of rows that the table there lacks. */
export function missingRows(plan: TablePlan, table: InventoryTable): number {
  return Math.max(0, plan.rows.length - table.rowCount);
}

const liesOver = (upper: TablePair, lower: TablePair): boolean =>
  upper.place.sheet === lower.place.sheet &&
  upper.place.row < lower.place.row &&
  upper.place.column < lower.place.column + lower.table.headers.length &&
  lower.place.column < upper.place.column + upper.table.headers.length;

/** Where the table's header row will be once the tables above it have grown and pushed it down. */
export function placeAfterGrowth(pair: TablePair, pairs: readonly TablePair[]): ExcelPlace {
  const pushed = pairs
    .filter((other) => liesOver(other, pair))
    .reduce((sum, { plan, table }) => sum + missingRows(plan, table), 0);
  return { ...pair.place, row: pair.place.row + pushed };
}
