/** Reads the History tables back; what can't be read is unknown and listed as a problem. */
import type { Scale } from '../../model/alliance';
import type {
  History,
  PartNumber,
  PastAnswer,
  PastContribution,
  PastIndicator,
  PastPeriod,
} from '../../model/history';
import {
  HISTORY_ANSWERS,
  HISTORY_ANSWER_COLUMNS,
  HISTORY_CONTRIBUTIONS,
  HISTORY_CONTRIBUTION_COLUMNS,
  HISTORY_INDICATORS,
  HISTORY_INDICATOR_COLUMNS,
} from './historyColumns';
import { HISTORY_PERIODS, HISTORY_PERIOD_COLUMNS } from './historyPeriodColumns';
import type { Problem } from '../problem';
import type { FieldReading } from '../records/readFields';
import { readTable } from '../records/readTable';
import type { ReadRow, TableReading } from '../records/readTable';
import { findTable } from '../source';
import type { SourceTable, WorkbookSource } from '../source';

/** The entries of one table with their zero-based rows in it. */
export interface PastReading<Entry> {
  readonly entries: readonly Entry[];
  readonly rows: readonly number[];
  readonly problems: readonly Problem[];
}

export interface HistoryReading {
  readonly contributions: PastReading<PastContribution>;
  readonly answers: PastReading<PastAnswer>;
  readonly indicators: PastReading<PastIndicator>;
  readonly periods: PastReading<PastPeriod>;
}

/** All closed periods; none where a table is missing, as in a workbook made before there was a History. */
export function readHistory(source: WorkbookSource, scale: Scale): FieldReading<History> {
  const { contributions, answers, indicators, periods } = readHistoryRows(source, scale);
  return {
    value: {
      contributions: contributions.entries,
      answers: answers.entries,
      indicators: indicators.entries,
      periods: periods.entries,
    },
    problems: [contributions, answers, indicators, periods].flatMap(({ problems }) => problems),
  };
}

/** The same with the row of each entry. */
export function readHistoryRows(source: WorkbookSource, scale: Scale): HistoryReading {
  return {
    contributions: pastReading(findTable(source, HISTORY_CONTRIBUTIONS), (table) =>
      mapped(
        readTable(table, HISTORY_CONTRIBUTION_COLUMNS, ['period', 'id', 'direction'], scale),
        ({ row }) => ({
          ...row,
          activity: row.activity ?? '',
          running: row.running ?? (row.quadrant === null ? 0 : 1),
        })
      )
    ),
    answers: pastReading(findTable(source, HISTORY_ANSWERS), (table) =>
      mapped(
        readTable(table, HISTORY_ANSWER_COLUMNS, ['period', 'respondent', 'form', 'part'], scale),
        ({ row }) => ({ ...row, part: PART_NUMBERS[row.part] })
      )
    ),
    indicators: pastReading(findTable(source, HISTORY_INDICATORS), (table) =>
      mapped(
        readTable(table, HISTORY_INDICATOR_COLUMNS, ['period', 'name'], scale),
        ({ row }) => row
      )
    ),
    periods: pastReading(findTable(source, HISTORY_PERIODS), (table) =>
      mapped(readTable(table, HISTORY_PERIOD_COLUMNS, ['period'], scale), ({ row }) => ({
        ...row,
        gapCount: row.gapCount ?? 0,
        gapAtLeastTwo: row.gapAtLeastTwo ?? 0,
        actionsDue: row.actionsDue ?? 0,
        actionsOnTime: row.actionsOnTime ?? 0,
        answered: row.answered ?? 0,
        asked: row.asked ?? 0,
      }))
    ),
  };
}

const PART_NUMBERS: Record<'1' | '2' | '3' | '4', PartNumber> = { 1: 1, 2: 2, 3: 3, 4: 4 };

function pastReading<Entry>(
  table: SourceTable | undefined,
  read: (table: SourceTable) => PastReading<Entry>
): PastReading<Entry> {
  return table === undefined ? { entries: [], rows: [], problems: [] } : read(table);
}

function mapped<Row, Entry>(
  { rows, problems }: TableReading<Row>,
  entryOf: (row: ReadRow<Row>) => Entry
): PastReading<Entry> {
  return { entries: rows.map(entryOf), rows: rows.map(({ index }) => index), problems };
}
