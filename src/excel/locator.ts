import type { Area, SheetArea } from '../workbook/area';
import { absoluteAddress, quotedTitle } from './address';

/** A planned area as it lies in the workbook. */
export interface Located {
  readonly title: string;
  readonly area: Area;
}

/** Finds where a planned area lies; charts and names ask it, wherever their cells are. */
export type Locator = (planned: SheetArea) => Located;

export const locatedRange = (
  context: Excel.RequestContext,
  { title, area }: Located
): Excel.Range =>
  context.workbook.worksheets
    .getItem(title)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);

/** The formula that leads to the cells, with `=`. */
export const locatedFormula = ({ title, area }: Located): string =>
  `=${quotedTitle(title)}!${absoluteAddress(area)}`;

/** The cell at a place in a row or column of cells. */
export const nthCell = ({ title, area }: Located, index: number): Located => {
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
};
