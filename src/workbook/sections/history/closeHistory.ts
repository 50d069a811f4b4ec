/** What closing a period writes into the History tables: new entries, and what one that was cut off lacks. */
import { changesOf, columnChanges, emptied } from '../../kernel/columnChanges';
import type { ColumnEdit, RowsEdit } from '../../kernel/edit';
import { typedRow } from '../../kernel/fromRecord';
import type { Closing } from '../../kernel/shared/drawing';
import { findTable } from '../../kernel/source';
import type { WorkbookSource } from '../../kernel/source';
import type { HistoryTable } from './historyTables';
import { entriesIn } from './readHistory';
import type { HistoryReading } from './readHistory';

/** `closePeriod` keeps the entries that were there in their order and adds the new ones behind them. */
export function newEntries(
  { name, columns, entries, part }: HistoryTable,
  { rvu, next }: Closing
): readonly RowsEdit[] {
  const added = entries(next.history).slice(rvu.history[part].length);
  if (added.length === 0) return [];
  const typed = columns.filter(({ entry }) => entry !== 'computed');
  return [
    {
      table: name,
      headers: typed.map(({ header }) => header),
      rows: added.map((entry) => typedRow(typed, entry)),
    },
  ];
}

/** Entries of this period that are there already get what they lack. */
export function completedEntries(
  source: WorkbookSource,
  { name, columns, entries, part }: HistoryTable,
  past: HistoryReading,
  { rvu, next }: Closing
): readonly ColumnEdit[] {
  const table = findTable(source, name);
  if (table === undefined) return [];
  const [before, after] = [entries(rvu.history), entries(next.history)];
  return columnChanges(table, columns, changesOf(past[part].rows, before, after));
}

/** The rows of a period that is open again are emptied; closing it uses them anew. */
export function emptiedEntries(
  source: WorkbookSource,
  { name, columns, entries, part }: HistoryTable,
  past: HistoryReading,
  period: string
): readonly ColumnEdit[] {
  const table = findTable(source, name);
  if (table === undefined) return [];
  return columnChanges(
    table,
    columns,
    entries(entriesIn(past)).flatMap((entry, index) => {
      const row = past[part].rows[index];
      return row === undefined || entry.period !== period
        ? []
        : [{ row, before: entry, after: emptied(columns, entry) }];
    })
  );
}
