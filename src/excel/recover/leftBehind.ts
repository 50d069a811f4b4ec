/** A table that an interrupted attempt left, found again. */
import type { TablePlan } from '../../workbook/kernel/blueprint';
import type { WorkbookInventory } from '../read/workbookInventory';
import type { SheetStatus } from './stock';

const headersOf = ({ columns }: TablePlan): string =>
  columns.map(({ header }) => header).join('\n');

/**
 * The table that an attempt which was cut off left on the sheet: it has our name, or our headers and
 * not yet our name. Of several planned tables with the same headers the first one that is missing takes it:
 * tables are made in their order.
 */
export function leftBehind(
  target: Pick<SheetStatus, 'plan' | 'title'>,
  plan: TablePlan,
  inventory: WorkbookInventory
): string | null {
  const here = inventory.tables.filter(({ sheet }) => sheet === target.title);
  const names = new Set(here.map(({ name }) => name));
  if (names.has(plan.name)) return plan.name;
  const headers = headersOf(plan);
  const planned = new Set(target.plan.tables.map(({ name }) => name));
  const missing = target.plan.tables.filter(
    (each) => !names.has(each.name) && headersOf(each) === headers
  );
  const unnamed = here.filter(
    (table) => !planned.has(table.name) && table.headers.join('\n') === headers
  );
  return unnamed[missing.indexOf(plan)]?.name ?? null;
}
