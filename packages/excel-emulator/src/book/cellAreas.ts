/** Cells gathered into as few rectangles as Excel shows them in. */
import type { Area } from './area';
import { lastColumn, lastRow } from './area';

export type Cell = readonly [row: number, column: number];

/** The last area grows by what follows it; anything else begins a new one. */
const joined = (areas: readonly Area[], next: Area, joins: (last: Area) => Area | null): Area[] => {
  const last = areas[areas.length - 1];
  const both = last === undefined ? null : joins(last);
  return both === null ? [...areas, next] : [...areas.slice(0, -1), both];
};

const runs = (cells: readonly Cell[]): readonly Area[] => {
  const areas: Area[] = [];
  for (const [row, column] of [...cells].sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
    const last = areas[areas.length - 1];
    if (last !== undefined && last.column === column && lastRow(last) + 1 === row) {
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    } else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
};

/** The rectangles that cells make, from the top left on: runs down a column, joined where neighbours are alike. */
export function areasOfCells(cells: readonly Cell[]): readonly Area[] {
  const alike = [...runs(cells)].sort(
    (a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column
  );
  let areas: Area[] = [];
  for (const next of alike) {
    areas = joined(areas, next, (last) =>
      last.row === next.row && last.rows === next.rows && lastColumn(last) + 1 === next.column
        ? { ...last, columns: last.columns + next.columns }
        : null
    );
  }
  return areas.sort((a, b) => a.row - b.row || a.column - b.column);
}
