/** The cells of a planned sheet as they are printed, for their marks. */
import type { CellValue, PlannedCell, SheetPlan } from '../../workbook/kernel/blueprint';
import type { PrintedRows } from '../printed';

/** All values of a sheet of the copy; it holds neither formulas nor links. */
export function printedRows({ blocks, tables }: SheetPlan): PrintedRows {
  const rows = new Map<number, CellValue[]>();
  const all = [
    ...blocks,
    ...tables.map(({ row, column, columns, rows: cells }) => ({
      row,
      column,
      cells: [columns.map(({ header }): PlannedCell => header), ...cells] as const,
    })),
  ];
  for (const { row, column, cells } of all)
    cells.forEach((line, down) => {
      const values = rows.get(row + down) ?? [];
      line.forEach((cell, right) => {
        values[column + right] = typeof cell === 'object' ? null : cell;
      });
      rows.set(row + down, values);
    });
  return rows;
}
