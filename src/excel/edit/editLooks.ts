/** Finds the formats for the sheets that an edit makes or redraws. */
import { sheetStamp, type SheetPlan } from '../../workbook/kernel/blueprint';
import { tablesFirstUsed } from '../../workbook/kernel/firstUse';
import { findTable } from '../../workbook/kernel/source';
import type { Unfinished } from '../../workbook/kernel/unfinished';
import { editLocator } from '../draw/editLocator';
import type { LookPart } from '../draw/drawLooks';
import { frontPart, showPart, type DrawingContext } from '../draw/lookParts';
import { leftOf, madeLooks, type LookTask } from '../draw/lookTasks';
import type { Prepared } from './prepared';
import { redrawnLooks, type RedrawnWorkbook } from '../draw/redrawSheets';
import type { SheetStatus } from '../recover/stock';
import { stockLocator } from '../draw/stockLocator';
import { findInventoryName, unfinishedIn, type WorkbookInventory } from '../read/workbookInventory';
import { tablePairs } from '../read/tablePairs';
import { seedOf } from '../draw/target';

/** The context for new and redrawn sheets; `inventory` is the state after rows were added. */
export function drawingOf({ edit, stock }: Prepared, inventory: WorkbookInventory): EditDrawing {
  const pairs = tablePairs(edit.redrawSheets, inventory);
  const making = stock.some(({ state }) => state !== 'complete');
  const locate = editLocator(pairs, stockLocator(stock, inventory));
  return { inventory, pairs, locate, names: edit.addNames, making };
}

export type EditDrawing = RedrawnWorkbook & DrawingContext;

/** The looks that the edit brings, with those that an earlier attempt left on the same sheets. */
export function editLooks(
  { edit, redrawn, stock }: Prepared,
  drawing: EditDrawing
): readonly LookTask[] {
  const left = unfinishedIn(drawing.inventory);
  return [
    ...madeLooks(stock),
    ...addedBefore(edit.addSheets, stock, left),
    ...redrawnLooks(redrawn, stock, drawing, left),
  ];
}

/** Sheets of the edit that an attempt made before it was interrupted at their formats. */
const addedBefore = (
  plans: readonly SheetPlan[],
  stock: readonly SheetStatus[],
  left: readonly Unfinished[]
): readonly LookTask[] =>
  stock
    .filter((entry) => plans.includes(entry.plan) && entry.state === 'complete')
    .map((entry) => ({ seed: seedOf(entry), ...leftOf(entry, left) }))
    .filter(({ clears }) => clears.length > 0);

/**
 * Shows the sheets that stand and that the edit uses for the first time. Before their rows come: once they
 * are there, an attempt that follows a cut no longer knows that they are the first.
 */
export function shownFirst({ edit, source }: Prepared): readonly LookPart[] {
  return (
    tablesFirstUsed(edit, source)
      .filter((name) => findTable(source, name) !== undefined)
      // A refusal is reported here, unlike for other sheets: people must show it by hand.
      .map((name) => ({ ...showTable(name), kind: 'hidden' }))
  );
}

const showTable = (name: string): LookPart =>
  showPart(name, ({ tables }) => tables.getItem(name).worksheet);

/** Shows the sheets that the edit makes and uses, and the one that is to come to the front. */
export function shownOf(
  { edit, source, inventory }: Prepared,
  front: string | undefined
): readonly LookPart[] {
  const keys = front === undefined ? edit.sheetsShown : [...edit.sheetsShown, front];
  return [
    ...keys
      .flatMap((key) => titleOf(key, inventory) ?? [])
      .map((title) => showPart(title, ({ worksheets }) => worksheets.getItem(title))),
    ...tablesFirstUsed(edit, source)
      .filter((name) => findTable(source, name) === undefined)
      .map(showTable),
  ];
}

const titleOf = (key: string, inventory: WorkbookInventory): string | undefined =>
  findInventoryName(inventory, sheetStamp(key))?.place?.sheet;

/** Brings the sheet with the key to the front, where it is. */
export function frontOf(key: string, inventory: WorkbookInventory): readonly LookPart[] {
  const title = titleOf(key, inventory);
  return title === undefined ? [] : [frontPart(title)];
}
