/** The workbook's sheets, tables, names and charts at a glance, without cells. */
import { parseUnfinished, UNFINISHED, type Unfinished } from '../../workbook/kernel/unfinished';
import { parseReference, sameName, type ExcelPlace } from '../address';
import type { ProtectionOptions } from '../protect';

/** What is there, seen in one round trip and without any cell. */
export interface WorkbookInventory {
  readonly title: string;
  readonly sheets: readonly InventorySheet[];
  readonly tables: readonly InventoryTable[];
  /** Workbook-wide names by their name in lower case. */
  readonly names: ReadonlyMap<string, InventoryName>;
}

/** A sheet without its cells. */
export interface InventorySheet {
  readonly id: string;
  readonly title: string;
  readonly charts: readonly InventoryChart[];
  /** What its protection allows; null where the sheet is not protected. */
  readonly protection: ProtectionOptions | null;
}

/**
 * Types and series are no part of the inventory: Excel refuses to tell those of a waterfall or a map chart,
 * whoever's it is and on whichever sheet (office-js 2041, 2971). See `lookAtCharts`.
 */
export interface InventoryChart {
  readonly name: string;
  /** Null where we didn't ask, or Excel would not tell. */
  readonly details: ChartDetails | null;
}

/** What a chart is, where Excel tells it. */
export interface ChartDetails {
  /** '' where Excel has no word for it. */
  readonly type: string;
  /** The names of its series, in their order. */
  readonly series: readonly string[];
}

/** A table without its cells. */
export interface InventoryTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rowCount: number;
  /** Where its header row begins, where we asked. */
  readonly place: ExcelPlace | null;
}

/** A defined name of the workbook. */
export interface InventoryName {
  readonly name: string;
  readonly comment: string;
  /** With `=`; a constant reads `="text"`. */
  readonly formula: string;
  /** The first cell that the name refers to; null for constants and where the cell is gone. */
  readonly place: ExcelPlace | null;
}

/** Charts by their names only; see there why. */
const inventorySheet = (sheet: Excel.Worksheet): InventorySheet => ({
  id: sheet.id,
  title: sheet.name,
  charts: sheet.charts.items.map(({ name }) => ({ name, details: null })),
  protection: sheet.protection.protected ? sheet.protection.options : null,
});

const inventoryTable = (table: Excel.Table): InventoryTable => ({
  name: table.name,
  sheet: table.worksheet.name,
  headers: table.columns.items.map(({ name }) => name),
  rowCount: table.rows.count,
  place: null,
});

/** Constants have a formula too, and no place. */
const inventoryName = (item: Excel.NamedItem): InventoryName => {
  const formula = String(item.formula);
  return { name: item.name, comment: item.comment, formula, place: parseReference(formula) };
};

/** Just these properties: a load without a list asks for everything that there is. */
const SHEET_PARTS = 'items/id,items/name,items/charts/items/name';
const PROTECTION_PARTS = 'items/protection/protected,items/protection/options';
const TABLE_PARTS = 'items/name,items/worksheet/name,items/columns/items/name,items/rows/count';

/** Queues the look; the inventory can be taken after the next sync. */
export function queueInventory(context: Excel.RequestContext): () => WorkbookInventory {
  const { worksheets, tables, names, properties } = context.workbook;
  worksheets.load(`${SHEET_PARTS},${PROTECTION_PARTS}`);
  tables.load(TABLE_PARTS);
  names.load('items/name,items/formula,items/comment');
  properties.load('title');
  return () => ({
    title: properties.title,
    sheets: worksheets.items.map(inventorySheet),
    tables: tables.items.map(inventoryTable),
    names: new Map(names.items.map((item) => [item.name.toLowerCase(), inventoryName(item)])),
  });
}

/** The inventory with the places of the tables that were asked for, by their names in lower case. */
export function withPlaces(
  inventory: WorkbookInventory,
  places: ReadonlyMap<string, ExcelPlace>
): WorkbookInventory {
  return {
    ...inventory,
    tables: inventory.tables.map((table) => ({
      ...table,
      place: places.get(table.name.toLowerCase()) ?? null,
    })),
  };
}

/** Excel knows no case in names; undefined where there is none. */
export function findInventoryName(
  inventory: WorkbookInventory,
  name: string
): InventoryName | undefined {
  return inventory.names.get(name.toLowerCase());
}

/** By its title, whatever its letters; undefined where there is none. */
export function findSheet(inventory: WorkbookInventory, title: string): InventorySheet | undefined {
  return inventory.sheets.find((sheet) => sameName(sheet.title, title));
}

/** By its name, whatever its letters; undefined where there is none. */
export function findInventoryTable(
  inventory: WorkbookInventory,
  name: string
): InventoryTable | undefined {
  return inventory.tables.find((table) => sameName(table.name, name));
}

/** Whether what the name referred to is gone: such a name is in nobody's use. */
export function isBroken({ formula }: InventoryName): boolean {
  return formula.includes('#REF!');
}

/** What the workbook's mark says of looks that are still to be done. */
export function unfinishedIn(inventory: WorkbookInventory): readonly Unfinished[] {
  return parseUnfinished(findInventoryName(inventory, UNFINISHED)?.formula ?? '');
}
