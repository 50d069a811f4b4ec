/** Finds cells by their stamped sheet, for sheets without tables. */
import { sheetStamp } from '../../workbook/kernel/blueprint';
import type { ExcelPlace } from '../address';
import type { Locator } from './locator';
import type { SheetStatus } from '../recover/stock';
import { findInventoryName, type WorkbookInventory } from '../read/workbookInventory';

const NOWHERE: ExcelPlace = { sheet: '', row: 0, column: 0 };

/** The place of the sheet's original A1: from the inspection, else from the stamp of an existing sheet. */
const originOf = (
  key: string,
  stock: readonly SheetStatus[],
  inventory: WorkbookInventory
): ExcelPlace => {
  const entry = stock.find(({ plan }) => plan.key === key);
  return entry === undefined
    ? (findInventoryName(inventory, sheetStamp(key))?.place ?? NOWHERE)
    : { sheet: entry.title, row: entry.rowShift, column: entry.columnShift };
};

/** Finds cells relative to the sheet's original A1, wherever it has moved. */
export function stockLocator(stock: readonly SheetStatus[], inventory: WorkbookInventory): Locator {
  return ({ sheet, area }) => {
    const origin = originOf(sheet, stock, inventory);
    return {
      title: origin.sheet,
      area: { ...area, row: area.row + origin.row, column: area.column + origin.column },
    };
  };
}
