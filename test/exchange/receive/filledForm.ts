/** A form filled in every list, and ways to change it. */
import { COPY_LISTS } from '../../../src/exchange/copyColumns';
import { PARTNER_LISTS } from '../../../src/model/exchange';
import type { PartnerList } from '../../../src/model/exchange';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import type { Blueprint, PlannedCell } from '../../../src/workbook/kernel/blueprint';
import { filledBlueprint, withGrid, withSheets } from '../fill';
import type { Filled } from '../fill';
import { ORDER } from '../orders';
import { returnedFrom, said } from './reading';

const FILLED: Filled = {
  did: { G1: { score: 4, words: 'They call us first.' }, G3: { score: 1 } },
  received: { synergies: { score: 5, words: 'Joint stand', worth: 12000 }, other: { score: 1 } },
  given: { other: { score: 2, words: 'Their lab' } },
  planned: { 1: { step: 'Open the lab', due: 46356, owner: 'Ana', category: 'innovation' } },
  asked: { 2: { step: 'Name one contact' }, 25: { step: 'Meet' } },
  more: { 3: { activity: 'Lent us a van', score: 3, category: 'lower costs' } },
  charter: { equals: { theirs: 'We meet as equals.' } },
};
export const order = { ...ORDER, share: { ...ORDER.share, charter: false } };
export const FORM = filledBlueprint(SAMPLE, order, FILLED);
export const AS_FILLED = returnedFrom(FORM).lines.map(said);

export const lines = (blueprint: Blueprint) => returnedFrom(blueprint).lines.map(said);
export const notes = (blueprint: Blueprint) =>
  returnedFrom(blueprint).notes.map(({ code, list, count }) => [code, list, count]);

/** A row of the sheet put in, or a blank one taken out, so that all below moves. */
export const shifted = (blueprint: Blueprint, key: string, from: number, by: number): Blueprint =>
  withSheets(blueprint, (sheet) =>
    sheet.key === key
      ? {
          ...sheet,
          formats: [],
          validations: [],
          rowHeights: [],
          blocks: sheet.blocks.map((block) =>
            block.row >= from ? { ...block, row: block.row + by } : block
          ),
          tables: sheet.tables.map((table) =>
            table.row >= from ? { ...table, row: table.row + by } : table
          ),
        }
      : sheet
  );

export const tableOf = (blueprint: Blueprint, list: PartnerList) => {
  const found = blueprint.sheets
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))
    .find(({ table }) => table.name === COPY_LISTS[list].table);
  if (found === undefined) throw new Error(`no ${list}`);
  return found;
};

/** The list's rows changed; everything below makes room. */
export function withRows(
  blueprint: Blueprint,
  list: PartnerList,
  change: (rows: readonly (readonly PlannedCell[])[]) => readonly (readonly PlannedCell[])[]
): Blueprint {
  const { sheet, table } = tableOf(blueprint, list);
  const rows = change(table.rows);
  const moved = shifted(blueprint, sheet.key, table.row + 1, rows.length - table.rows.length);
  return withGrid(moved, list, ([headers = []]) => [headers, ...rows]);
}

export const everyList = (
  change: (blueprint: Blueprint, list: PartnerList) => Blueprint,
  blueprint = FORM
): Blueprint => PARTNER_LISTS.filter((list) => list !== 'short').reduce(change, blueprint);
