/** Writes what people decided on contributions, and the step that one of them becomes, as one edit. */
import type { Action } from '../../model/action';
import { analyse } from '../../model/analysis';
import { DIRECTIONS } from '../../model/contribution';
import type { Contribution, Decision } from '../../model/contribution';
import { groundOf, lacksGround } from '../../model/decisionGround';
import type { Rvu } from '../../model/rvu';
import type { ColumnEdit, EditDecision, WorkbookEdit } from '../kernel/edit';
import { NO_EDIT } from '../kernel/edit';
import { typedRow } from '../kernel/fromRecord';
import { ACTION_TABLE } from '../kernel/shared/actionsTable';
import { CONTRIBUTION_TABLE } from '../kernel/shared/contributionsTable';
import { findColumn, findTable } from '../kernel/source';
import type { SourceTable, WorkbookSource } from '../kernel/source';
import { DECISION_WORDS, labelOf } from '../kernel/words';
import { ACTION_COLUMNS } from '../sections/actions/actionColumns';
import { readRvu } from './readRvu';
import { refreshEdit } from './refresh';

/** What was decided on one contribution; null in both withdraws the decision. */
export interface DecisionLine {
  readonly id: string;
  readonly decision: Decision | null;
  readonly reason: string | null;
}

/** A promised step: what, who and by when; what else an action has is blank. */
export type NewStep = Pick<
  Action,
  'step' | 'direction' | 'owner' | 'due' | 'category' | 'department'
>;

const { name, headers } = CONTRIBUTION_TABLE;

/**
 * Writes each decision beside its contribution, wherever that stands by now, and the step below the
 * others, once however often it is planned. Where one of the contributions is gone, nothing is written.
 */
export function planDecisions(
  source: WorkbookSource,
  lines: readonly DecisionLine[],
  step: NewStep | null
): EditDecision<'not-ours' | 'no-contribution'> {
  const table = findTable(source, name);
  const reading = readRvu(source);
  if (table === undefined || reading.kind === 'not-ours')
    return { kind: 'nothing', reason: 'not-ours' };
  const rows = rowsOf(table, lines);
  if (rows.size < lines.length) return { kind: 'nothing', reason: 'no-contribution' };
  const isThere = reading.rvu.actions.some((each) => step !== null && isSame(each, step));
  const begun = step === null || isThere ? NO_EDIT : stepEdit(source, step, reading);
  const label = ({ decision }: DecisionLine) =>
    decision === null ? null : labelOf(DECISION_WORDS, decision);
  return {
    kind: 'edit',
    edit: {
      ...begun,
      columns: [
        ...begun.columns,
        columnOf(table, headers.decision, rows, label),
        columnOf(table, headers.decisionReason, rows, ({ reason }) => reason),
        ...groundColumn(table, rows, reading.rvu),
      ],
    },
  };
}

/**
 * What each decision rests on, those that people typed into the sheet since the last time included; workbooks
 * of earlier versions keep none.
 */
function groundColumn(table: SourceTable, rows: Rows, rvu: Rvu): readonly ColumnEdit[] {
  if (findColumn(table, headers.decisionGround) === null) return [];
  const { directions } = analyse(rvu.contributions, rvu.settings);
  const analysed = DIRECTIONS.flatMap((direction) => directions[direction].contributions);
  const byId = new Map(analysed.map((each) => [plainId(each.contribution.id), each]));
  const typed = analysed.map(({ contribution }) => contribution).filter(lacksGround);
  return [
    columnOf(
      table,
      headers.decisionGround,
      new Map([...rowsOf(table, typed.map(lineOf)), ...rows]),
      ({ id, decision }) => {
        const found = byId.get(plainId(id));
        return decision === null || found === undefined ? null : groundOf(decision, found);
      }
    ),
  ];
}

const lineOf = ({ id, decision, decisionReason }: Contribution): DecisionLine => ({
  id,
  decision,
  reason: decisionReason,
});

type Rows = ReadonlyMap<number, DecisionLine>;

/** By the row in which the contribution stands; of rows with one id the first counts. */
function rowsOf(table: SourceTable, lines: readonly DecisionLine[]): Rows {
  const at = findColumn(table, headers.id);
  if (at === null) return new Map();
  const ids = table.rows.map((row) => plainId(row[at]));
  return new Map(
    lines.flatMap((line) => {
      const row = ids.indexOf(plainId(line.id));
      return row < 0 ? [] : [[row, line] as const];
    })
  );
}

const plainId = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';

/** A column that people deleted keeps our header: whoever applies the edit says that it is missing. */
const columnOf = (
  table: SourceTable,
  header: string,
  rows: Rows,
  cellOf: (line: DecisionLine) => string | null
): ColumnEdit => ({
  table: table.name,
  header: table.headers[findColumn(table, header) ?? -1] ?? header,
  cells: table.rows.map((_, index) => {
    const line = rows.get(index);
    return line === undefined ? undefined : cellOf(line);
  }),
});

const isSame = (action: Action, { step, direction }: NewStep): boolean =>
  action.closedIn === null && action.step === step && action.direction === direction;

type ContributionBook = Extract<ReturnType<typeof readRvu>, { readonly kind: 'rvu' }>;

/** The list of steps is made first where it is missing. */
function stepEdit(
  source: WorkbookSource,
  step: NewStep,
  { rvu, rows }: ContributionBook
): WorkbookEdit {
  const isMissing = findTable(source, ACTION_TABLE.name) === undefined;
  const begun = isMissing ? refreshEdit(source, rvu, rows) : NO_EDIT;
  const action = { ...step, doneOn: null, dropped: false, carriedFrom: null, closedIn: null };
  const typed = ACTION_COLUMNS.filter(({ entry }) => entry === 'typed');
  const added = {
    table: ACTION_TABLE.name,
    headers: typed.map(({ header }) => header),
    rows: [typedRow(typed, action)],
  };
  return { ...begun, rows: [...begun.rows, added] };
}
