/** Computes the changes of a table's typed columns from changed entries. */
import type { CellValue } from './blueprint';
import type { ColumnRecord } from './column';
import type { ColumnEdit } from './edit';
import { typedRow } from './fromRecord';
import { findColumn, findTable } from './source';
import type { SourceTable, WorkbookSource } from './source';

/** An entry as the table holds it and as it is to be. */
export interface Change {
  /** Zero-based in the table. */
  readonly row: number;
  readonly before: object;
  readonly after: object;
}

/**
 * One edit for each column in which any entry changes. Cells whose entry stays as it was are left
 * alone, and so are those that could not be read: their entries don't know them.
 */
export function columnChanges(
  table: SourceTable,
  columns: readonly ColumnRecord<never>[],
  changes: readonly Change[]
): readonly ColumnEdit[] {
  const cells = changes.map(({ row, before, after }) => ({
    row,
    before: typedRow(columns, before),
    after: typedRow(columns, after),
  }));
  return columns.flatMap((column, index) => {
    const at = findColumn(table, column.header);
    const header = at === null ? undefined : table.headers[at];
    if (header === undefined) return [];
    const changed = new Map<number, CellValue>();
    for (const { row, before, after } of cells)
      if (before[index] !== after[index]) changed.set(row, after[index] ?? null);
    if (changed.size === 0) return [];
    return [{ table: table.name, header, cells: table.rows.map((_, row) => changed.get(row)) }];
  });
}

/** The entry without its typed values. */
export function emptied(columns: readonly ColumnRecord<never>[], entry: object): object {
  const typed = columns.filter((column) => column.entry === 'typed');
  return { ...entry, ...Object.fromEntries(typed.map(({ key }) => [key, null])) };
}

/** The entries of a table before and after, by their rows; those that are added have none yet. */
export function changesOf(
  rows: readonly number[],
  before: readonly object[],
  after: readonly object[]
): readonly Change[] {
  return rows.flatMap((row, index) => {
    const [from, to] = [before[index], after[index]];
    return from === undefined || to === undefined ? [] : [{ row, before: from, after: to }];
  });
}

/** The edits of the table of that name; none where it is missing. */
export function editsIn(
  source: WorkbookSource,
  name: string,
  edits: (table: SourceTable) => readonly ColumnEdit[]
): readonly ColumnEdit[] {
  const table = findTable(source, name);
  return table === undefined ? [] : edits(table);
}
