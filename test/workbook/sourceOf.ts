/** Turns a blueprint into what a reader would find in the drawn workbook. */
import type {
  Blueprint,
  PlannedCell,
  SheetPlan,
  TablePlan,
} from '../../src/workbook/kernel/blueprint';
import type {
  SourceName,
  SourceTable,
  SourceValue,
  WorkbookSource,
} from '../../src/workbook/kernel/source';

/** What the cell shows once it is drawn. */
export function shown(cell: PlannedCell): SourceValue {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'formula' in cell ? cell.value : cell.text;
}

export const formulaOf = (cell: PlannedCell): string | null =>
  cell !== null && typeof cell === 'object' && 'formula' in cell ? cell.formula : null;

/** The tables and named cells of a blueprint, as `readRvu` takes them. */
export function sourceOf({ sheets, names }: Blueprint): WorkbookSource {
  const byKey = new Map(sheets.map((sheet) => [sheet.key, sheet]));
  return {
    tables: sheets.flatMap((sheet) => sheet.tables.map((table) => tableOf(sheet, table))),
    names: names.flatMap(({ name, target }): readonly SourceName[] => {
      const sheet = byKey.get(target.sheet);
      if (sheet === undefined) return [];
      const { row, column } = target.area;
      return [{ name, sheet: sheet.title, row, column, value: shown(cellAt(sheet, row, column)) }];
    }),
  };
}

function tableOf(sheet: SheetPlan, table: TablePlan): SourceTable {
  return {
    name: table.name,
    sheet: sheet.title,
    row: table.row,
    column: table.column,
    headers: table.columns.map(({ header }) => header),
    rows: table.rows.map((row) => row.map(shown)),
    formulas: table.rows.map((row) => row.map(formulaOf)),
  };
}

/** What a sheet has planned for a cell, in blocks or tables; null where nothing. */
export function cellAt(sheet: SheetPlan, row: number, column: number): PlannedCell {
  const grids = [
    ...sheet.blocks,
    ...sheet.tables.map((table) => ({
      ...table,
      cells: [table.columns.map(({ header }) => header), ...table.rows],
    })),
  ];
  const found = grids.map((grid) => grid.cells[row - grid.row]?.[column - grid.column]);
  return found.find((cell) => cell !== undefined) ?? null;
}

/** The source with that table changed. */
export function withTable(
  source: WorkbookSource,
  name: string,
  change: (table: SourceTable) => SourceTable
): WorkbookSource {
  const tables = source.tables.map((table) => (table.name === name ? change(table) : table));
  return { ...source, tables };
}

/** The source with another value in a named cell. */
export function withName(source: WorkbookSource, name: string, value: SourceValue): WorkbookSource {
  return {
    ...source,
    names: source.names.map((each) => (each.name === name ? { ...each, value } : each)),
  };
}

/** The table with one cell typed over. */
export function withCell(
  table: SourceTable,
  row: number,
  header: string,
  value: SourceValue
): SourceTable {
  const at = table.headers.indexOf(header);
  if (at < 0) throw new Error(`No column ${header}`);
  const put = <T>(rows: readonly (readonly T[])[], cell: T): readonly (readonly T[])[] =>
    rows.map((cells, index) =>
      index === row ? cells.map((each, column) => (column === at ? cell : each)) : cells
    );
  return { ...table, rows: put(table.rows, value), formulas: put(table.formulas, null) };
}

/** The table with its rows and columns in another order; `null` is a blank row. */
export function rearranged(
  table: SourceTable,
  rows: readonly (number | null)[],
  columns: readonly number[] = table.headers.map((_, index) => index)
): SourceTable {
  const take = <T>(all: readonly (readonly T[])[], blank: T): readonly (readonly T[])[] =>
    rows.map((row) =>
      columns.map((column) => (row === null ? blank : (all[row]?.[column] ?? blank)))
    );
  return {
    ...table,
    headers: columns.map((column) => table.headers[column] ?? ''),
    rows: take<SourceValue>(table.rows, null),
    formulas: take<string | null>(table.formulas, null),
  };
}

/** The table of that name; throws where it is missing. */
export function tableIn(source: WorkbookSource, name: string): SourceTable {
  const table = source.tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`No table ${name}`);
  return table;
}

/** The values of one column. */
export function columnIn(table: SourceTable, header: string): readonly SourceValue[] {
  const at = table.headers.indexOf(header);
  if (at < 0) throw new Error(`No column ${header}`);
  return table.rows.map((row) => row[at] ?? null);
}
