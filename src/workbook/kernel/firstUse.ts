/** Sheets that an edit uses for the first time: they are hidden until then. */
import { isBlank } from './decode';
import type { RowsEdit, WorkbookEdit } from './edit';
import { findColumn, findTable } from './source';
import type { SourceTable, WorkbookSource } from './source';

/** The tables to which the edit adds their first rows; those that it makes are among them. */
export function tablesFirstUsed({ rows }: WorkbookEdit, source: WorkbookSource): readonly string[] {
  const used = rows.filter((added) => {
    const table = findTable(source, added.table);
    return added.rows.length > 0 && (table === undefined || isUnused(table, added));
  });
  return [...new Set(used.map(({ table }) => table))];
}

/** Whether nothing stands in any column that the rows fill. */
function isUnused(table: SourceTable, { headers }: RowsEdit): boolean {
  const at = headers.flatMap((header) => findColumn(table, header) ?? []);
  return table.rows.every((cells) => at.every((each) => isBlank(cells[each] ?? null)));
}
