/** Empties formula tables that are not used any more. */
import type { RetiredTable } from '../../workbook/kernel/edit';
import { sameName } from '../address';
import { setAll } from '../setProperty';
import { findInventoryTable, type WorkbookInventory } from '../read/workbookInventory';

/** Empties the table's own columns, if it exists; columns that people added stay. */
export function emptyRetired(
  context: Excel.RequestContext,
  { table, headers }: RetiredTable,
  inventory: WorkbookInventory
): void {
  const there = findInventoryTable(inventory, table);
  if (there === undefined) return;
  const columns = context.workbook.tables.getItem(there.name).columns;
  there.headers
    .filter((header) => headers.some((ours) => sameName(ours, header)))
    .forEach((header) => setAll(columns.getItem(header).getDataBodyRange(), 'formulas', ''));
}
