/** Copies that the partner filled, and changed in other ways. */
import { COPY_LISTS } from '../../src/exchange/copyColumns';
import { copyBlueprint } from '../../src/exchange/send/copyBlueprint';
import type { SendOrder } from '../../src/exchange/send/sendOrder';
import { sharedView } from '../../src/exchange/send/sharedView';
import type { PartnerList } from '../../src/model/exchange';
import type { Rvu } from '../../src/model/rvu';
import type {
  Blueprint,
  CellBlock,
  PlannedCell,
  SheetPlan,
  TablePlan,
} from '../../src/workbook/kernel/blueprint';
import type { ColumnRecord } from '../../src/workbook/kernel/column';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';

/** What stands in the cells of a line, by the column's key; a choice by its label, a day as its number. */
export type FilledLine = Readonly<Record<string, PlannedCell>>;

/** By list, then by line (see `PartnerLine.line`). */
export type Filled = Partial<Record<PartnerList, Readonly<Record<string, FilledLine>>>>;

const columnsOf = (list: PartnerList): readonly ColumnRecord<never>[] => COPY_LISTS[list].columns;

/** Which of the list's columns tells one line from the other. */
const WHICH: Record<PartnerList, string> = {
  did: 'id',
  more: 'number',
  received: 'category',
  given: 'category',
  short: 'question',
  planned: 'number',
  asked: 'number',
  charter: 'question',
};

const listOf = (table: string): PartnerList | null =>
  (Object.keys(COPY_LISTS) as PartnerList[]).find((list) => COPY_LISTS[list].table === table) ??
  null;

/** The line's cell in the column that tells which it is. */
function shownLine(list: PartnerList, line: string): PlannedCell {
  const column = columnsOf(list).find(({ key }) => key === WHICH[list]);
  if (column?.what.kind === 'number') return Number(line);
  if (column?.what.kind !== 'choice') return line;
  const label = column.what.choices.find(([key]) => key === line)?.[1];
  if (label === undefined) throw new Error(`${list} has no line ${line}`);
  return label;
}

/** The table with what is filled; throws where a line or column is not there. */
function filledTable(table: TablePlan, filled: Filled): TablePlan {
  const list = listOf(table.name);
  const lines = list === null ? undefined : filled[list];
  if (list === null || lines === undefined) return table;
  const keys = columnsOf(list).map(({ key }) => key);
  const rows = table.rows.map((row) => [...row]);
  Object.entries(lines).forEach(([line, cells]) => {
    const which = shownLine(list, line);
    const row = rows.find((each) => each[keys.indexOf(WHICH[list])] === which);
    if (row === undefined) throw new Error(`${list} has no line ${line}`);
    Object.entries(cells).forEach(([key, cell]) => {
      if (!keys.includes(key)) throw new Error(`${list} has no column ${key}`);
      row[keys.indexOf(key)] = cell;
    });
  });
  return { ...table, rows };
}

/** The copy's blueprint with what the partner filled in. */
export function filledBlueprint(rvu: Rvu, order: SendOrder, filled: Filled): Blueprint {
  const blueprint = copyBlueprint(sharedView(rvu, order));
  return withTables(blueprint, (table) => filledTable(table, filled));
}

/** The copy as it comes back, filled. */
export const returnedCopy = (rvu: Rvu, order: SendOrder, filled: Filled): Uint8Array =>
  writeWorkbook(filledBlueprint(rvu, order, filled));

export const withSheets = (
  blueprint: Blueprint,
  change: (sheet: SheetPlan) => SheetPlan
): Blueprint => ({ ...blueprint, sheets: blueprint.sheets.map(change) });

export const withTables = (
  blueprint: Blueprint,
  change: (table: TablePlan) => TablePlan
): Blueprint => withSheets(blueprint, (sheet) => ({ ...sheet, tables: sheet.tables.map(change) }));

/** One list's table changed, headers and rows together. */
export function withGrid(
  blueprint: Blueprint,
  list: PartnerList,
  change: (grid: readonly (readonly PlannedCell[])[]) => readonly (readonly PlannedCell[])[]
): Blueprint {
  return withTables(blueprint, (table) => {
    if (table.name !== COPY_LISTS[list].table) return table;
    const [headers = [], ...rows] = change([
      table.columns.map(({ header }) => header),
      ...table.rows,
    ]);
    const columns = headers.map((header) => ({
      header: typeof header === 'string' ? header : '',
      role: 'input' as const,
    }));
    return { ...table, columns, rows };
  });
}

/** As a program leaves it that knows no tables: plain cells. */
export const withoutTables = (blueprint: Blueprint): Blueprint =>
  withSheets(blueprint, (sheet) => ({
    ...sheet,
    tables: [],
    blocks: [...sheet.blocks, ...sheet.tables.map(blockOf)],
  }));

const blockOf = ({ row, column, columns, rows }: TablePlan): CellBlock => ({
  role: 'input',
  row,
  column,
  cells: [columns.map(({ header }) => header), ...rows],
});

export const withoutStamp = (blueprint: Blueprint): Blueprint => ({
  ...blueprint,
  sheets: blueprint.sheets.filter(({ key }) => key !== 'copy_stamp'),
});

/** All cells of the sheet of that key, changed one by one; tables become plain cells. */
export function withCells(
  blueprint: Blueprint,
  key: string,
  change: (cell: PlannedCell, row: number, column: number) => PlannedCell
): Blueprint {
  const plain = withoutTables(blueprint);
  return withSheets(plain, (sheet) =>
    sheet.key === key
      ? {
          ...sheet,
          blocks: sheet.blocks.map((block) => ({
            ...block,
            cells: block.cells.map((cells, row) =>
              cells.map((cell, column) => change(cell, block.row + row, block.column + column))
            ),
          })),
        }
      : sheet
  );
}
