/** Makes the missing and finishes the unfinished sheets: marks, contents, names. */
import {
  constantText,
  UNFINISHED,
  unfinishedFormula,
  type Unfinished,
} from '../../workbook/kernel/unfinished';
import { sheetStamp, type NamePlan } from '../../workbook/kernel/blueprint';
import { writeBlockConstants, writeBlockFormulas } from './drawCells';
import { drawChecks } from './drawRules';
import { makeTable, writeTableArray, writeTableFormulas } from './drawTables';
import { leftBehind } from '../recover/leftBehind';
import { NOTHING_FOUND, queueFoundCells, type FoundCells } from '../recover/foundCells';
import { locatedFormula, type Locator } from './locator';
import { makingMark, type SheetStatus } from '../recover/stock';
import { findInventoryName, isBroken, type WorkbookInventory } from '../read/workbookInventory';
import { seedOf, targetOn, type SheetTarget } from './target';

/** Queues the reading of unfinished sheets; empty when there are none, then no trip is needed. */
export function queueUnfinished(
  context: Excel.RequestContext,
  stock: readonly SheetStatus[]
): ReadonlyMap<string, () => FoundCells> {
  return new Map(
    stock
      .filter(({ state }) => state === 'unfinished')
      .map(({ plan, title, there }) => [
        plan.key,
        queueFoundCells(context.workbook.worksheets.getItem(there?.id ?? title)),
      ])
  );
}

/** Adds a name; one whose cells are gone makes room for it. It is hidden with the sheet's looks. */
const addName = (
  context: Excel.RequestContext,
  inventory: WorkbookInventory,
  name: string,
  reference: Excel.Range | string
): void => {
  const { names } = context.workbook;
  if (findInventoryName(inventory, name) !== undefined) names.getItem(name).delete();
  names.add(name, reference);
};

/** Records the outstanding formats before the first change. */
export function markUnfinished(
  context: Excel.RequestContext,
  inventory: WorkbookInventory,
  entries: readonly Unfinished[]
): void {
  addName(context, inventory, UNFINISHED, unfinishedFormula(entries));
}

/**
 * Adds the sheet and stamps it. The mark with its title comes before, so that a sheet that was added
 * but not yet stamped is known as ours.
 */
const addSheet = (
  context: Excel.RequestContext,
  inventory: WorkbookInventory,
  stock: SheetStatus
): Excel.Worksheet => {
  const { key } = stock.plan;
  const { worksheets } = context.workbook;
  if (stock.state === 'missing') {
    addName(context, inventory, makingMark(key), constantText(stock.title));
  }
  const sheet =
    stock.state === 'missing' ? worksheets.add(stock.title) : worksheets.getItem(stock.title);
  // An attempt interrupted after this sheet has protected it already.
  if ((stock.there?.protection ?? null) !== null) sheet.protection.unprotect();
  if (!stock.stamped) addName(context, inventory, sheetStamp(key), sheet.getRange('A1'));
  return sheet;
};

/** Makes the sheets that are missing or unfinished known to Excel, still without content. */
export function openTargets(
  context: Excel.RequestContext,
  inventory: WorkbookInventory,
  stock: readonly SheetStatus[],
  found: ReadonlyMap<string, () => FoundCells>
): readonly SheetTarget[] {
  return stock
    .filter(({ state }) => state !== 'complete')
    .map((entry) => ({
      ...targetOn(addSheet(context, inventory, entry), seedOf(entry)),
      found: found.get(entry.plan.key)?.() ?? NOTHING_FOUND,
    }));
}

/** Defines the names that are missing; those that are there may have moved with their cells. */
export function addNames(
  context: Excel.RequestContext,
  inventory: WorkbookInventory,
  plans: readonly NamePlan[],
  locate: Locator
): void {
  const { names } = context.workbook;
  plans.forEach((plan) => {
    const there = findInventoryName(inventory, plan.name);
    if (there !== undefined && isBroken(there)) names.getItem(plan.name).delete();
    const missing = there === undefined || isBroken(there);
    if (missing) names.add(plan.name, locatedFormula(locate(plan.target)));
  });
}

/** Arrays first, tables over them next, formulas last: they name tables that must be there. */
const fill = (targets: readonly SheetTarget[], inventory: WorkbookInventory): void => {
  targets.forEach(writeBlockConstants);
  targets.forEach((target) => {
    target.plan.tables.forEach((plan) => {
      writeTableArray(target, plan);
      makeTable(target, plan, leftBehind(target, plan, inventory));
    });
  });
  targets.forEach((target) => {
    target.plan.tables.forEach((plan) => writeTableFormulas(target, plan));
    writeBlockFormulas(target);
  });
};

/** Queues everything that the opened sheets hold; how they look is no part of it (see `lookParts`). */
export function fillTargets(targets: readonly SheetTarget[], inventory: WorkbookInventory): void {
  fill(targets, inventory);
  targets.forEach(drawChecks);
}

/** Last: removes the marks of sheets whose contents were being made. */
export function closeTargets(context: Excel.RequestContext, targets: readonly SheetTarget[]): void {
  targets.forEach(({ plan }) => context.workbook.names.getItem(makingMark(plan.key)).delete());
}
