/** Cells of one row, found by its key when it is written. */
import { headerAt } from '../../workbook/kernel/headers';
import type { CellValue } from '../../workbook/kernel/blueprint';
import { literal } from '../cellContent';
import { inExcel } from '../inExcel';
import { findTableRow, type FoundRow } from '../read/findTableRow';

export interface EditedTableCell {
  readonly header: string;
  readonly value: CellValue;
}

/** Queues the cells of the row, each on its own: columns of others may lie between them. */
const queueWrite = (
  body: Excel.Range,
  { row, headers }: FoundRow,
  cells: readonly EditedTableCell[]
): void => {
  cells.forEach(({ header, value }) => {
    const column = headerAt(headers, header);
    body.getCell(row, column).formulas = [[literal(value) ?? '']];
  });
};

const hasAll = (headers: readonly string[], cells: readonly EditedTableCell[]): boolean =>
  cells.every(({ header }) => headerAt(headers, header) >= 0);

/**
 * Writes cells of the row whose key is `key` at this moment, wherever sorting has put it. Text is
 * written as text and never as a formula; null empties. Rejects with office.js errors.
 */
export function writeTableCells(
  table: string,
  keyHeader: string,
  key: string,
  cells: readonly EditedTableCell[]
): Promise<'written' | 'not-found'> {
  return inExcel(async (context) => {
    const found = await findTableRow(context, table, keyHeader, key);
    if (found === null || !hasAll(found.headers, cells)) return 'not-found';
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    queueWrite(body, found, cells);
    await context.sync();
    return 'written';
  });
}
