/**
 * Finds their values that have no cell in our workbook except on Partner RVU, since people deleted the column, row or
 * list. Partner RVU keeps them, but the user must be told.
 */
import type { Scale } from '../../model/alliance';
import { QUESTIONS } from '../../model/charter';
import type { CharterQuestion } from '../../model/charter';
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

/** A place in our workbook that is missing. */
export interface MissingTarget {
  /** What would go there: scores, answers, whole steps, or one detail of a step. */
  readonly of: 'stated' | 'charter' | 'step' | Detail;
  readonly table: string;
  /** The column that is missing; null where it is a row or the whole table. */
  readonly header: string | null;
  /** The charter's question whose row is missing; null where it is no row. */
  readonly question: CharterQuestion | null;
}

/** A missing target with the number of lines that would go there. */
export interface NotApplied extends MissingTarget {
  readonly count: number;
}

interface Target {
  readonly of: MissingTarget['of'];
  readonly table: string;
  readonly columns: readonly ColumnRecord<never>[];
  /** The column that is missing for it. */
  readonly key: string;
}

const charter = { of: 'charter', table: CHARTER_TABLE.name, columns: CHARTER_COLUMNS } as const;
const actions = { table: ACTION_TABLE.name, columns: ACTION_COLUMNS } as const;

const TARGETS: readonly Target[] = [
  { of: 'stated', table: CONTRIBUTION_TABLE.name, columns: CONTRIBUTION_COLUMNS, key: 'stated' },
  { ...charter, key: 'question' },
  { ...charter, key: 'theirs' },
  { ...actions, of: 'step', key: 'step' },
  { ...actions, of: 'step', key: 'direction' },
  { ...actions, of: 'owner', key: 'owner' },
  { ...actions, of: 'due', key: 'due' },
  { ...actions, of: 'category', key: 'category' },
];

/** All missing targets, except on missing sheets: those are made again with the file's values. */
export function findMissingTargets(source: WorkbookSource, scale: Scale): readonly MissingTarget[] {
  return [
    ...TARGETS.flatMap((target) => missingColumn(findTable(source, target.table), target)),
    ...missingInCharter(source, scale),
  ];
}

function missingColumn(
  table: SourceTable | undefined,
  { of, table: name, columns, key }: Target
): readonly MissingTarget[] {
  const header = columns.find((column) => column.key === key)?.header;
  if (table === undefined || header === undefined || findColumn(table, header) !== null) return [];
  return [{ of, table: name, header, question: null }];
}

function missingInCharter(source: WorkbookSource, scale: Scale): readonly MissingTarget[] {
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

/** The row of the question, answered or not; -1 where there is none. */
export function questionRow(table: SourceTable, question: CharterQuestion, scale: Scale): number {
  const column = CHARTER_COLUMNS.find(({ key }) => key === 'question');
  const at = column === undefined ? null : findColumn(table, column.header);
  if (column === undefined || at === null) return -1;
  return table.rows.findIndex((row) => {
    const decoded = decodeCell(column.what, row[at] ?? null, scale);
    return decoded.ok && decoded.value === question;
  });
}

export interface ApplicableLines {
  /** The lines as far as they have a place beside Partner RVU. */
  readonly given: readonly PartnerLine[];
  readonly notApplied: readonly NotApplied[];
}

/** Removes values without a target; a value removed for one missing target is not reported for the next. */
export function applicableLines(
  lines: readonly PartnerLine[],
  missing: readonly MissingTarget[]
): ApplicableLines {
  return missing.reduce<ApplicableLines>(
    ({ given, notApplied }, target) => {
      const hit = new Set(given.filter((line) => concerns(target, line)));
      if (hit.size === 0) return { given, notApplied };
      return {
        given: given.flatMap((line) => (hit.has(line) ? without(target, line) : [line])),
        notApplied: [...notApplied, { ...target, count: hit.size }],
      };
    },
    { given: lines, notApplied: [] }
  );
}

function concerns(target: MissingTarget, line: PartnerLine): boolean {
  if (target.of === 'stated') return line.list === 'did' && line.score !== null;
  if (line.words === null) return false;
  return target.of === 'charter' ? asksFor(target, line) : saysOfStep(target.of, line);
}

const asksFor = ({ question }: MissingTarget, { list, line }: PartnerLine): boolean =>
  list === 'charter' && (question === null || line === question);

const saysOfStep = (of: 'step' | Detail, line: PartnerLine): boolean =>
  (line.list === 'planned' || line.list === 'asked') && (of === 'step' || line[of] !== null);

/** A step without one of its details is still a step. */
function without({ of }: MissingTarget, line: PartnerLine): readonly PartnerLine[] {
  const isDetail = of === 'owner' || of === 'due' || of === 'category';
  return isDetail ? [{ ...line, [of]: null }] : [];
}
