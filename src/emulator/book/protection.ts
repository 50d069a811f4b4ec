/** Which cells a protected sheet lets one write into. */
import type { Area } from './area';
import { lastColumn, lastRow } from './area';
import { formatAt } from './format';
import type { Sheet } from './model';
import { problem } from './problem';

export const isLockedCell = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.protection !== null && formatAt(sheet.formats, row, column).locked;

/** @throws AccessDenied when a cell of the area is locked on a protected sheet. */
export const checkWritable = (sheet: Sheet, area: Area): void => {
  if (sheet.protection === null) return;
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      if (isLockedCell(sheet, row, column)) throw problem('AccessDenied', 'the sheet is protected');
    }
  }
};

/** @throws AccessDenied when the sheet is protected at all. */
export const checkUnprotected = (sheet: Sheet): void => {
  if (sheet.protection !== null) throw problem('AccessDenied', 'the sheet is protected');
};
