/** Which sheets are ours, by stamp or by table, whatever their titles. */
import { sheetStamp } from '../../workbook/kernel/blueprint';
import { parseReference } from '../address';
import { inExcel } from '../inExcel';

/** The titles of the sheets that bear a stamp of ours. */
const stampedTitles = (names: Excel.NamedItemCollection): readonly string[] =>
  names.items
    .filter(({ name }) => name.startsWith(sheetStamp('')))
    .flatMap(({ formula }) => parseReference(formula)?.sheet ?? []);

const idsOf = (
  worksheets: Excel.WorksheetCollection,
  stamped: readonly string[]
): ReadonlySet<string> =>
  new Set(
    worksheets.items
      .filter(({ name, tables }) => stamped.includes(name) || tables.items.length > 0)
      .map(({ id }) => id)
  );

/**
 * The ids of the sheets that bear our stamp or hold a table, where somebody may have moved one of
 * ours. One round trip; rejects with office.js errors.
 */
export function readOurSheetIds(): Promise<ReadonlySet<string>> {
  return inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id,items/name,items/tables/items/name');
    names.load('items/name,items/formula');
    await context.sync();
    return idsOf(worksheets, stampedTitles(names));
  });
}
