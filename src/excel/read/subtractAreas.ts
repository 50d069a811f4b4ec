/** Rectangles without the holes in them. */
import type { Area } from '../../workbook/kernel/area';

const area = (row: number, column: number, endRow: number, endColumn: number): readonly Area[] =>
  endRow > row && endColumn > column
    ? [{ row, column, rows: endRow - row, columns: endColumn - column }]
    : [];

/** What is left of an area without the hole: up to four areas that don't overlap. */
const without = (whole: Area, hole: Area): readonly Area[] => {
  const [end, endColumn] = [whole.row + whole.rows, whole.column + whole.columns];
  const top = Math.min(end, Math.max(whole.row, hole.row));
  const bottom = Math.max(top, Math.min(end, hole.row + hole.rows));
  const left = Math.min(endColumn, Math.max(whole.column, hole.column));
  const right = Math.max(left, Math.min(endColumn, hole.column + hole.columns));
  if (top === bottom || left === right) return [whole];
  return [
    ...area(whole.row, whole.column, top, endColumn),
    ...area(top, whole.column, bottom, left),
    ...area(top, right, bottom, endColumn),
    ...area(bottom, whole.column, end, endColumn),
  ];
};

/** What is left of an area without the holes, as areas that don't overlap. */
export function subtractAreas(whole: Area, holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>(
    (left, hole) => left.flatMap((each) => without(each, hole)),
    [whole]
  );
}
