/** Reads the History tables back; what can't be read is unknown and listed as a problem. */
import type { Scale } from '../../../model/alliance';
import type {
  History,
  PartNumber,
  PastAnswer,
  PastContribution,
  PastIndicator,
  PastPeriod,
} from '../../../model/history';
import {
  HISTORY_ANSWER_COLUMNS,
  HISTORY_CONTRIBUTION_COLUMNS,
  HISTORY_INDICATOR_COLUMNS,
} from './historyColumns';
import { HISTORY_PERIOD_COLUMNS } from './historyPeriodColumns';
import type { FieldReading } from '../../kernel/readFields';
import { readTable } from '../../kernel/readTable';
import { readEntries } from '../../kernel/tableEntries';
import type { TableEntries } from '../../kernel/tableEntries';
import type { WorkbookSource } from '../../kernel/source';
import { HISTORY_PERIOD_TABLE } from '../../kernel/shared/historyTables';
import { HISTORY_ANSWER_TABLE } from './pastTables';
import {
  HISTORY_CONTRIBUTION_TABLE,
  HISTORY_INDICATOR_TABLE,
} from '../../kernel/shared/historyTables';

export interface HistoryReading {
  readonly contributions: TableEntries<PastContribution>;
  readonly answers: TableEntries<PastAnswer>;
  readonly indicators: TableEntries<PastIndicator>;
  readonly periods: TableEntries<PastPeriod>;
}

/** All closed periods; none where a table is missing, as in a workbook made before there was a History. */
export function readHistory(source: WorkbookSource, scale: Scale): FieldReading<History> {
  const reading = readHistoryRows(source, scale);
  const { contributions, answers, indicators, periods } = reading;
  return {
    value: entriesIn(reading),
    problems: [contributions, answers, indicators, periods].flatMap(({ problems }) => problems),
  };
}

/** The entries without their rows. */
export function entriesIn({
  contributions,
  answers,
  indicators,
  periods,
}: HistoryReading): History {
  return {
    contributions: contributions.entries,
    answers: answers.entries,
    indicators: indicators.entries,
    periods: periods.entries,
  };
}

/** The same with the row of each entry. */
export function readHistoryRows(source: WorkbookSource, scale: Scale): HistoryReading {
  return {
    contributions: readEntries(
      source,
      HISTORY_CONTRIBUTION_TABLE.name,
      (table) =>
        readTable(table, HISTORY_CONTRIBUTION_COLUMNS, ['period', 'id', 'direction'], scale),
      ({ row }) => ({
        ...row,
        activity: row.activity ?? '',
        decisionGround: null,
        running: row.running ?? (row.quadrant === null ? 0 : 1),
      })
    ),
    answers: readEntries(
      source,
      HISTORY_ANSWER_TABLE.name,
      (table) =>
        readTable(table, HISTORY_ANSWER_COLUMNS, ['period', 'respondent', 'form', 'part'], scale),
      ({ row }) => ({ ...row, part: PART_NUMBERS[row.part] })
    ),
    indicators: readEntries(
      source,
      HISTORY_INDICATOR_TABLE.name,
      (table) => readTable(table, HISTORY_INDICATOR_COLUMNS, ['period', 'name'], scale),
      ({ row }) => row
    ),
    periods: readPeriods(source, scale),
  };
}

function readPeriods(source: WorkbookSource, scale: Scale): TableEntries<PastPeriod> {
  return readEntries(
    source,
    HISTORY_PERIOD_TABLE.name,
    (table) => readTable(table, HISTORY_PERIOD_COLUMNS, ['period'], scale),
    ({ row }) => ({
      ...row,
      gapCount: row.gapCount ?? 0,
      gapAtLeastTwo: row.gapAtLeastTwo ?? 0,
      actionsDue: row.actionsDue ?? 0,
      actionsOnTime: row.actionsOnTime ?? 0,
      answered: row.answered ?? 0,
      asked: row.asked ?? 0,
    })
  );
}

const PART_NUMBERS: Record<'1' | '2' | '3' | '4', PartNumber> = { 1: 1, 2: 2, 3: 3, 4: 4 };
