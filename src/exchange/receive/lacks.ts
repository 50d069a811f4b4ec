/**
 * What of theirs finds no cell in our workbook beside Partner RVU, since people deleted the column, the
 * row or the list. Nothing of it is lost there, but it must not pass in silence.
 */
import type { Scale } from '../../model/alliance';
import { QUESTIONS } from '../../model/charter';
import type { Question } from '../../model/charter';
import type { PartnerLine } from '../../model/exchange';
import { ACTION_TABLE } from '../../workbook/kernel/shared/actionsTable';
import { ACTION_COLUMNS } from '../../workbook/sections/actions/actionColumns';
import { CHARTER_COLUMNS } from '../../workbook/sections/charter/charterColumns';
import {
  CHARTER_TABLE,
  CONDUCT_TABLE,
  GOVERNANCE_TABLE,
} from '../../workbook/sections/charter/charterTables';
import { CONTRIBUTION_COLUMNS } from '../../workbook/sections/contributions/contributionColumns';
import type { ColumnRecord } from '../../workbook/kernel/column';
import { decodeCell } from '../../workbook/kernel/decode';
import { findColumn, findTable } from '../../workbook/kernel/source';
import type { SourceTable, WorkbookSource } from '../../workbook/kernel/source';
import { CONTRIBUTION_TABLE } from '../../workbook/kernel/shared/contributionsTable';

type Detail = 'owner' | 'due' | 'category';

/** What is gone of our workbook. */
export interface Lack {
  /** What of theirs would go there: scores, answers, whole steps, or one thing that they say of a step. */
  readonly of: 'stated' | 'charter' | 'step' | Detail;
  readonly table: string;
  /** The column that is gone; null where it is a row or the whole table. */
  readonly header: string | null;
  /** The charter's question whose row is gone; null where it is no row. */
  readonly question: Question | null;
}

/** A lack with the number of lines that it keeps from their place. */
export interface Unplaced extends Lack {
  readonly count: number;
}

interface Home {
  readonly of: Lack['of'];
  readonly table: string;
  readonly columns: readonly ColumnRecord<never>[];
  /** Of the column without which it has no place. */
  readonly key: string;
}

const charter = { of: 'charter', table: CHARTER_TABLE.name, columns: CHARTER_COLUMNS } as const;
const actions = { table: ACTION_TABLE.name, columns: ACTION_COLUMNS } as const;

const HOMES: readonly Home[] = [
  { of: 'stated', table: CONTRIBUTION_TABLE.name, columns: CONTRIBUTION_COLUMNS, key: 'stated' },
  { ...charter, key: 'question' },
  { ...charter, key: 'theirs' },
  { ...actions, of: 'step', key: 'step' },
  { ...actions, of: 'step', key: 'direction' },
  { ...actions, of: 'owner', key: 'owner' },
  { ...actions, of: 'due', key: 'due' },
  { ...actions, of: 'category', key: 'category' },
];

/** All that is gone; a sheet that is missing as a whole is made again with what they say, and lacks nothing. */
export function lacksIn(source: WorkbookSource, scale: Scale): readonly Lack[] {
  return [
    ...HOMES.flatMap((home) => columnLack(findTable(source, home.table), home)),
    ...charterLacks(source, scale),
  ];
}

function columnLack(
  table: SourceTable | undefined,
  { of, table: name, columns, key }: Home
): readonly Lack[] {
  const header = columns.find((column) => column.key === key)?.header;
  if (table === undefined || header === undefined || findColumn(table, header) !== null) return [];
  return [{ of, table: name, header, question: null }];
}

function charterLacks(source: WorkbookSource, scale: Scale): readonly Lack[] {
  const { of, table: name } = charter;
  const table = findTable(source, CHARTER_TABLE.name);
  const rest = [CONDUCT_TABLE, GOVERNANCE_TABLE].some(
    ({ name: other }) => findTable(source, other) !== undefined
  );
  if (table === undefined) return rest ? [{ of, table: name, header: null, question: null }] : [];
  return QUESTIONS.filter((question) => questionRow(table, question, scale) < 0).map(
    (question) => ({ of, table: name, header: null, question })
  );
}

/** The row that asks it, whether anything is answered there yet or not; -1 where none does. */
export function questionRow(table: SourceTable, question: Question, scale: Scale): number {
  const column = CHARTER_COLUMNS.find(({ key }) => key === 'question');
  const at = column === undefined ? null : findColumn(table, column.header);
  if (column === undefined || at === null) return -1;
  return table.rows.findIndex((row) => {
    const decoded = decodeCell(column.what, row[at] ?? null, scale);
    return decoded.ok && decoded.value === question;
  });
}

export interface Placed {
  /** The lines as far as they have a place beside Partner RVU. */
  readonly given: readonly PartnerLine[];
  readonly unplaced: readonly Unplaced[];
}

/** Takes away what has no place; what one lack takes away is not told of the next. */
export function placedLines(lines: readonly PartnerLine[], lacks: readonly Lack[]): Placed {
  return lacks.reduce<Placed>(
    ({ given, unplaced }, lack) => {
      const hit = new Set(given.filter((line) => concerns(lack, line)));
      if (hit.size === 0) return { given, unplaced };
      return {
        given: given.flatMap((line) => (hit.has(line) ? without(lack, line) : [line])),
        unplaced: [...unplaced, { ...lack, count: hit.size }],
      };
    },
    { given: lines, unplaced: [] }
  );
}

function concerns(lack: Lack, line: PartnerLine): boolean {
  if (lack.of === 'stated') return line.list === 'did' && line.score !== null;
  if (line.words === null) return false;
  return lack.of === 'charter' ? asksFor(lack, line) : saysOfStep(lack.of, line);
}

const asksFor = ({ question }: Lack, { list, line }: PartnerLine): boolean =>
  list === 'charter' && (question === null || line === question);

const saysOfStep = (of: 'step' | Detail, line: PartnerLine): boolean =>
  (line.list === 'planned' || line.list === 'asked') && (of === 'step' || line[of] !== null);

/** A step without one of its details is still a step. */
function without({ of }: Lack, line: PartnerLine): readonly PartnerLine[] {
  const isDetail = of === 'owner' || of === 'due' || of === 'category';
  return isDetail ? [{ ...line, [of]: null }] : [];
}
