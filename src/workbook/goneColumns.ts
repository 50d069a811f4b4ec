/** Columns of ours that people deleted although what we draw names them: Excel refuses such a formula. */
import type { SheetPlan } from './blueprint';
import { TABLE_RECORDS } from './records/tableRecords';
import { findColumn } from './source';
import type { WorkbookSource } from './source';

export interface GoneColumn {
  readonly table: string;
  readonly header: string;
}

/** Those that formulas of these sheets name. */
export function goneColumns(
  { tables }: WorkbookSource,
  sheets: readonly SheetPlan[]
): readonly GoneColumn[] {
  const gone = tables.flatMap((table) =>
    (TABLE_RECORDS.get(table.name) ?? [])
      .filter(({ header }) => findColumn(table, header) === null)
      .map(({ header }) => ({ table: table.name, header }))
  );
  if (gone.length === 0) return [];
  const drawn = JSON.stringify(sheets);
  return gone.filter(({ table, header }) => drawn.includes(`${table}[${header}]`));
}
