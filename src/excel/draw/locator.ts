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

/** The proxies made so far, by title: each costs a sixth of a kilobyte of request. */
const sheets = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

const sheetCalled = (context: Excel.RequestContext, title: string): Excel.Worksheet => {
  const known = sheets.get(context) ?? new Map<string, Excel.Worksheet>();
  const sheet = known.get(title) ?? context.workbook.worksheets.getItem(title);
  sheets.set(context, known.set(title, sheet));
  return sheet;
};

export function locatedRange(context: Excel.RequestContext, { title, area }: Located): Excel.Range {
  return sheetCalled(context, title).getRangeByIndexes(
    area.row,
    area.column,
    area.rows,
    area.columns
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
