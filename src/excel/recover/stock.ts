/** What is there of the planned sheets, and what stands in their way. */
import { sheetStamp, type NamePlan, type SheetPlan } from '../../workbook/kernel/blueprint';
import { freeTitle, RESERVED_TITLE } from '../../workbook/kernel/freeTitle';
import { sameName, type ExcelPlace } from '../address';
import type { ExcelProblem } from '../excelProblem';
import {
  findInventoryName,
  findSheet,
  findInventoryTable,
  isBroken,
  type WorkbookInventory,
  type InventorySheet,
} from '../read/workbookInventory';

/**
 * The hidden name that stands while a sheet is being made. It holds the title that the sheet is to
 * get and goes as the last act, so that a sheet with it is unfinished and a sheet without it, also
 * one that came in a file, is complete.
 */
export function makingMark(key: string): string {
  return `rvu_making_${key}`;
}

export interface SheetStatus {
  readonly plan: SheetPlan;
  /** As it is now, or as it is to be. */
  readonly title: string;
  readonly state: 'missing' | 'unfinished' | 'complete';
  /** Where the sheet's own A1 has moved to: people insert rows and columns. */
  readonly rowShift: number;
  readonly columnShift: number;
  /** The sheet in the workbook; null for a missing one. */
  readonly there: InventorySheet | null;
  readonly stamped: boolean;
}

const HERE = { rowShift: 0, columnShift: 0 };

const markedTitle = (key: string, inventory: WorkbookInventory): string | null => {
  const mark = findInventoryName(inventory, makingMark(key));
  const text = /^="(.*)"$/s.exec(mark?.formula ?? '')?.[1];
  return text === undefined ? null : text.replace(/""/g, '"');
};

const isStamped = (title: string, inventory: WorkbookInventory): boolean =>
  [...inventory.names.values()].some(
    ({ name, place }) =>
      name.startsWith(sheetStamp('')) && place !== null && sameName(place.sheet, title)
  );

/** The sheet that we had just added when we were cut off before it was stamped. */
const unstamped = (plan: SheetPlan, inventory: WorkbookInventory): SheetStatus | null => {
  const title = markedTitle(plan.key, inventory);
  const there = title === null ? undefined : findSheet(inventory, title);
  if (there === undefined || isStamped(there.title, inventory)) return null;
  if (there.charts.length > 0 || inventory.tables.some(({ sheet }) => sheet === there.title))
    return null;
  return { plan, title: there.title, state: 'unfinished', ...HERE, there, stamped: false };
};

/** A stamp that stands, in whatever notation this Excel tells it. */
const hasStamp = (key: string, inventory: WorkbookInventory): boolean => {
  const stamp = findInventoryName(inventory, sheetStamp(key));
  return stamp !== undefined && !isBroken(stamp);
};

/** Where the stamp is; where Excel tells that in a way that nobody here reads, its tables show the sheet. */
const stampedPlace = (plan: SheetPlan, inventory: WorkbookInventory): ExcelPlace | null => {
  if (!hasStamp(plan.key, inventory)) return null;
  const [table] = plan.tables.flatMap(({ name }) => findInventoryTable(inventory, name) ?? []);
  const byTable = table === undefined ? null : { sheet: table.sheet, row: 0, column: 0 };
  return findInventoryName(inventory, sheetStamp(plan.key))?.place ?? byTable;
};

const existing = (plan: SheetPlan, inventory: WorkbookInventory): SheetStatus | null => {
  const place = stampedPlace(plan, inventory);
  const there = place === null ? undefined : findSheet(inventory, place.sheet);
  if (place === null || there === undefined) return unstamped(plan, inventory);
  const state =
    findInventoryName(inventory, makingMark(plan.key)) === undefined ? 'complete' : 'unfinished';
  const shift = { rowShift: place.row, columnShift: place.column };
  return { plan, title: there.title, state, ...shift, there, stamped: true };
};

/** Which of the planned sheets are there, unfinished or missing, and what the missing will be called. */
export function inspectSheets(
  plans: readonly SheetPlan[],
  inventory: WorkbookInventory
): readonly SheetStatus[] {
  const taken = new Set([
    RESERVED_TITLE,
    ...inventory.sheets.map(({ title }) => title.toLowerCase()),
  ]);
  return plans.map((plan) => {
    const found = existing(plan, inventory);
    if (found !== null) return found;
    const title = freeTitle(plan.title, taken);
    taken.add(title.toLowerCase());
    return { plan, title, state: 'missing', ...HERE, there: null, stamped: false };
  });
}

const taken = (detail: string): ExcelProblem => ({ code: 'name-taken', detail, location: '' });

const isTaken = (
  { name, target }: NamePlan,
  stock: readonly SheetStatus[],
  inventory: WorkbookInventory
): boolean => {
  if (findInventoryTable(inventory, name) !== undefined) return true;
  const there = findInventoryName(inventory, name);
  if (there === undefined || isBroken(there)) return false;
  const sheet = there.place?.sheet;
  // What can't be read as a place is ours where our sheet stands.
  if (sheet === undefined) return !hasStamp(target.sheet, inventory);
  return !stock.some(({ title }) => sameName(title, sheet));
};

/**
 * What stands in the way: tables and names share one list in Excel, and one that somebody else made
 * is never ours to take.
 */
export function findConflict(
  stock: readonly SheetStatus[],
  names: readonly NamePlan[],
  inventory: WorkbookInventory
): ExcelProblem | null {
  const toMake = stock.filter(({ state }) => state !== 'complete');
  const table = toMake
    .flatMap(({ plan, title }) => plan.tables.map(({ name }) => ({ name, title })))
    .find(({ name, title }) => {
      const there = findInventoryTable(inventory, name);
      return (
        (there !== undefined && there.sheet !== title) ||
        findInventoryName(inventory, name) !== undefined
      );
    });
  if (table !== undefined) return taken(table.name);
  const name = names.find((plan) => {
    const target = toMake.some(({ plan: sheet }) => sheet.key === plan.target.sheet);
    return target && isTaken(plan, stock, inventory);
  });
  return name === undefined ? null : taken(name.name);
}
