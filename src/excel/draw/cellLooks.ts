/**
 * Formats small areas cell by cell. A separate range costs up to half a kilobyte of request per property; one array
 * over all cells nearby (`setCellProperties`) costs some thirty characters per cell.
 */
import type { Area } from '../../workbook/kernel/area';
import type { CellFormat, FormatRun } from '../../workbook/kernel/blueprint';

/** Areas with more cells than this are cheaper as ranges. */
const FEW = 12;

/** The cost in characters of a separate range in a request, and of an unchanged cell in an array. */
const [RANGE_COST, BLANK_COST] = [330, 4];

/** The formats of a rectangle, row by row; null for an unchanged cell. */
export interface CellLooks {
  readonly area: Area;
  readonly cells: readonly (readonly (CellFormat | null)[])[];
}

export interface SplitLooks {
  /** Areas to draw first, in this order. */
  readonly areas: readonly FormatRun[];
  /** Looks without number formats. */
  readonly spots: readonly CellLooks[];
  /** Number formats only: Excel sets them by another member. */
  readonly numbers: readonly CellLooks[];
}

/** By row and column, the cell's own format. */
type Grid = Map<number, Map<number, CellFormat>>;

/** Two neighbours share the line between them: a later area may draw the same line. */
const touches = (a: Area, b: Area): boolean =>
  a.row <= b.row + b.rows &&
  b.row <= a.row + a.rows &&
  a.column <= b.column + b.columns &&
  b.column <= a.column + a.columns;

const isBorder = ({ format }: FormatRun): boolean => format.borders !== undefined;

/** Lines of one colour look the same in any order; of several colours the last one drawn shows between two cells. */
const looksOneWay = (a: FormatRun, b: FormatRun): boolean =>
  JSON.stringify(a.format) === JSON.stringify(b.format) &&
  new Set(Object.values(a.format.borders ?? {})).size <= 1;

/** Where lines meet, the order of drawing matters. */
const isSpot = (run: FormatRun, index: number, runs: readonly FormatRun[]): boolean =>
  run.area.rows * run.area.columns <= FEW &&
  !(
    isBorder(run) &&
    runs.some(
      (other, at) =>
        at !== index && isBorder(other) && touches(run.area, other.area) && !looksOneWay(run, other)
    )
  );

const lines = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

const put = (grid: Grid, { area, format }: FormatRun): void => {
  for (const row of lines(area.row, area.rows)) {
    const line = grid.get(row) ?? new Map<number, CellFormat>();
    grid.set(row, line);
    for (const column of lines(area.column, area.columns))
      line.set(column, { ...line.get(column), ...format });
  }
};

const isWithin = (at: number, first: number, count: number): boolean =>
  at >= first && at < first + count;

/** A later area overwrites the earlier format of its cells. */
const cover = (grid: Grid, { area, format }: FormatRun): void => {
  const rows = [...grid].filter(([row]) => isWithin(row, area.row, area.rows));
  for (const [row, line] of rows) {
    for (const [column, cell] of line)
      if (isWithin(column, area.column, area.columns)) {
        for (const property of Object.keys(format)) Reflect.deleteProperty(cell, property);
        if (Object.keys(cell).length === 0) line.delete(column);
      }
    if (line.size === 0) grid.delete(row);
  }
};

/** Joins rows so close that one array over them is cheaper than another range. */
const bands = (grid: Grid): readonly (readonly number[])[] => {
  const columns = [...grid.values()].flatMap((line) => [...line.keys()]);
  const width = columns.reduce((most, column) => Math.max(most, column), 0) + 1;
  return [...grid.keys()]
    .sort((a, b) => a - b)
    .reduce<number[][]>((found, row) => {
      const band = found.at(-1);
      const last = band?.at(-1);
      const isNear = last !== undefined && (row - last - 1) * width * BLANK_COST < RANGE_COST;
      if (band !== undefined && isNear) band.push(row);
      else found.push([row]);
      return found;
    }, []);
};

const looksOf = (grid: Grid, rows: readonly number[]): CellLooks => {
  const columns = rows.flatMap((row) => [...(grid.get(row)?.keys() ?? [])]);
  const column = Math.min(...columns);
  const [row = 0] = rows;
  const area = {
    row,
    column,
    rows: (rows.at(-1) ?? row) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
  return {
    area,
    cells: lines(row, area.rows).map((down) =>
      lines(column, area.columns).map((across) => grid.get(down)?.get(across) ?? null)
    ),
  };
};

/** The formats of areas, and the rest cell by cell. */
const parted = (runs: readonly FormatRun[]): Omit<SplitLooks, 'numbers'> => {
  const grid: Grid = new Map();
  const areas = runs.filter((run, index) => {
    if (isSpot(run, index, runs)) {
      put(grid, run);
      return false;
    }
    cover(grid, run);
    return true;
  });
  return { areas, spots: bands(grid).map((rows) => looksOf(grid, rows)) };
};

/**
 * Splits the formats of `mergeFormats` (one property each) into areas and single cells. Drawing areas first and cells
 * after them gives the same result as the original order.
 */
export function splitLooks(runs: readonly FormatRun[]): SplitLooks {
  const isNumber = ({ format }: FormatRun): boolean => format.numberFormat !== undefined;
  const numbers = parted(runs.filter(isNumber));
  const others = parted(runs.filter((run) => !isNumber(run)));
  return {
    areas: [...others.areas, ...numbers.areas],
    spots: others.spots,
    numbers: numbers.spots,
  };
}
