/** The step that shows sheets that waited. */
import type { WorkbookEdit } from '../../../workbook/kernel/edit';
import { tablesFirstUsed } from '../../../workbook/kernel/firstUse';
import type { WorkbookSource } from '../../../workbook/kernel/source';
import type { OpenFile } from '../openFile';

/** Shows the sheets that the edit uses for the first time; `before` is the workbook as it was. */
export function showSheets(file: OpenFile, edit: WorkbookEdit, before: WorkbookSource): void {
  const sheets = [
    ...edit.sheetsShown.map((key) => file.stamped(key)?.sheet),
    ...tablesFirstUsed(edit, before).map((name) => file.table(name)?.sheet),
  ];
  sheets.forEach((sheet) => {
    if (sheet !== undefined) file.workbook.show(sheet.title);
  });
}
