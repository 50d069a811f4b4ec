/** A row of a table, found by its key at the moment when it is needed. */
import { headerAt } from '../../workbook/kernel/headers';

/** A row of a table, counted from 0 below its headers. */
export interface FoundRow {
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
): Promise<FoundRow | null> {
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
