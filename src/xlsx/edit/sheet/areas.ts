/** Lists of areas, as checks and conditional formats have them. */
import type { Area } from '../../../workbook/kernel/area';
import { areaAddress } from '../../../workbook/kernel/a1';
import { parseArea } from '../../read/reference';

const lastRow = ({ row, rows }: Area): number => row + rows;
const lastColumn = ({ column, columns }: Area): number => column + columns;

/** Whether two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < lastRow(b) && b.row < lastRow(a) && a.column < lastColumn(b) && b.column < lastColumn(a)
  );
}

const between = (
  row: number,
  rowEnd: number,
  column: number,
  columnEnd: number
): readonly Area[] =>
  rowEnd > row && columnEnd > column
    ? [{ row, column, rows: rowEnd - row, columns: columnEnd - column }]
    : [];

/** What is left of an area without the cells of another. */
export function without(area: Area, taken: Area): readonly Area[] {
  if (!overlap(area, taken)) return [area];
  const top = Math.max(area.row, taken.row);
  const bottom = Math.min(lastRow(area), lastRow(taken));
  return [
    ...between(area.row, top, area.column, lastColumn(area)),
    ...between(top, bottom, area.column, taken.column),
    ...between(top, bottom, lastColumn(taken), lastColumn(area)),
    ...between(bottom, lastRow(area), area.column, lastColumn(area)),
  ];
}

/** The areas of a list such as `A1:B4 D7`; what is none is left out. */
export function parseAreas(text: string): readonly Area[] {
  return text.split(/\s+/).flatMap((each) => parseArea(each) ?? []);
}

/** Areas as attributes list them: `A1:B2 D4`. */
export function areasText(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(' ');
}

/** The smallest area that holds both. */
export function hull(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column,
  };
}
