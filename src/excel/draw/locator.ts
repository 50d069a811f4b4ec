/** From planned cells to those of the workbook: what every way of finding them offers. */
import type { Area, SheetArea } from '../../workbook/kernel/area';
import { absoluteAddress } from '../address';
import { quotedTitle } from '../../workbook/kernel/a1';

/** A planned area as it lies in the workbook. */
export interface Located {
  readonly title: string;
  readonly area: Area;
}

/** Finds where a planned area lies; charts and names ask it, wherever their cells are. */
export type Locator = (planned: SheetArea) => Located;

/** The proxies made so far: a sheet by its title, cells by their place. */
interface Known {
  readonly sheets: Map<string, Excel.Worksheet>;
  readonly ranges: Map<string, Excel.Range>;
}

/** Each costs a sixth of a kilobyte of request, and series share their cells. */
const known = new WeakMap<Excel.RequestContext, Known>();

const knownIn = (context: Excel.RequestContext): Known => {
  const there = known.get(context) ?? { sheets: new Map(), ranges: new Map() };
  known.set(context, there);
  return there;
};

const kept = <T>(made: Map<string, T>, key: string, make: () => T): T => {
  const there = made.get(key) ?? make();
  made.set(key, there);
  return there;
};

/** The cells, as one proxy for each request. */
export function locatedRange(context: Excel.RequestContext, { title, area }: Located): Excel.Range {
  const { sheets, ranges } = knownIn(context);
  const { row, column, rows, columns } = area;
  return kept(ranges, [row, column, rows, columns, title].join(), () =>
    kept(sheets, title, () => context.workbook.worksheets.getItem(title)).getRangeByIndexes(
      row,
      column,
      rows,
      columns
    )
  );
}

/** The formula that leads to the cells, with `=`. */
export function locatedFormula({ title, area }: Located): string {
  return `=${quotedTitle(title)}!${absoluteAddress(area)}`;
}

/** The cell at a place in a row or column of cells. */
export function nthCell({ title, area }: Located, index: number): Located {
  const across = area.columns > 1;
  return {
    title,
    area: {
      row: area.row + (across ? 0 : index),
      column: area.column + (across ? index : 0),
      rows: 1,
      columns: 1,
    },
  };
}
