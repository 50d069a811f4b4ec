/** Where the cells of an edit are now, wherever people have moved them. */
import { areaInTable, liesIn } from '../../workbook/kernel/areaInTable';
import type { Area, SheetArea } from '../../workbook/kernel/area';
import type { Located, Locator } from './locator';
import { placeAfterGrowth, type TablePair } from '../read/tablePairs';

const inTable = (area: Area, pair: TablePair, pairs: readonly TablePair[]): Located | null => {
  const { headers, rowCount } = pair.table;
  const { sheet, row, column } = placeAfterGrowth(pair, pairs);
  const found = areaInTable(area, pair.plan, { row, column, headers, rows: rowCount });
  return found === null ? null : { title: sheet, area: found };
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
