/** Makes a table longer over the rows right below it, so that they become its rows where they stand. */
import type { GrownTable } from '../../workbook/kernel/edit';
import { findColumn } from '../../workbook/kernel/source';
import type { SourceTable, WorkbookSource } from '../../workbook/kernel/source';
import { sameName } from '../address';

/** Whether this Excel supports it; otherwise people drag the table's corner. */
export function canGrowTables(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

/** One act of Excel for the rows; computed columns get their formulas after it. */
export function growTable(
  context: Excel.RequestContext,
  source: WorkbookSource,
  { table: name, rows, formulas }: GrownTable
): void {
  const there = source.tables.find((each) => sameName(each.name, name));
  if (there === undefined || !canGrowTables()) return;
  const table = context.workbook.tables.getItem(there.name);
  const before = there.rows.length;
  table.resize(table.getRange().getResizedRange(rows, 0));
  const body = table.getDataBodyRange();
  formulas.forEach(({ header, formula }) => {
    const column = findColumn(there, header);
    if (column === null) return;
    blanksBelow(there, column, rows).forEach((row) => {
      body.getCell(before + row, column).formulas = [[formula]];
    });
  });
}

/** Cells that people typed in a computed column stay. */
const blanksBelow = ({ below }: SourceTable, column: number, rows: number): readonly number[] =>
  Array.from({ length: rows }, (_, row) => row).filter(
    (row) => (below?.rows[row]?.[column] ?? null) === null
  );
