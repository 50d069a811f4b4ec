/** Cells of a planned table where the table is now: people move tables, and earlier versions had other columns. */
import type { Area } from './area';
import type { TablePlan } from './blueprint';
import { headerAt } from './headers';

/** A table that is there. */
export interface PresentTable {
  /** Where the header row begins. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Below the header. */
  readonly rows: number;
}

/** Whether the planned cells are the table's, below its header. */
export function liesIn(area: Area, plan: TablePlan): boolean {
  return (
    area.row > plan.row &&
    area.row + area.rows <= plan.row + 1 + plan.rows.length &&
    area.column >= plan.column &&
    area.column + area.columns <= plan.column + plan.columns.length
  );
}

/** The same cells in the table that is there, found by the header above the first; null where it has no such column. */
export function areaInTable(area: Area, plan: TablePlan, present: PresentTable): Area | null {
  const place = headerAt(present.headers, plan.columns[area.column - plan.column]?.header ?? '');
  if (place < 0) return null;
  // All planned rows mean all that are there: a table that was longer stays longer.
  const isWhole = area.rows === plan.rows.length;
  return {
    row: present.row + area.row - plan.row,
    column: present.column + place,
    rows: isWhole ? Math.max(present.rows, area.rows) : area.rows,
    columns: area.columns,
  };
}
