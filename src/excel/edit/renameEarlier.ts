/** Names of earlier versions become the present ones. */
import type { RenameEdit } from '../../workbook/kernel/edit';
import { sameName } from '../address';
import type { ExcelProblem } from '../excelProblem';
import {
  findInventoryName,
  findInventoryTable,
  isBroken,
  type WorkbookInventory,
} from '../read/workbookInventory';

/** The inventory with one more name for the cells of another; the other one stays. */
const alsoCalled = (inventory: WorkbookInventory, from: string, to: string): WorkbookInventory => {
  const there = findInventoryName(inventory, from);
  if (there === undefined || findInventoryName(inventory, to) !== undefined) return inventory;
  return {
    ...inventory,
    names: new Map(inventory.names).set(to.toLowerCase(), { ...there, name: to }),
  };
};

const renamedColumn = (
  inventory: WorkbookInventory,
  table: string,
  from: string,
  to: string
): WorkbookInventory => ({
  ...inventory,
  tables: inventory.tables.map((each) =>
    sameName(each.name, table)
      ? { ...each, headers: each.headers.map((header) => (sameName(header, from) ? to : header)) }
      : each
  ),
});

const renamedTable = (
  inventory: WorkbookInventory,
  from: string,
  to: string
): WorkbookInventory => ({
  ...inventory,
  tables: inventory.tables.map((each) =>
    sameName(each.name, from) ? { ...each, name: to } : each
  ),
});

const afterRename = (inventory: WorkbookInventory, rename: RenameEdit): WorkbookInventory => {
  const { from, to } = rename;
  switch (rename.kind) {
    case 'table':
      return renamedTable(inventory, from, to);
    case 'name':
      return alsoCalled(inventory, from, to);
    case 'column':
      return renamedColumn(inventory, rename.table, from, to);
  }
};

/** What is there, as if everything had its present name already; tables keep their order. */
export function inventoryRenamed(
  inventory: WorkbookInventory,
  renames: readonly RenameEdit[]
): WorkbookInventory {
  return renames.reduce(afterRename, inventory);
}

const isTaken = (inventory: WorkbookInventory, { kind, from, to }: RenameEdit): boolean =>
  kind !== 'column' &&
  !sameName(from, to) &&
  (findInventoryTable(inventory, to) !== undefined ||
    findInventoryName(inventory, to) !== undefined);

/** A present name that somebody else has given to something: known before anything is changed. */
export function findTakenName(
  renames: readonly RenameEdit[],
  before: WorkbookInventory
): ExcelProblem | null {
  const taken = renames.find((rename) => isTaken(before, rename));
  return taken === undefined ? null : { code: 'name-taken', detail: taken.to, location: '' };
}

/**
 * Office.js can't rename a defined name, and no formula follows one that is deleted: people's own formulas
 * and those that this edit doesn't set would show #NAME? for ever. So the cells get the present name beside
 * the earlier one, which only goes out of sight; both follow the cells from then on. It is hidden first,
 * because with the present name there the rename isn't planned again.
 */
const addPresentName = ({ workbook }: Excel.RequestContext, from: string, to: string): void => {
  const earlier = workbook.names.getItem(from);
  earlier.visible = false;
  workbook.names.add(to, earlier.getRange());
};

/** Of a table that is not known the column is there by the plan. */
const isColumnThere = (before: WorkbookInventory, name: string, header: string): boolean =>
  findInventoryTable(before, name)?.headers.some((each) => sameName(each, header)) ?? true;

const rename = (
  context: Excel.RequestContext,
  edit: RenameEdit,
  before: WorkbookInventory
): void => {
  const { tables } = context.workbook;
  const { from, to } = edit;
  if (edit.kind === 'table') tables.getItem(from).name = to;
  // Excel rewrites the formulas that name a column or a table.
  else if (edit.kind === 'column') {
    if (isColumnThere(before, edit.table, from))
      tables.getItem(edit.table).columns.getItem(from).name = to;
  } else {
    const there = findInventoryName(before, from);
    if (there !== undefined && !isBroken(there)) addPresentName(context, from, to);
  }
};

/**
 * Gives what was called otherwise in an earlier version its present name, in their order: what was renamed twice since is
 * there for the second time once it has been for the first.
 */
export function renameEarlier(
  context: Excel.RequestContext,
  renames: readonly RenameEdit[],
  before: WorkbookInventory
): void {
  renames.reduce((known, edit) => {
    rename(context, edit, known);
    return afterRename(known, edit);
  }, before);
}
