/** Reads tables whose rows are entries that closing and receiving add to and change by their place. */
import type { Problem } from './problem';
import { findTable } from './source';
import type { SourceTable, WorkbookSource } from './source';
import type { ReadRow, TableReading } from './readTable';

/** The entries of one table with their zero-based rows in it. */
export interface TableEntries<Entry> {
  readonly entries: readonly Entry[];
  readonly rows: readonly number[];
  readonly problems: readonly Problem[];
}

/** What the table of that name holds, as `read` and `entryOf` understand it; nothing where it is missing. */
export function readEntries<Row, Entry>(
  source: WorkbookSource,
  name: string,
  read: (table: SourceTable) => TableReading<Row>,
  entryOf: (row: ReadRow<Row>) => Entry
): TableEntries<Entry> {
  const table = findTable(source, name);
  const { rows, problems } = table === undefined ? { rows: [], problems: [] } : read(table);
  return { entries: rows.map(entryOf), rows: rows.map(({ index }) => index), problems };
}
