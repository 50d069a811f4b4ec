/** Cells of one row, found by its key when it is written. */
import { headerAt } from '../workbook/kernel/headers';
import type { CellValue } from '../workbook/kernel/blueprint';
import { literal } from './cellContent';
import { inExcel } from './inExcel';

export interface EditedTableCell {
  readonly header: string;
  readonly value: CellValue;
}

interface Found {
  readonly row: number;
  readonly headers: readonly string[];
}

const headersIn = (range: Excel.Range): readonly string[] => {
  const rows: readonly (readonly unknown[])[] = range.values;
  return (rows[0] ?? []).map(String);
};

const rowOfKey = (
  range: Excel.Range,
  headers: readonly string[],
  keyHeader: string,
  key: string
) => {
  const rows: readonly (readonly unknown[])[] = range.values;
  const column = headerAt(headers, keyHeader);
  return column < 0 ? -1 : rows.findIndex((row) => String(row[column]) === key);
};

/** Where the row with the key is at this moment; null without table, column or key. One round trip. */
export async function findTableRow(
  context: Excel.RequestContext,
  tableName: string,
  keyHeader: string,
  key: string
): Promise<Found | null> {
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  const headerRow = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  headerRow.load('values');
  body.load('values');
  await context.sync();
  if (table.isNullObject) return null;
  const headers = headersIn(headerRow);
  const row = rowOfKey(body, headers, keyHeader, key);
  return row < 0 ? null : { row, headers };
}

/** Queues the cells of the row, each on its own: columns of others may lie between them. */
const queueWrite = (
  body: Excel.Range,
  { row, headers }: Found,
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
