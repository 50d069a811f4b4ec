/** Finds the protected sheets that an edit must unprotect first. */
import type { SheetPlan } from '../../workbook/kernel/blueprint';
import type { WorkbookEdit } from '../../workbook/kernel/edit';
import { sheetOfCell } from './laterCells';
import { planUnprotections, type Unprotection } from '../recover/unprotection';
import type { SheetStatus } from '../recover/stock';
import {
  findInventoryName,
  findSheet,
  findInventoryTable,
  type WorkbookInventory,
} from '../read/workbookInventory';

/** Where a finished sheet is drawn anew, and where its tables have been moved to. */
export function drawnOn(
  plan: SheetPlan,
  stock: readonly SheetStatus[],
  inventory: WorkbookInventory
): readonly string[] {
  const entry = stock.find((each) => each.plan.key === plan.key && each.state === 'complete');
  if (entry === undefined) return [];
  return [entry.title, ...plan.tables.flatMap(({ name }) => sheetOfTable(inventory, name))];
}

const sheetOfTable = (inventory: WorkbookInventory, name: string): readonly string[] => {
  const table = findInventoryTable(inventory, name);
  return table === undefined ? [] : [table.sheet];
};

/** Our own protection allows hiding rows; a person's may not. */
const rowsForbidden = (inventory: WorkbookInventory, name: string): readonly string[] => {
  const sheet = findSheet(inventory, findInventoryName(inventory, name)?.place?.sheet ?? '');
  const options = sheet?.protection ?? { allowFormatRows: true };
  return sheet === undefined || options.allowFormatRows === true ? [] : [sheet.title];
};

/** Tables that are renamed or get columns or formulas, by their present names, and cells that are added. */
const broughtUpToDate = (edit: WorkbookEdit, inventory: WorkbookInventory): readonly string[] => [
  ...[
    ...edit.renames.map((rename) => (rename.kind === 'column' ? rename.table : rename.to)),
    ...edit.laterColumns.map(({ table }) => table),
    ...edit.formulas.map(({ table }) => table),
  ].flatMap((table) => sheetOfTable(inventory, table)),
  ...edit.laterCells.flatMap((cell) => sheetOfCell(inventory, cell)?.title ?? []),
];

/** The sheets whose protection would block the edit. */
export function openingsFor(
  edit: WorkbookEdit,
  stock: readonly SheetStatus[],
  inventory: WorkbookInventory
): readonly Unprotection[] {
  return planUnprotections(inventory, [
    ...edit.redrawSheets.flatMap((plan) => drawnOn(plan, stock, inventory)),
    ...broughtUpToDate(edit, inventory),
    ...edit.rows.flatMap(({ table, rows }) =>
      rows.length > 0 ? sheetOfTable(inventory, table) : []
    ),
    ...edit.grown.flatMap(({ table }) => sheetOfTable(inventory, table)),
    ...edit.rowsShown.flatMap(({ name }) => rowsForbidden(inventory, name)),
  ]);
}
