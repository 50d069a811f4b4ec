/**
 * Finds places for columns of a later version. They are added at the table's right end; cells to its right move
 * along, which Excel refuses if it would split another table.
 */
import { headerAt } from '../../workbook/kernel/headers';
import type { LaterColumn } from '../../workbook/kernel/edit';
import type { SourceTable, WorkbookSource } from '../../workbook/kernel/source';
import { findTable as findSourceTable } from '../../workbook/kernel/source';
import { sameName, type ExcelArea } from '../address';
import type { ExcelProblem } from '../excelProblem';
import type { WorkbookInventory } from '../read/workbookInventory';

/**
 * The header of a column that is being added. Excel gives a new column the looks of its neighbour; one that
 * still has this header was cut off before those were cleared.
 */
export function makingHeader(header: string): string {
  return `${header} (being added)`;
}

/** One column with the progress of an earlier attempt. */
export interface ColumnTask {
  readonly later: LaterColumn;
  readonly state: 'missing' | 'begun' | 'there';
  /** Its final header; people may have changed its case. */
  readonly header: string;
  /** Its place in the table. */
  readonly index: number;
}

/** A header in other letters is the same column: Excel knows no case there either. */
const taskIn = ({ headers }: SourceTable, later: LaterColumn): ColumnTask => {
  const { header } = later.column;
  const there = headerAt(headers, header);
  if (there >= 0) return { later, state: 'there', header: headers[there] ?? header, index: there };
  const begun = headerAt(headers, makingHeader(header));
  if (begun >= 0) return { later, state: 'begun', header, index: begun };
  return { later, state: 'missing', header, index: headers.length };
};

/** The table as it is once the column is there, still blank. */
const withColumn = (table: SourceTable, { state, header, index }: ColumnTask): SourceTable => {
  const put = (headers: readonly string[]): readonly string[] =>
    headers.map((each, at) => (at === index ? header : each));
  if (state !== 'missing') return { ...table, headers: put(table.headers) };
  return {
    ...table,
    headers: [...table.headers, header],
    rows: table.rows.map((row) => [...row, null]),
    formulas: table.formulas.map((row) => [...row, null]),
  };
};

/** The tasks with the workbook as it will be, so that the next column is planned on that. */
interface Tasks {
  readonly tasks: readonly ColumnTask[];
  /** With the columns that are to be there. */
  readonly source: WorkbookSource;
}

/** The task for each column; columns of missing tables are left out. */
export function columnTasks(before: WorkbookSource, laters: readonly LaterColumn[]): Tasks {
  return laters.reduce<Tasks>(
    ({ tasks, source }, later) => {
      const table = findSourceTable(source, later.table);
      if (table === undefined) return { tasks, source };
      const task = taskIn(table, later);
      const tables = source.tables.map((each) => (each === table ? withColumn(table, task) : each));
      return { tasks: [...tasks, task], source: { ...source, tables } };
    },
    { tasks: [], source: before }
  );
}

/** The inventory with the columns that are to be there. */
export function inventoryWithColumns(
  inventory: WorkbookInventory,
  { tasks, source }: Tasks
): WorkbookInventory {
  const touched = (name: string): boolean => tasks.some(({ later }) => sameName(later.table, name));
  return {
    ...inventory,
    tables: inventory.tables.map((table) =>
      touched(table.name)
        ? { ...table, headers: findSourceTable(source, table.name)?.headers ?? table.headers }
        : table
    ),
  };
}

/** Where tables lie, by their names in lower case. */
export type TableAreas = ReadonlyMap<string, ExcelArea>;

/** A column with its place resolved. */
export interface PlacedColumn extends ColumnTask {
  /** The number of blank rows the table needs, so that tables to its right move as a whole. */
  readonly growth: number;
}

/** From 0, as all rows here. */
const lastRow = ({ row, rows }: ExcelArea): number => row + rows - 1;

/** Only what lies right of the table moves when it gets a column. */
const isRightOf = (own: ExcelArea, other: ExcelArea): boolean =>
  sameName(own.sheet, other.sheet) && other.column >= own.column + own.columns;

/** Shares a row with the table, and so would be moved. */
const isReached = (own: ExcelArea, other: ExcelArea): boolean =>
  isRightOf(own, other) && other.row <= lastRow(own) && lastRow(other) >= own.row;

/** The table made long enough that all it reaches lie within its rows. */
const reaching = (own: ExcelArea, others: readonly ExcelArea[]): ExcelArea => {
  const end = Math.max(
    lastRow(own),
    ...others.filter((other) => isReached(own, other)).map(lastRow)
  );
  return end === lastRow(own) ? own : reaching({ ...own, rows: end - own.row + 1 }, others);
};

/** The areas once a column was added to this table. */
const afterAdding = (areas: TableAreas, key: string, grown: ExcelArea): TableAreas =>
  new Map(
    [...areas].map(([name, area]): [string, ExcelArea] => {
      if (name === key) return [name, { ...grown, columns: grown.columns + 1 }];
      return [name, isReached(grown, area) ? { ...area, column: area.column + 1 } : area];
    })
  );

/** The places of all columns; the first problem stops the edit before anything is written. */
export interface Placing {
  readonly columns: readonly PlacedColumn[];
  readonly areas: TableAreas;
  readonly problem: ExcelProblem | null;
}

/** A table that begins above ours is split, however long ours is. */
const blocking = (own: ExcelArea, areas: TableAreas): string | undefined =>
  [...areas].find(([, other]) => isReached(own, other) && other.row < own.row)?.[0];

/** One column; it sees the areas as the columns before it left them. */
const place = (placing: Placing, task: ColumnTask): Placing => {
  const { columns, areas, problem } = placing;
  const key = task.later.table.toLowerCase();
  const own = areas.get(key);
  if (own === undefined || task.state !== 'missing')
    return { ...placing, columns: [...columns, { ...task, growth: 0 }] };
  const grown = reaching(own, [...areas.values()]);
  const blocked = blocking(grown, areas);
  return {
    columns: [...columns, { ...task, growth: grown.rows - own.rows }],
    areas: afterAdding(areas, key, grown),
    problem:
      problem ??
      (blocked === undefined ? null : { code: 'in-the-way', detail: blocked, location: '' }),
  };
};

/** Adds the columns one after the other, each to what the ones before it left. */
export function placeColumns(tasks: readonly ColumnTask[], areas: TableAreas): Placing {
  return tasks.reduce(place, { columns: [], areas, problem: null });
}

/** The workbook with as many rows, blank ones at their end, as its tables have by then. */
export function sourceGrown(source: WorkbookSource, areas: TableAreas): WorkbookSource {
  return {
    ...source,
    tables: source.tables.map((table) => {
      const rows = (areas.get(table.name.toLowerCase())?.rows ?? 0) - 1 - table.rows.length;
      const blank = Array.from({ length: Math.max(0, rows) }, () => table.headers.map(() => null));
      return {
        ...table,
        rows: [...table.rows, ...blank],
        formulas: [...table.formulas, ...blank],
      };
    }),
  };
}

/** The inventory with the tables where they lie now; titles are those of the inventory. */
export function inventoryMoved(inventory: WorkbookInventory, areas: TableAreas): WorkbookInventory {
  return {
    ...inventory,
    tables: inventory.tables.map((table) => {
      const area = areas.get(table.name.toLowerCase());
      if (area === undefined) return table;
      const place = { sheet: table.sheet, row: area.row, column: area.column };
      return { ...table, rowCount: area.rows - 1, place };
    }),
  };
}
