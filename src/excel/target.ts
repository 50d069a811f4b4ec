import type { Area } from '../workbook/kernel/area';
import type { SheetPlan } from '../workbook/kernel/blueprint';
import { absoluteAddress } from './address';
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
  /** Those of several areas, by their addresses. */
  readonly groups: Map<string, Excel.RangeAreas>;
}

const MAX_ROWS = 1_048_576;

/** Whole columns, wherever the sheet's own A1 has moved to. */
export const wholeColumn = (column: number): Area => ({
  row: 0,
  column,
  rows: MAX_ROWS,
  columns: 1,
});

/** Where a planned area lies now; whole columns have no rows that could move. */
const placed = ({ rowShift, columnShift }: SheetTarget, area: Area): Area => ({
  ...area,
  row: area.rows === MAX_ROWS ? 0 : area.row + rowShift,
  column: area.column + columnShift,
});

/** The cells that a planned area lies on now, as one proxy each: formats and rules share areas. */
export const rangeOf = (target: SheetTarget, area: Area): Excel.Range => {
  const key = [area.row, area.column, area.rows, area.columns].join();
  const known = target.ranges.get(key);
  if (known !== undefined) return known;
  const { row, column, rows, columns } = placed(target, area);
  const range = target.sheet.getRangeByIndexes(row, column, rows, columns);
  target.ranges.set(key, range);
  return range;
};

/** What stood in the planned cell when we looked, '' for nothing. */
export const foundAt = (target: SheetTarget, row: number, column: number): unknown =>
  target.found.at(row + target.rowShift, column + target.columnShift);

/** Excel takes at most 8,192 characters of addresses at once. */
const MOST_CHARACTERS = 8000;

/** The areas' addresses in lots that Excel takes. */
const addressLots = (target: SheetTarget, areas: readonly Area[]): readonly string[] =>
  areas.reduce<readonly string[]>((lots, area) => {
    const address = absoluteAddress(placed(target, area)).replace(/\$/g, '');
    const last = lots.at(-1);
    return last === undefined || last.length + address.length > MOST_CHARACTERS
      ? [...lots, address]
      : [...lots.slice(0, -1), `${last},${address}`];
  }, []);

const groupAt = (target: SheetTarget, addresses: string): Excel.RangeAreas => {
  const known = target.groups.get(addresses);
  if (known !== undefined) return known;
  const group = target.sheet.getRanges(addresses);
  target.groups.set(addresses, group);
  return group;
};

/** The formats of all areas, as few proxies as may be. */
export const formatsOf = (
  target: SheetTarget,
  areas: readonly Area[]
): readonly Excel.RangeFormat[] => {
  const [only, ...others] = areas;
  if (only !== undefined && others.length === 0) return [rangeOf(target, only).format];
  return addressLots(target, areas).map((addresses) => groupAt(target, addresses).format);
};
