/** What a protected sheet lets one do: cells that are not locked, and what its options allow. */
import type { Area } from './area';
import { isWholeColumns, isWholeRows, lastColumn, lastRow } from './area';
import { formatAt } from './format';
import type { Sheet } from './model';
import { problem } from './problem';

/** Everything that stays forbidden unless it is allowed, as the documentation names it. */
export const PERMISSIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export function isLockedCell(sheet: Sheet, row: number, column: number): boolean {
  return sheet.protection !== null && formatAt(sheet.formats, row, column).locked;
}

const refusal = (): Error => problem('AccessDenied', 'the sheet is protected');

/** @throws AccessDenied when a cell of the area is locked on a protected sheet. */
export function checkWritable(sheet: Sheet, area: Area): void {
  if (sheet.protection === null) return;
  // Nobody unlocks a million cells one by one: somewhere in a whole row or column is a locked one.
  if (isWholeRows(area) || isWholeColumns(area)) throw refusal();
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      if (isLockedCell(sheet, row, column)) throw refusal();
    }
  }
}

/** @throws AccessDenied when the sheet is protected at all. */
export function checkUnprotected(sheet: Sheet): void {
  if (sheet.protection !== null) throw refusal();
}

/** @throws AccessDenied when the sheet is protected and its options don't allow this. */
export function checkAllowed(sheet: Sheet, permission: Permission): void {
  if (sheet.protection !== null && sheet.protection.options[permission] !== true) throw refusal();
}
