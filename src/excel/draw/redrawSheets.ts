/** Redraws finished sheets without typed cells in place. */
import type { LookKind, Unfinished } from '../../workbook/kernel/unfinished';
import type { CellBlock, NamePlan, SheetPlan, TablePlan } from '../../workbook/kernel/blueprint';
import { sameName } from '../address';
import { contentOf, isFormula } from '../cellContent';
import { makeTable, writeTableArray, writeTableFormulas } from './drawTables';
import { kindsOf, unplaced } from './lookParts';
import { leftOf, type LookTask } from './lookTasks';
import { leftBehind } from '../recover/leftBehind';
import { setAll } from '../setProperty';
import type { SheetStatus } from '../recover/stock';
import { missingRows, placeAfterGrowth, type TablePair } from '../read/tablePairs';
import {
  findInventoryName,
  findInventoryTable,
  type WorkbookInventory,
  type InventoryTable,
} from '../read/workbookInventory';
import { rangeOf, seedOf, targetOn, type SheetSeed, type SheetTarget } from './target';

export interface RedrawnWorkbook {
  readonly inventory: WorkbookInventory;
  readonly pairs: readonly TablePair[];
  /** The names that the edit brings where they are missing. */
  readonly names: readonly NamePlan[];
  /** Whether sheets are made in the same edit: a list of sheets leads to more of them then. */
  readonly making: boolean;
}

/** The cells of a new row: constants as planned; formulas follow for the whole column at once. */
const newRow = (
  plan: TablePlan,
  table: InventoryTable,
  row: number
): (string | number | boolean)[] =>
  table.headers.map((header) => {
    const column = plan.columns.findIndex((planned) => sameName(planned.header, header));
    const cell = plan.rows[row]?.[column] ?? null;
    return isFormula(cell) ? '' : (contentOf(cell) ?? '');
  });

const grow = (table: Excel.Table, plan: TablePlan, there: InventoryTable): void => {
  const missing = missingRows(plan, there);
  if (missing === 0) return;
  const rows = Array.from({ length: missing }, (_, index) =>
    newRow(plan, there, there.rowCount + index)
  );
  table.rows.add(undefined, rows);
};

const refreshColumns = (table: Excel.Table, plan: TablePlan, there: InventoryTable): void => {
  plan.columns.forEach(({ header, role, formula }) => {
    if (formula === undefined || role !== 'computed') return;
    const present = there.headers.find((other) => sameName(other, header));
    if (present === undefined) return;
    setAll(table.columns.getItem(present).getDataBodyRange(), 'formulas', formula);
  });
};

const refreshTable = (target: SheetTarget, plan: TablePlan, inventory: WorkbookInventory): void => {
  const there = findInventoryTable(inventory, plan.name);
  if (there === undefined) {
    writeTableArray(target, plan);
    makeTable(target, plan, leftBehind(target, plan, inventory));
    writeTableFormulas(target, plan);
    return;
  }
  const table = target.sheet.context.workbook.tables.getItem(there.name);
  grow(table, plan, there);
  refreshColumns(table, plan, there);
};

const hasGrown = (plan: SheetPlan, inventory: WorkbookInventory): boolean =>
  plan.tables.some((table) => {
    const there = findInventoryTable(inventory, table.name);
    return there === undefined || missingRows(table, there) > 0;
  });

const rewriteBlock = (target: SheetTarget, block: CellBlock): void => {
  const columns = block.cells[0]?.length ?? 0;
  if (block.role === 'input' || columns === 0) return;
  const area = { row: block.row, column: block.column, rows: block.cells.length, columns };
  rangeOf(target, area).formulas = block.cells.map((row) =>
    row.map((cell) => contentOf(cell) ?? '')
  );
};

const isMoved = (target: SheetSeed, pair: TablePair, pairs: readonly TablePair[]): boolean => {
  const place = placeAfterGrowth(pair, pairs);
  return (
    place.sheet !== target.title ||
    place.row !== pair.plan.row + target.rowShift ||
    place.column !== pair.plan.column + target.columnShift
  );
};

/**
 * Whether people moved cells on the sheet: then the places of our headings are unknown, and they stay unchanged
 * rather than overwrite other cells.
 */
export function isRearranged(target: SheetSeed, pairs: readonly TablePair[]): boolean {
  return pairs.some((pair) => pair.sheetKey === target.plan.key && isMoved(target, pair, pairs));
}

const redraw = (target: SheetTarget, { inventory, pairs }: RedrawnWorkbook): void => {
  const { plan } = target;
  plan.tables.forEach((table) => refreshTable(target, table, inventory));
  if (!isRearranged(target, pairs)) plan.blocks.forEach((block) => rewriteBlock(target, block));
};

/** The formats for the sheet; where people moved cells, formats with a fixed place are left out. */
const looksOf = (
  seed: SheetSeed,
  { inventory, pairs, names, making }: RedrawnWorkbook
): readonly LookKind[] => {
  const { plan } = seed;
  const isLonger = hasGrown(plan, inventory) || making;
  const isNew = plan.tables.some(({ name }) => findInventoryTable(inventory, name) === undefined);
  const isHiding = names.some(
    ({ name, hidden, target }) =>
      hidden && target.sheet === plan.key && findInventoryName(inventory, name) === undefined
  );
  return [
    ...(isHiding ? (['names'] as const) : []),
    ...(isNew ? (['tables'] as const) : []),
    // Excel gives a link looks of its own, so formats come after.
    ...(isLonger && !isRearranged(seed, pairs) ? (['links', 'formats', 'locks'] as const) : []),
    'chartData',
  ];
};

const finished = (plans: readonly SheetPlan[], stock: readonly SheetStatus[]) => {
  const keys = new Set(plans.map(({ key }) => key));
  return stock.filter(({ plan, state }) => keys.has(plan.key) && state === 'complete');
};

/** Draws the contents of finished sheets anew in place; those that were missing have just been made as a whole. */
export function redrawSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  stock: readonly SheetStatus[],
  workbook: RedrawnWorkbook
): void {
  finished(plans, stock).forEach((entry) => {
    const sheet = context.workbook.worksheets.getItem(entry.title);
    redraw(targetOn(sheet, seedOf(entry)), workbook);
  });
}

/** The looks that follow, with those that an earlier attempt left. */
export function redrawnLooks(
  plans: readonly SheetPlan[],
  stock: readonly SheetStatus[],
  workbook: RedrawnWorkbook,
  left: readonly Unfinished[]
): readonly LookTask[] {
  return finished(plans, stock)
    .map((entry) => {
      const seed = seedOf(entry);
      const before = leftOf(entry, left);
      const kept = isRearranged(seed, workbook.pairs) ? unplaced(before.kinds) : before.kinds;
      const kinds = kindsOf(entry.plan, [...looksOf(seed, workbook), ...kept]);
      return { seed, kinds, clears: before.clears };
    })
    .filter(({ kinds, clears }) => kinds.length + clears.length > 0);
}
