/** Where the cells of a planned sheet stand, and whether two such places overlap. */
import type { Area } from '../../src/workbook/kernel/area';
import type { SheetPlan } from '../../src/workbook/kernel/blueprint';

const right = (area: Area): number => area.column + area.columns;
const below = (area: Area): number => area.row + area.rows;
export const overlap = (a: Area, b: Area): boolean =>
  a.row < below(b) && b.row < below(a) && a.column < right(b) && b.column < right(a);

/** Of every block and every table with its headers. */
export function gridAreas(sheet: SheetPlan): readonly Area[] {
  return [
    ...sheet.blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    })),
    ...sheet.tables.map((table) => ({
      row: table.row,
      column: table.column,
      rows: table.rows.length + 1,
      columns: table.columns.length,
    })),
  ];
}
