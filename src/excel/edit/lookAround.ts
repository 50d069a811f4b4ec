/**
 * Reads what is needed to add columns and cells of a later version: the used ranges of the sheets, the places of
 * their tables, and the content of cells that are filled only if blank.
 */
import type { LaterCell, WorkbookEdit } from '../../workbook/kernel/edit';
import { findTable as findSourceTable, type WorkbookSource } from '../../workbook/kernel/source';
import { parseExcelArea, sameName, type ExcelArea } from '../address';
import { queueFoundRange, type FoundCells } from '../recover/foundCells';
import { isMissingCell, sheetOfCell, type UsedRows } from './laterCells';
import type { ColumnTask, TableAreas } from './laterColumns';
import {
  findInventoryName,
  findSheet,
  findInventoryTable,
  type WorkbookInventory,
} from '../read/workbookInventory';

export interface Around {
  /** Tables of the sheets that columns or cells come to. */
  readonly areas: TableAreas;
  /** By the sheet's id. */
  readonly used: ReadonlyMap<string, UsedRows>;
  /** What stands in columns that are there, by table and header. */
  readonly columns: ReadonlyMap<ColumnTask, FoundCells>;
  /** What stands in the row above the table's headers, by its name in lower case. */
  readonly signs: ReadonlyMap<string, FoundCells>;
  /** By the cell's name. */
  readonly cells: ReadonlyMap<string, FoundCells>;
}

/** The workbook as it is and as it is to be called; both list tables and sheets in the same order. */
export interface Surroundings {
  readonly context: Excel.RequestContext;
  readonly before: WorkbookInventory;
  readonly inventory: WorkbookInventory;
  readonly source: WorkbookSource;
  readonly tasks: readonly ColumnTask[];
  readonly cells: readonly LaterCell[];
}

/** Of a sheet in Excel 2007 and later. */
const MAX_COLUMNS = 16_384;

/** The queued objects, and a function that reads them: it must not run before the sync. */
type Queued<K, T> = readonly (readonly [K, () => T])[];

/** Reads all answers; to be called after the sync only. */
const taken = <K, T>(queued: Queued<K, T>): ReadonlyMap<K, T> =>
  new Map(queued.map(([key, take]) => [key, take()]));

/** The sheet by its id, which holds when somebody renames it meanwhile. */
const sheetCalled = ({ context, inventory }: Surroundings, title: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(findSheet(inventory, title)?.id ?? title);

/** The sheets that columns or cells come to; no other sheet needs a look. */
const titlesOf = ({ inventory, tasks, cells }: Surroundings): readonly string[] => [
  ...tasks.flatMap(({ later }) => findInventoryTable(inventory, later.table)?.sheet ?? []),
  ...cells.flatMap((cell) => sheetOfCell(inventory, cell)?.title ?? []),
];

/** Null for an address that is not one rectangle. */
const areaOf = ({ address }: Excel.Range): ExcelArea | null => parseExcelArea(address);

/** Asks where a table lies. */
const queueArea = (context: Excel.RequestContext, table: string): (() => ExcelArea | null) => {
  const range = context.workbook.tables.getItem(table).getRange();
  range.load('address');
  return () => areaOf(range);
};

/** Tables may be renamed by the same edit: they are asked for by the name that they still have. */
const queueAreas = (look: Surroundings): Queued<string, ExcelArea | null> => {
  const titles = titlesOf(look);
  return look.inventory.tables.flatMap(({ name, sheet }, index) => {
    const called = look.before.tables[index]?.name ?? name;
    if (!titles.some((title) => sameName(title, sheet))) return [];
    return [[name.toLowerCase(), queueArea(look.context, called)] as const];
  });
};

/** From 0; -1 for an empty sheet. */
const lastRowOf = (range: Excel.Range): number =>
  range.isNullObject ? -1 : range.rowIndex + range.rowCount - 1;

/** The used range includes formatted cells, so both are queued: used cells, and cells with content. */
const queueUsed = (look: Surroundings): Queued<string, UsedRows> => {
  const missing = look.cells.filter((cell) => isMissingCell(look.inventory, cell));
  const ids = new Set(missing.flatMap((cell) => sheetOfCell(look.inventory, cell)?.id ?? []));
  return [...ids].map((id) => {
    const sheet = look.context.workbook.worksheets.getItem(id);
    const [used, filled] = [false, true].map((valuesOnly) =>
      sheet.getUsedRangeOrNullObject(valuesOnly).load('rowIndex,rowCount')
    );
    const row = (range: Excel.Range | undefined) => (range === undefined ? -1 : lastRowOf(range));
    return [id, () => ({ used: row(used), filled: row(filled) })] as const;
  });
};

/** Only of those into which something is filled where blank. */
const isFilled = ({ later, state }: ColumnTask): boolean =>
  state !== 'missing' &&
  later.column.role !== 'computed' &&
  later.cells.some((cell) => cell !== null);

/** The cells of columns that exist and are to be filled where blank. */
const queueColumns = (look: Surroundings): Queued<ColumnTask, FoundCells> =>
  look.tasks.filter(isFilled).flatMap((task) => {
    const table = findSourceTable(look.source, task.later.table);
    const sheet = findInventoryTable(look.inventory, task.later.table)?.sheet;
    if (table === undefined || sheet === undefined) return [];
    const range = sheetCalled(look, sheet).getRangeByIndexes(
      table.row + 1,
      table.column + task.index,
      table.rows.length,
      1
    );
    return [[task, queueFoundRange(range)] as const];
  });

/** The row above the headers, as far as it is filled. */
const queueSigns = (look: Surroundings): Queued<string, FoundCells> => {
  const signed = look.tasks.filter(({ later }) => later.sign !== null);
  return [...new Set(signed.map(({ later }) => later.table.toLowerCase()))].flatMap((name) => {
    const table = findSourceTable(look.source, name);
    const sheet = findInventoryTable(look.inventory, name)?.sheet;
    if (table === undefined || sheet === undefined || table.row === 0) return [];
    const row = sheetCalled(look, sheet).getRangeByIndexes(table.row - 1, 0, 1, MAX_COLUMNS);
    return [[name, queueFoundRange(row.getUsedRangeOrNullObject(true))] as const];
  });
};

/** Named cells that are there with the cells on either side, where their label and sign stand. */
const queueCells = (look: Surroundings): Queued<string, FoundCells> =>
  look.cells.flatMap((cell) => {
    const place = findInventoryName(look.inventory, cell.name)?.place;
    if (place === undefined || place === null || isMissingCell(look.inventory, cell)) return [];
    const first = Math.max(0, place.column - 1);
    const range = sheetCalled(look, place.sheet).getRangeByIndexes(
      place.row,
      first,
      1,
      place.column + 2 - first
    );
    return [[cell.name, queueFoundRange(range)] as const];
  });

/** A table without one rectangle is left out. */
const isThere = (pair: readonly [string, ExcelArea | null]): pair is [string, ExcelArea] =>
  pair[1] !== null;

/** Whether the edit brings nothing of a later version, so that no look is needed. */
export function needsNoLook({ laterColumns, laterCells }: WorkbookEdit): boolean {
  return laterColumns.length === 0 && laterCells.length === 0;
}

/** Queues the look; it can be taken after the next sync. */
export function queueAround(look: Surroundings): () => Around {
  const areas = queueAreas(look);
  const [used, columns, signs, cells] = [
    queueUsed(look),
    queueColumns(look),
    queueSigns(look),
    queueCells(look),
  ];
  return () => ({
    areas: new Map([...taken(areas)].filter(isThere)),
    used: taken(used),
    columns: taken(columns),
    signs: taken(signs),
    cells: taken(cells),
  });
}
