/** Brings a cell before the user's eyes. */
import { inExcel } from '../inExcel';
import { findTableRow } from './findTableRow';

/** A sheet that waits for its first use, or that somebody hid, can't be shown as it is. */
const bringOut = (sheet: Excel.Worksheet): void => {
  if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
  sheet.activate();
};

/**
 * Shows a cell, counted from 0, on the sheet with this title and selects it. Rejects with office.js
 * errors.
 */
export function showCell(
  sheetTitle: string,
  row: number,
  column: number
): Promise<'shown' | 'not-found'> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetTitle);
    sheet.load('name,visibility');
    await context.sync();
    if (sheet.isNullObject) return 'not-found';
    bringOut(sheet);
    sheet.getCell(row, column).select();
    await context.sync();
    return 'shown';
  });
}

/** Shows and selects the table's row with this key, wherever it is now. Rejects as `showCell` does. */
export function showTableRow(
  table: string,
  keyHeader: string,
  key: string
): Promise<'shown' | 'not-found'> {
  return inExcel(async (context) => {
    const found = await findTableRow(context, table, keyHeader, key);
    if (found === null) return 'not-found';
    const there = context.workbook.tables.getItem(table);
    const { worksheet } = there;
    worksheet.load('visibility');
    await context.sync();
    bringOut(worksheet);
    there.getDataBodyRange().getRow(found.row).select();
    await context.sync();
    return 'shown';
  });
}
