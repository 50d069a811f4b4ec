/** Sheets get new titles where nobody else's stand in the way. */
import { sheetStamp } from '../../workbook/kernel/blueprint';
import type { TitleEdit } from '../../workbook/kernel/edit';
import { sameName, type ExcelPlace } from '../address';
import { findInventoryName, findSheet, type WorkbookInventory } from '../read/workbookInventory';

/** A sheet that gets another title; found by its id, since titles are what changes. */
export interface Renaming {
  readonly id: string;
  readonly title: string;
}

export interface Retitled {
  /** What is there, as if the sheets had their new titles. */
  readonly inventory: WorkbookInventory;
  readonly renamings: readonly Renaming[];
}

/** The inventory with the sheet's new title wherever the old one stands. */
const withTitle = (inventory: WorkbookInventory, from: string, to: string): WorkbookInventory => {
  const placed = (place: ExcelPlace | null): ExcelPlace | null =>
    place !== null && sameName(place.sheet, from) ? { ...place, sheet: to } : place;
  return {
    ...inventory,
    sheets: inventory.sheets.map((sheet) =>
      sameName(sheet.title, from) ? { ...sheet, title: to } : sheet
    ),
    tables: inventory.tables.map((table) => ({
      ...table,
      sheet: sameName(table.sheet, from) ? to : table.sheet,
      place: placed(table.place),
    })),
    names: new Map(
      [...inventory.names].map(([key, name]) => [key, { ...name, place: placed(name.place) }])
    ),
  };
};

const renamingOf = (
  edit: TitleEdit,
  inventory: WorkbookInventory
): (Renaming & { from: string }) | null => {
  const there = findSheet(
    inventory,
    findInventoryName(inventory, sheetStamp(edit.key))?.place?.sheet ?? ''
  );
  if (there === undefined || there.title === edit.title) return null;
  const taken = findSheet(inventory, edit.title);
  if (taken !== undefined && taken !== there) return null;
  return { id: there.id, title: edit.title, from: there.title };
};

/**
 * Which sheets get their new titles: those that are there and whose title is nobody else's. One that
 * waits for another's title comes after that one, so that doing it twice gives what once gives.
 */
export function retitle(before: WorkbookInventory, edits: readonly TitleEdit[]): Retitled {
  const renamings: Renaming[] = [];
  let inventory = before;
  let waiting = edits;
  for (;;) {
    const next = waiting.find((edit) => renamingOf(edit, inventory) !== null);
    const renaming = next === undefined ? null : renamingOf(next, inventory);
    if (renaming === null) return { inventory, renamings };
    renamings.push({ id: renaming.id, title: renaming.title });
    inventory = withTitle(inventory, renaming.from, renaming.title);
    waiting = waiting.filter((edit) => edit !== next);
  }
}

export function renameSheets(context: Excel.RequestContext, renamings: readonly Renaming[]): void {
  renamings.forEach(({ id, title }) => {
    context.workbook.worksheets.getItem(id).name = title;
  });
}
