import type { Area } from '../workbook/area';
import type { SheetPlan } from '../workbook/blueprint';
import type { FoundCells } from './foundCells';
import type { SurveyedSheet } from './survey';

/** A sheet that is being written, with the plan for it. */
export interface SheetTarget {
  readonly plan: SheetPlan;
  readonly title: string;
  readonly sheet: Excel.Worksheet;
  readonly rowShift: number;
  readonly columnShift: number;
  /** What stood there before, where an earlier attempt was cut off. */
  readonly found: FoundCells;
  readonly there: SurveyedSheet | null;
  /** The proxies made so far, by area: each costs a fifth of a kilobyte of request. */
  readonly ranges: Map<string, Excel.Range>;
}

/** The cells that a planned area lies on now, as one proxy each: formats and rules share areas. */
export const rangeOf = (target: SheetTarget, area: Area): Excel.Range => {
  const key = [area.row, area.column, area.rows, area.columns].join();
  const known = target.ranges.get(key);
  if (known !== undefined) return known;
  const range = target.sheet.getRangeByIndexes(
    area.row + target.rowShift,
    area.column + target.columnShift,
    area.rows,
    area.columns
  );
  target.ranges.set(key, range);
  return range;
};

/** What stood in the planned cell when we looked, '' for nothing. */
export const foundAt = (target: SheetTarget, row: number, column: number): unknown =>
  target.found.at(row + target.rowShift, column + target.columnShift);
