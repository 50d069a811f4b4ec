/** One table's headers, cells and formulas. */
import type { SourceTable } from '../../workbook/kernel/source';
import { parseReference, sameName, type ExcelPlace } from '../address';
import { sourceFormula, sourceValue } from '../cellContent';
import { queueBelow } from './readBelow';

type Grid = readonly (readonly unknown[])[];

interface ReadColumn {
  readonly header: string;
  readonly range: Excel.Range;
}

const NOWHERE: ExcelPlace = { sheet: '', row: 0, column: 0 };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : String(value));

/** The formulas that were asked for, each in the place of its cell; null everywhere else. */
const columnFormulas = (
  headers: readonly string[],
  rows: Grid,
  columns: readonly ReadColumn[]
): readonly (readonly (string | null)[])[] => {
  const read = columns
    .filter(({ range }) => !range.isNullObject)
    .map(({ header, range }): readonly [string, Grid] => [header, range.formulas]);
  const found = headers.map((header) => read.find(([name]) => sameName(name, header))?.[1]);
  return rows.map((row, down) =>
    row.map((value, across) => sourceFormula(found[across]?.[down]?.[0], value))
  );
};

const allFormulas = (rows: Grid, formulas: Grid): readonly (readonly (string | null)[])[] =>
  rows.map((row, down) =>
    row.map((value, across) => sourceFormula(formulas[down + 1]?.[across], value))
  );

const tableOf = (
  { name, showTotals }: Excel.Table,
  range: Excel.Range,
  columns: readonly ReadColumn[] | null
): SourceTable => {
  const values: Grid = range.values;
  const [first = [], ...below] = values;
  // The Total Row that people may switch on is no row of the table's.
  const rows = showTotals ? below.slice(0, -1) : below;
  const headers = first.map(textOf);
  return {
    name,
    ...(parseReference(range.address) ?? NOWHERE),
    headers,
    rows: rows.map((row) => row.map(sourceValue)),
    formulas:
      columns === null ? allFormulas(rows, range.formulas) : columnFormulas(headers, rows, columns),
  };
};

const readTable = (
  table: Excel.Table,
  range: Excel.Range,
  columns: readonly ReadColumn[] | null
): readonly SourceTable[] => (table.isNullObject ? [] : [tableOf(table, range, columns)]);

const queueColumn = (table: Excel.Table, header: string): ReadColumn => {
  const range = table.columns.getItemOrNullObject(header).getDataBodyRange();
  range.load('formulas');
  return { header, range };
};

/**
 * Queues the reading of a table with the formulas of the columns named, or of all when `headers` is
 * null, and with what stands right below it where that is asked for; it can be taken after the next sync and is empty where there is no such table.
 */
export function queueTable(
  context: Excel.RequestContext,
  name: string,
  headers: readonly string[] | null,
  withBelow = false
): () => readonly SourceTable[] {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const range = table.getRange();
  table.load('name,showTotals');
  if (headers === null) range.load('address,values,formulas');
  else range.load('address,values');
  const columns = headers?.map((header) => queueColumn(table, header)) ?? null;
  const below = withBelow ? queueBelow(table, range) : () => ({});
  return () => readTable(table, range, columns).map((found) => ({ ...found, ...below() }));
}
