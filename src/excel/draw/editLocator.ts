/** Where the cells of an edit are now, wherever people have moved them. */
import { headerAt } from '../../workbook/kernel/headers';
import type { Area, SheetArea } from '../../workbook/kernel/area';
import type { TablePlan } from '../../workbook/kernel/blueprint';
import type { Located, Locator } from './locator';
import { placeAfterGrowth, type TablePair } from '../read/tablePairs';

const liesIn = (area: Area, plan: TablePlan): boolean =>
  area.row > plan.row &&
  area.row + area.rows <= plan.row + 1 + plan.rows.length &&
  area.column >= plan.column &&
  area.column + area.columns <= plan.column + plan.columns.length;

/** All planned rows mean all rows that are there: a table that was longer stays longer. */
const rowsOf = (area: Area, { plan, table }: TablePair): number =>
  area.rows === plan.rows.length ? Math.max(plan.rows.length, table.rowCount) : area.rows;

const inTable = (area: Area, pair: TablePair, pairs: readonly TablePair[]): Located | null => {
  const { plan, table } = pair;
  const header = plan.columns[area.column - plan.column]?.header ?? '';
  const column = headerAt(table.headers, header);
  if (column < 0) return null;
  const place = placeAfterGrowth(pair, pairs);
  const row = place.row + area.row - plan.row;
  return {
    title: place.sheet,
    area: { row, column: place.column + column, rows: rowsOf(area, pair), columns: area.columns },
  };
};

/**
 * Finds cells of tables where the tables are now (people move them and insert rows and columns),
 * and all others as `bySheet` does.
 */
export function editLocator(pairs: readonly TablePair[], bySheet: Locator): Locator {
  return ({ sheet, area }: SheetArea) => {
    const pair = pairs.find(({ sheetKey, plan }) => sheetKey === sheet && liesIn(area, plan));
    const located = pair === undefined ? null : inTable(area, pair, pairs);
    return located ?? bySheet({ sheet, area });
  };
}
