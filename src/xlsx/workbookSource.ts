/** A file, as the readers of a workbook's meaning ask it. */
import {
  COLUMNS_BESIDE,
  NOT_WORKED_OUT,
  ROWS_BELOW,
  type BelowTable,
  type SourceName,
  type SourceTable,
  type SourceValue,
  type WorkbookSource,
} from '../workbook/kernel/source';
import { cellAt, type FileBook, type FileCell, type FileSheet, type FileTable } from './fileBook';

const indices = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

/** An empty text is what a formula shows instead of nothing. */
const valueOf = (cell: FileCell | null): SourceValue => cell?.value ?? null;

/** Ours refer to their own row; of them the model knows the result. */
const OWN_ROW = /\[#this row\]|\[@/i;

/** Programs that put formulas in without working them out leave no result, which is not nothing. */
const typedValue = (cell: FileCell | null): SourceValue =>
  cell?.formula !== undefined && cell.value === null && !OWN_ROW.test(cell.formula)
    ? NOT_WORKED_OUT
    : valueOf(cell);

/** Tables may be drawn far below their last content: the blank rows at their end say nothing. */
const filledRows = (table: FileTable, sheet: FileSheet): number => {
  let rows = table.rows;
  while (rows > 0 && !sheet.rows.has(table.row + rows)) rows -= 1;
  return rows;
};

const overlaps = (one: FileTable, other: FileTable): boolean =>
  one.sheet === other.sheet &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Down to the next table at most. */
const belowTable = (table: FileTable, sheet: FileSheet, all: readonly FileTable[]): BelowTable => {
  const row = table.row + 1 + table.rows + (table.totals ?? 0);
  const next = all
    .filter((other) => other !== table && overlaps(table, other) && other.row >= row)
    .map((other) => other.row);
  const last = Math.min(row + ROWS_BELOW, ...next);
  const rows = indices(last - row).map((at) =>
    indices(table.columns).map((column) =>
      constantOf(cellAt(sheet, row + at, table.column + column))
    )
  );
  return { row, rows, ...(table.totals === 1 && { isBelowTotals: true }) };
};

const constantOf = (cell: FileCell | null): SourceValue =>
  cell?.formula === undefined ? valueOf(cell) : null;

/** What stands to the right of the table, up to the next one. */
const besideTable = (
  table: FileTable,
  sheet: FileSheet,
  all: readonly FileTable[]
): Pick<SourceTable, 'beside'> => {
  const from = table.column + table.columns;
  const next = all
    .filter((other) => other.sheet === table.sheet && other.column >= from)
    .map((other) => other.column);
  const columns = indices(Math.min(from + COLUMNS_BESIDE, ...next) - from);
  const beside = indices(table.rows + 1).flatMap((at) => {
    const row = table.row + at;
    if ((sheet.rows.get(row)?.length ?? 0) <= from) return [];
    return columns
      .map((right) => ({ row, column: from + right }))
      .filter((place) => isSaid(constantOf(cellAt(sheet, place.row, place.column))));
  });
  return beside.length === 0 ? {} : { beside };
};

const isSaid = (value: SourceValue): boolean => value !== null && value !== '';

/** Merged cells that touch the table below its header. */
const mergedIn = (table: FileTable, { merges = [] }: FileSheet): Pick<SourceTable, 'merged'> => {
  const { row, column, rows, columns } = table;
  const merged = merges.filter(
    (area) =>
      area.row <= row + rows &&
      area.row + area.rows > row + 1 &&
      area.column < column + columns &&
      area.column + area.columns > column
  );
  return merged.length === 0 ? {} : { merged };
};

const tableSource = (
  table: FileTable,
  sheet: FileSheet,
  all: readonly FileTable[]
): SourceTable => {
  const columns = indices(table.columns);
  const cells = indices(filledRows(table, sheet)).map((row) =>
    columns.map((column) => cellAt(sheet, table.row + 1 + row, table.column + column))
  );
  return {
    name: table.name,
    sheet: table.sheet,
    row: table.row,
    column: table.column,
    headers: table.headers,
    rows: cells.map((row) => row.map(typedValue)),
    formulas: cells.map((row) => row.map((cell) => cell?.formula ?? null)),
    below: belowTable(table, sheet, all),
    ...mergedIn(table, sheet),
    ...besideTable(table, sheet, all),
  };
};

/** What the readers of a workbook's meaning want to know of a file: its tables and named cells. */
export function workbookSource(book: FileBook): WorkbookSource {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.title, sheet]));
  const tables = book.tables.flatMap((table): readonly SourceTable[] => {
    const sheet = sheets.get(table.sheet);
    return sheet === undefined ? [] : [tableSource(table, sheet, book.tables)];
  });
  const names = book.names.flatMap(({ name, sheet: title, area, scope }): readonly SourceName[] => {
    const sheet = sheets.get(title);
    if (sheet === undefined || scope !== null) return [];
    const { row, column } = area;
    return [{ name, sheet: title, row, column, value: typedValue(cellAt(sheet, row, column)) }];
  });
  return { tables, names };
}
