/** What tests ask of the garden in an Excel. */
import type { LiveExcel } from './liveExcel';
import { valueAt } from './liveExcel';

export const people = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

export const tableNamed = ({ host }: LiveExcel, name: string) => {
  const table = host.book.tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
};

export const sheetNamed = ({ host }: LiveExcel, name: string) => {
  const sheet = host.book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** The table's cells as people see them, header row first. */
export const valuesOf = (excel: LiveExcel, name: string): readonly (readonly unknown[])[] => {
  const { sheet, area } = tableNamed(excel, name);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_column, column) =>
      valueAt(excel.host, sheet.name, area.row + row, area.column + column)
    )
  );
};

export const nameFormula = ({ host }: LiveExcel, name: string): string | undefined =>
  host.book.names.find((each) => each.name === name)?.formula;

/** The first cells of a row of a sheet, from column A. */
export const rowOf = (
  { host }: LiveExcel,
  sheet: string,
  row: number,
  columns: number
): readonly unknown[] =>
  Array.from({ length: columns }, (_, column) => valueAt(host, sheet, row, column));
