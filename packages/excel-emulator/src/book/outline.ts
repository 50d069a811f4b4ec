/** Rows and columns that are grouped, level by level. */
import type { Area } from './area';
import { lastColumn, lastRow } from './area';
import type { Sheet } from './model';
import { problem } from './problem';

export type Axis = 'rows' | 'columns';

const DEEPEST = 7;

const levelsOf = ({ extras }: Sheet, axis: Axis): Record<string, number> =>
  axis === 'rows' ? extras.rowLevels : extras.columnLevels;

const linesOf = (area: Area, axis: Axis): readonly number[] => {
  const [from, to] = axis === 'rows' ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};

/** Puts lines one level deeper (1) or less deep (-1). @throws InvalidArgument beyond the bounds */
export function changeLevel(sheet: Sheet, area: Area, axis: Axis, by: 1 | -1): void {
  const levels = levelsOf(sheet, axis);
  const lines = linesOf(area, axis);
  const depths = lines.map((line) => levels[line] ?? 0);
  if (by > 0 && depths.some((depth) => depth >= DEEPEST)) {
    throw problem('InvalidArgument', `more than ${DEEPEST} levels`);
  }
  if (by < 0 && depths.every((depth) => depth === 0)) {
    throw problem('InvalidArgument', 'cells that are not grouped');
  }
  for (const line of lines) {
    const level = (levels[line] ?? 0) + by;
    if (level <= 0) Reflect.deleteProperty(levels, String(line));
    else levels[line] = level;
  }
}

/** Shows or hides the grouped lines. */
export function showDetails(sheet: Sheet, area: Area, axis: Axis, show: boolean): void {
  const hidden = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  const levels = levelsOf(sheet, axis);
  for (const line of linesOf(area, axis)) {
    if ((levels[line] ?? 0) === 0) continue;
    if (show) hidden.delete(line);
    else hidden.add(line);
  }
}

/** Shows lines up to a level (1 hides everything that is grouped); 0 leaves them as they are. */
export function showLevels(sheet: Sheet, axis: Axis, level: number): void {
  if (level === 0) return;
  const hidden = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  for (const [line, depth] of Object.entries(levelsOf(sheet, axis))) {
    if (depth >= level) hidden.add(Number(line));
    else hidden.delete(Number(line));
  }
}
