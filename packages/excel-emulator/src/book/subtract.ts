/** Cutting one rectangle out of another. */
import type { Area } from './area';
import { intersection, lastColumn, lastRow } from './area';

/** What is left of an area without the cells of another: up to four rectangles. */
export function subtract(area: Area, cut: Area): readonly Area[] {
  const common = intersection(area, cut);
  if (common === null) return [area];
  const parts: Area[] = [
    { ...area, rows: common.row - area.row },
    { ...area, row: lastRow(common) + 1, rows: lastRow(area) - lastRow(common) },
    {
      row: common.row,
      rows: common.rows,
      column: area.column,
      columns: common.column - area.column,
    },
    {
      row: common.row,
      rows: common.rows,
      column: lastColumn(common) + 1,
      columns: lastColumn(area) - lastColumn(common),
    },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
