/** Looks that an earlier attempt left, on sheets whose contents are whole and in use. */
import { inExcel } from '../inExcel';
import { unplaced } from './lookParts';
import { leftOf, type LookTask } from './lookTasks';
import { unprotectSheets, planUnprotections, type Unprotection } from '../recover/unprotection';
import { queuePlaces } from '../read/readSource';
import { isRearranged } from './redrawSheets';
import type { SheetStatus } from '../recover/stock';
import { withPlaces, type WorkbookInventory, unfinishedIn } from '../read/workbookInventory';
import { tablePairs } from '../read/tablePairs';
import { seedOf } from './target';

/** The inventory with the places of the plans' tables; one round trip. */
const placed = (
  inventory: WorkbookInventory,
  stock: readonly SheetStatus[]
): Promise<WorkbookInventory> =>
  inExcel(async (context) => {
    const planned = new Set(
      stock.flatMap(({ plan }) => plan.tables.map(({ name }) => name.toLowerCase()))
    );
    const tables = inventory.tables.map(({ name }) => name);
    const there = tables.filter((name) => planned.has(name.toLowerCase()));
    const places = queuePlaces(context, { tables: there, names: [] });
    await context.sync();
    return withPlaces(inventory, places());
  });

/** Whether each table stands where the plan has it, as long as the plan has it. */
const isAsPlanned = (entry: SheetStatus, inventory: WorkbookInventory): boolean => {
  const pairs = tablePairs([entry.plan], inventory);
  return (
    pairs.length === entry.plan.tables.length &&
    pairs.every(({ plan, table }) => table.rowCount === plan.rows.length) &&
    !isRearranged(seedOf(entry), pairs)
  );
};

export interface LeftLooks {
  readonly tasks: readonly LookTask[];
  /** Sheets that are protected and had to be opened; to be closed when all is drawn. */
  readonly openings: readonly Unprotection[];
  /** With the places of tables. */
  readonly inventory: WorkbookInventory;
}

/**
 * What the mark names for sheets that stand; none costs no trip. What has a place of its own is left out
 * where people moved or lengthened something: the sheet looks as they made it. Protected sheets are open then.
 */
export async function takeLeftLooks(
  stock: readonly SheetStatus[],
  seen: WorkbookInventory
): Promise<LeftLooks> {
  const marked = unfinishedIn(seen);
  const entries = stock.filter(
    (entry) => entry.state === 'complete' && leftOf(entry, marked).clears.length > 0
  );
  if (entries.length === 0) return { tasks: [], openings: [], inventory: seen };
  const inventory = await placed(seen, entries);
  const tasks = entries.map((entry) => {
    const { kinds, clears } = leftOf(entry, marked);
    const wanted = isAsPlanned(entry, inventory) ? kinds : unplaced(kinds);
    return { seed: seedOf(entry), kinds: wanted, clears };
  });
  const openings = planUnprotections(
    inventory,
    entries.map(({ title }) => title)
  );
  if (openings.length > 0) {
    await inExcel((context) => {
      unprotectSheets(context, openings);
      return context.sync();
    });
  }
  return { tasks, openings, inventory };
}
