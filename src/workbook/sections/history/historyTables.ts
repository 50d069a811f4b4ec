/** The four History tables: their records, and the entries of a History as their rows. */
import type { History, PastAnswer } from '../../../model/history';
import type { PlannedCell, TablePlan } from '../../kernel/blueprint';
import type { ColumnRecord } from '../../kernel/column';
import { tableColumn, typedRow } from '../../kernel/fromRecord';
import type { PlacedRecordTable } from '../../kernel/fromRecord';
import {
  HISTORY_ANSWER_COLUMNS,
  HISTORY_CONTRIBUTION_COLUMNS,
  HISTORY_INDICATOR_COLUMNS,
} from './historyColumns';
import type { PastEntry } from './historyColumns';
import { HISTORY_PERIOD_COLUMNS } from './historyPeriodColumns';
import { formula } from '../../kernel/sheetParts';
import { HISTORY_PERIOD_TABLE } from '../../kernel/shared/historyTables';
import { HISTORY_ANSWER_TABLE } from './pastTables';
import {
  HISTORY_CONTRIBUTION_TABLE,
  HISTORY_INDICATOR_TABLE,
} from '../../kernel/shared/historyTables';

export interface HistoryTable {
  readonly name: string;
  readonly part: keyof History;
  readonly columns: readonly ColumnRecord<PastEntry>[];
  readonly entries: (history: History) => readonly PastEntry[];
}

export const PAST_CONTRIBUTIONS: HistoryTable = {
  name: HISTORY_CONTRIBUTION_TABLE.name,
  part: 'contributions',
  columns: HISTORY_CONTRIBUTION_COLUMNS,
  entries: ({ contributions }) => contributions,
};

/** The part's number chooses from words that say what it asks for. */
const answerEntry = (answer: PastAnswer): PastEntry & { readonly part: string } => ({
  ...answer,
  part: String(answer.part),
});

export const PAST_ANSWERS: HistoryTable = {
  name: HISTORY_ANSWER_TABLE.name,
  part: 'answers',
  columns: HISTORY_ANSWER_COLUMNS,
  entries: ({ answers }) => answers.map(answerEntry),
};

export const PAST_INDICATORS: HistoryTable = {
  name: HISTORY_INDICATOR_TABLE.name,
  part: 'indicators',
  columns: HISTORY_INDICATOR_COLUMNS,
  entries: ({ indicators }) => indicators,
};

export const PAST_PERIODS: HistoryTable = {
  name: HISTORY_PERIOD_TABLE.name,
  part: 'periods',
  columns: HISTORY_PERIOD_COLUMNS,
  entries: ({ periods }) => periods,
};

/** The periods come last: where one stands, all of its entries do. */
export const HISTORY_TABLES: readonly HistoryTable[] = [
  PAST_CONTRIBUTIONS,
  PAST_ANSWERS,
  PAST_INDICATORS,
  PAST_PERIODS,
];

/** The table with all entries, or with one blank row: a table can't be without any. */
export function historyTable(
  table: HistoryTable,
  history: History,
  place: { readonly row: number; readonly column: number }
): TablePlan {
  const rows = table.entries(history).map((entry) => plannedRow(table.columns, entry));
  return {
    name: table.name,
    ...place,
    columns: table.columns.map(tableColumn),
    rows: rows.length > 0 ? rows : [plannedRow(table.columns, null)],
    filterButtons: true,
  };
}

function plannedRow(
  columns: readonly ColumnRecord<PastEntry>[],
  entry: PastEntry | null
): readonly PlannedCell[] {
  const typed = typedRow(columns, entry ?? {});
  return columns.map((column, index) =>
    column.entry === 'computed'
      ? formula(column.formula, entry === null ? '' : column.mirror(entry))
      : (typed[index] ?? null)
  );
}

/** Where its body lies. */
export function historyTablePlace({ row, column, rows }: TablePlan): PlacedRecordTable {
  return {
    row,
    column,
    rows: rows.length,
  };
}
