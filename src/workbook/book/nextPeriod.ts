/**
 * New period's RVU in a running Excel: what `closePeriod` makes of the workbook, as an edit. What
 * goes to History is written first, what is emptied comes after it, and the period moves on last: cut
 * off anywhere, the same press ends where it would have.
 */
import { closePeriod } from '../../model/closePeriod';
import { formatPeriod } from '../../model/period';
import type { Period } from '../../model/period';
import { changesOf, columnChanges } from '../kernel/columnChanges';
import type {
  ColumnEdit,
  EditDecision,
  NamedCellEdit,
  RowsEdit,
  WorkbookEdit,
} from '../kernel/edit';
import { typedRow } from '../kernel/fromRecord';
import { HISTORY_TABLES } from '../sections/history/historyTables';
import type { HistoryTable } from '../sections/history/historyTables';
import { readHistoryRows } from '../sections/history/readHistory';
import type { HistoryReading } from '../sections/history/readHistory';
import { readRvu } from './readRvu';
import { refreshEdit } from './refresh';
import { emptiedWins, reopenedTables } from './reopenedTables';
import type { Closing } from './reopenedTables';
import { findTable } from '../kernel/source';
import type { WorkbookSource } from '../kernel/source';
import { CONTRIBUTION_TABLE } from '../kernel/shared/contributionsTable';

/**
 * What closing the period changes. `closing` is the period that the user agreed to close: where the
 * workbook has moved on by now (a second press, another computer), nothing is done. Null is whichever
 * period the workbook is in.
 */
export function planNextPeriod(
  source: WorkbookSource,
  closing: Period | null = null
): EditDecision {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours' || findTable(source, CONTRIBUTION_TABLE.name) === undefined)
    return { kind: 'nothing', reason: 'not-ours' };
  const { rvu, rows } = reading;
  if (closing !== null && rvu.period !== null && formatPeriod(rvu.period) !== formatPeriod(closing))
    return { kind: 'nothing', reason: 'already-closed' };
  const closed = closePeriod(rvu);
  if (!closed.ok) return { kind: 'nothing', reason: closed.reason };
  return { kind: 'edit', edit: closingEdit(source, { rvu, next: closed.rvu, rows }) };
}

function closingEdit(source: WorkbookSource, closing: Closing): WorkbookEdit {
  const { rvu, next, rows } = closing;
  // Sheets that are missing come with the History as it was, so that its new entries are appended
  // there like everywhere else: were the table gone, Excel would stop before anything is emptied.
  const drawn = refreshEdit(source, { ...next, history: rvu.history }, rows);
  const past = readHistoryRows(source, rvu.settings.scale);
  return {
    ...drawn,
    rows: [...drawn.rows, ...HISTORY_TABLES.flatMap((table) => newEntries(table, closing))],
    columns: [
      ...drawn.columns,
      ...HISTORY_TABLES.flatMap((table) => completedEntries(source, table, past, closing)),
      ...reopenedTables(source, closing),
    ],
    cells: [...drawn.cells, ...emptiedWins(source, closing), ...movedOn(closing)],
  };
}

/** `closePeriod` keeps the entries that were there in their order and adds the new ones behind them. */
function newEntries(
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

function completedEntries(
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

const movedOn = ({ next }: Closing): readonly NamedCellEdit[] =>
  next.period === null ? [] : [{ name: 'Period', value: formatPeriod(next.period) }];
