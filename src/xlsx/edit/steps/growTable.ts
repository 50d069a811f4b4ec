/** Makes a table longer over the rows right below it. */
import type { GrownTable } from '../../../workbook/kernel/edit';
import type { OpenFile } from '../openFile';
import { continueRow, growBody } from './appendRows';

/** Each cell stays where it stands; computed columns continue where nothing was typed. */
export function growTableInFile(file: OpenFile, { table: name, rows }: GrownTable): void {
  const placed = file.table(name);
  if (placed === null) {
    file.report({ code: 'missing-table', table: name });
    return;
  }
  const first = placed.table.body.row + placed.table.body.rows;
  if (!growBody(file, placed, rows)) return;
  for (let row = first; row < first + rows; row += 1) continueRow(file, placed, row, row - 1);
}
