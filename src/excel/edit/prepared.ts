/** An edit with everything that must be known before it is written. */
import type { SheetPlan } from '../../workbook/kernel/blueprint';
import type { WorkbookEdit } from '../../workbook/kernel/edit';
import type { WorkbookSource } from '../../workbook/kernel/source';
import type { RefusedLook } from '../draw/drawLooks';
import { drawnOn, openingsFor } from './editOpenings';
import type { ExcelProblem } from '../excelProblem';
import { findMissingParts } from './findMissingParts';
import { asPresent, type PresentWorkbook } from './later';
import type { Unprotection } from '../recover/unprotection';
import { findTakenName } from './renameEarlier';
import { retitle, type Renaming } from './retitle';
import { findConflict, inspectSheets, type SheetStatus } from '../recover/stock';
import type { ReadWorkbook } from '../read/readForEdit';
import type { WorkbookInventory } from '../read/workbookInventory';

export interface Prepared {
  readonly edit: WorkbookEdit;
  /** Of the sheets that the edit could redraw, those that it does redraw. */
  readonly redrawn: readonly SheetPlan[];
  /** As it was read. */
  readonly before: WorkbookInventory;
  readonly present: PresentWorkbook;
  readonly source: WorkbookSource;
  /** With the names, columns and titles that the edit gives. */
  readonly inventory: WorkbookInventory;
  readonly renamings: readonly Renaming[];
  readonly stock: readonly SheetStatus[];
  readonly openings: readonly Unprotection[];
}

/** What the edit means for the workbook as it was seen. */
export function prepare(
  edit: WorkbookEdit,
  { source: read, inventory: before }: ReadWorkbook
): Prepared {
  const named = asPresent(edit, read, before);
  const { inventory, renamings } = retitle(named.inventory, edit.titles);
  const present = { ...named, inventory };
  const stock = inspectSheets([...edit.addSheets, ...edit.redrawSheets], inventory);
  const openings = openingsFor(edit, stock, inventory);
  const { source } = named;
  const redrawn = edit.redrawSheets;
  return { edit, redrawn, before, present, source, inventory, renamings, stock, openings };
}

/** The same with these sheets left as they are: they need not be opened for being drawn anew. */
export function leavingAlone(prepared: Prepared, keys: ReadonlySet<string>): Prepared {
  const { edit, stock, inventory } = prepared;
  const redrawn = prepared.redrawn.filter(({ key }) => !keys.has(key));
  const openings = openingsFor({ ...edit, redrawSheets: redrawn }, stock, inventory);
  return { ...prepared, redrawn, openings };
}

/**
 * Where Excel would not open a sheet that was only to be drawn anew: the same without it, and what is told
 * and marked. Null where more than that was to be written there.
 */
export function withoutRefused(
  prepared: Prepared,
  problem: ExcelProblem
): { readonly prepared: Prepared; readonly closed: readonly RefusedLook[] } | null {
  const { redrawn, stock, inventory } = prepared;
  const title = problem.detail;
  if (problem.code !== 'password' || title === '') return null;
  const keys = redrawn
    .filter((plan) => drawnOn(plan, stock, inventory).includes(title))
    .map(({ key }) => key);
  const alone = leavingAlone(prepared, new Set(keys));
  if (alone.openings.some(({ sheet }) => sheet.title === title)) return null;
  return { prepared: alone, closed: keys.map((key) => ({ key, title, kind: 'opening', problem })) };
}

/** What stands in the way of the edit; null where it can be written. */
export function problemIn({
  edit,
  before,
  source,
  inventory,
  stock,
}: Prepared): ExcelProblem | null {
  return (
    findTakenName(edit.renames, before) ??
    findConflict(stock, edit.addNames, inventory) ??
    findMissingParts(edit, source, inventory)
  );
}
