/** Finds places for named cells of a later version: below everything on their sheet. */
import { sheetStamp } from '../../workbook/kernel/blueprint';
import type { LaterCell } from '../../workbook/kernel/edit';
import { parseExcelArea, sameName } from '../address';
import { NOTHING_FOUND, type FoundCells } from '../recover/foundCells';
import {
  findInventoryName,
  findSheet,
  isBroken,
  type WorkbookInventory,
  type InventoryName,
} from '../read/workbookInventory';

/** A named cell with where it is or will be. */
export interface CellTask {
  readonly later: LaterCell;
  readonly state: 'missing' | 'there';
  /** The sheet's id: its title may change in the same edit. */
  readonly sheet: string;
  /** Of the named cell. */
  readonly row: number;
  readonly column: number;
  /** Label, cell and explanation as they are; nothing where the name is missing. */
  readonly found: FoundCells;
}

/** The facts about a sheet that gets cells. */
export interface UsedRows {
  /** The last row that holds something or looks like something, -1 for none. */
  readonly used: number;
  /** The last row that holds something. */
  readonly filled: number;
}

/** Of a sheet in Excel 2007 and later, from 0. */
const LAST_ROW = 1_048_575;

/** Names of larger areas are people's own. */
const isSingle = ({ rows, columns }: { readonly rows: number; readonly columns: number }) =>
  rows === 1 && columns === 1;

/** The last row of tables and of single named cells, which may be blank and look like nothing. */
const lastOfOurs = (inventory: WorkbookInventory, title: string): number => {
  const tables = inventory.tables.flatMap(({ sheet, place, rowCount }) =>
    place !== null && sameName(sheet, title) ? [place.row + rowCount] : []
  );
  const names = [...inventory.names.values()].flatMap(({ formula, place }) => {
    const area = parseExcelArea(formula);
    if (area === null || place === null || !isSingle(area)) return [];
    return sameName(place.sheet, title) ? [area.row] : [];
  });
  return Math.max(-1, ...tables, ...names);
};

/** Formats may reach the sheet's end: then only cells with content count. */
const freeRow = (inventory: WorkbookInventory, title: string, { used, filled }: UsedRows): number =>
  Math.max(lastOfOurs(inventory, title), used < LAST_ROW ? used : filled) + 1;

/** The name if it refers, or once referred, to a cell; a name without its cell belongs to nobody. */
const nameThere = (inventory: WorkbookInventory, name: string): InventoryName | undefined => {
  const there = findInventoryName(inventory, name);
  return there === undefined || isBroken(there) ? undefined : there;
};

/** Title and id of the sheet that a cell stands on or comes to. */
export function sheetOfCell(
  inventory: WorkbookInventory,
  { name, sheet: key }: LaterCell
): { readonly title: string; readonly id: string } | undefined {
  const place =
    nameThere(inventory, name)?.place ?? findInventoryName(inventory, sheetStamp(key))?.place;
  return place === undefined || place === null ? undefined : findSheet(inventory, place.sheet);
}

export function isMissingCell(inventory: WorkbookInventory, { name }: LaterCell): boolean {
  return nameThere(inventory, name) === undefined;
}

interface Seen {
  /** By the sheet's id. */
  readonly used: ReadonlyMap<string, UsedRows>;
  /** By the cell's name. */
  readonly found: ReadonlyMap<string, FoundCells>;
}

const NOTHING_USED: UsedRows = { used: -1, filled: -1 };

interface Free {
  readonly sheet: { readonly title: string; readonly id: string };
  readonly used: UsedRows | undefined;
  /** Cells that come to the sheet before this one. */
  readonly before: number;
}

const taskMissing = (inventory: WorkbookInventory, later: LaterCell, free: Free): CellTask => {
  const { sheet, used = NOTHING_USED, before } = free;
  const shift = findInventoryName(inventory, sheetStamp(later.sheet))?.place?.column ?? 0;
  const row = freeRow(inventory, sheet.title, used) + before;
  const column = later.column + 1 + shift;
  return { later, state: 'missing', sheet: sheet.id, row, column, found: NOTHING_FOUND };
};

/** The task for each cell; cells on the same sheet get consecutive rows in their order. */
export function cellTasks(
  inventory: WorkbookInventory,
  laters: readonly LaterCell[],
  seen: Seen
): readonly CellTask[] {
  const missing = new Map<string, number>();
  return laters.flatMap((later): readonly CellTask[] => {
    const sheet = sheetOfCell(inventory, later);
    const place = nameThere(inventory, later.name)?.place ?? null;
    if (sheet === undefined) return [];
    if (place !== null) {
      const found = seen.found.get(later.name) ?? NOTHING_FOUND;
      const { row, column } = place;
      return [{ later, state: 'there', sheet: sheet.id, row, column, found }];
    }
    const before = missing.get(sheet.id) ?? 0;
    missing.set(sheet.id, before + 1);
    return [taskMissing(inventory, later, { sheet, used: seen.used.get(sheet.id), before })];
  });
}
