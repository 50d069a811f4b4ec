/** Adding and renaming departments after the workbook was made, without losing a word. */
import type { Department } from '../../model/alliance';
import { MOST_RESPONDENTS, assignDepartmentKeys } from '../../model/respondents';
import type { Rvu } from '../../model/rvu';
import { ACTION_TABLE } from '../kernel/shared/actionsTable';
import { ACTION_COLUMNS } from '../sections/actions/actionColumns';
import type { ColumnRecord } from '../kernel/column';
import { CONTRIBUTION_COLUMNS } from '../sections/contributions/contributionColumns';
import { DEPARTMENT_COLUMNS } from '../sections/settings/departmentColumns';
import type { ColumnEdit, EditDecision, NothingReason } from '../kernel/edit';
import { typedRow } from '../kernel/fromRecord';
import { readDepartments } from '../sections/settings/readDepartments';
import { readRvu } from './readRvu';
import { refreshEdit } from './refresh';
import { DEPARTMENT_TABLE } from '../kernel/shared/departmentsTable';
import { findColumn, findTable } from '../kernel/source';
import type { SourceTable, SourceValue, WorkbookSource } from '../kernel/source';
import { CONTRIBUTION_TABLE } from '../kernel/shared/contributionsTable';

type NameRefusal = 'no-name' | 'department-taken';

const nothing = <Reason extends NothingReason>(reason: Reason): EditDecision<Reason> => ({
  kind: 'nothing',
  reason,
});

/** Adds a department to the list, with an RVU form of its own where it is ours. */
export function planAddDepartment(
  source: WorkbookSource,
  { name, rate, side }: Department
): EditDecision<'not-ours' | NameRefusal | 'too-many-departments'> {
  const reading = readRvu(source);
  const table = findTable(source, DEPARTMENT_TABLE.name);
  if (reading.kind === 'not-ours' || table === undefined) return nothing('not-ours');
  const { rvu, rows } = reading;
  const { departments } = rvu.alliance;
  const refusal = refusedName(name, departments);
  if (refusal !== null) return nothing(refusal);
  if (departments.length >= MOST_RESPONDENTS) return nothing('too-many-departments');
  const added: Department = { name: name.trim(), rate, side };
  const keyed = assignDepartmentKeys([...departments, added], answeredKeys(rvu));
  const next = withDepartments(rvu, keyed);
  const row = typedRow(DEPARTMENT_COLUMNS, keyed.at(-1) ?? added);
  const headers = DEPARTMENT_COLUMNS.map(({ header }) => header);
  const edit = refreshEdit(source, next, rows);
  return { kind: 'edit', edit: { ...edit, rows: [{ table: table.name, headers, rows: [row] }] } };
}

/**
 * Renames the department with this key wherever it is named: in the list, on contributions, on
 * actions. Its form is tied to the key, so what was written there stays; the sheet's title follows.
 */
export function planRenameDepartment(
  source: WorkbookSource,
  key: string,
  newName: string
): EditDecision<'not-ours' | 'no-department' | NameRefusal> {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return nothing('not-ours');
  const { rvu, rows } = reading;
  const { departments } = rvu.alliance;
  const present = departments.find((each) => each.key === key);
  if (present === undefined) return nothing('no-department');
  const others = departments.filter((each) => each !== present);
  const refusal = refusedName(newName, others);
  if (refusal !== null) return nothing(refusal);
  const name = newName.trim();
  const next = departments.map((each) => (each === present ? { ...each, name } : each));
  const edit = refreshEdit(source, withDepartments(rvu, next), rows);
  const columns = [
    ...listRenamed(source, present, name),
    ...NAMING.flatMap(([table, record]) => columnsRenamed(source, table, record, present, name)),
  ];
  return { kind: 'edit', edit: { ...edit, columns: [...edit.columns, ...columns] } };
}

/** The tables that name departments. */
const NAMING: readonly (readonly [table: string, columns: readonly ColumnRecord<never>[]])[] = [
  [CONTRIBUTION_TABLE.name, CONTRIBUTION_COLUMNS],
  [ACTION_TABLE.name, ACTION_COLUMNS],
];

function refusedName(name: string, others: readonly Department[]): NameRefusal | null {
  if (name.trim() === '') return 'no-name';
  return others.some((each) => isNamed(name, each)) ? 'department-taken' : null;
}

/** As the sheets compare words: whatever the case, spaces around are nothing. */
const isNamed = (found: SourceValue, { name }: Department): boolean =>
  typeof found === 'string' && found.trim().toLowerCase() === name.trim().toLowerCase();

const withDepartments = (rvu: Rvu, departments: readonly Department[]): Rvu => ({
  ...rvu,
  alliance: { ...rvu.alliance, departments },
});

/** Forms and past answers keep their keys, whosever they were. */
const answeredKeys = ({ answers, history }: Rvu): readonly string[] =>
  [...answers, ...history.answers].map(({ respondent }) => respondent);

/** The name in the list itself, in the department's own row. */
function listRenamed(
  source: WorkbookSource,
  { key }: Department,
  name: string
): readonly ColumnEdit[] {
  const table = findTable(source, DEPARTMENT_TABLE.name);
  const { departments, rows } = readDepartments(source);
  const row = rows[departments.findIndex((each) => each.key === key)];
  const header = DEPARTMENT_TABLE.headers.name;
  return table === undefined ? [] : edited(table, header, (_, index) => index === row, name);
}

const columnsRenamed = (
  source: WorkbookSource,
  tableName: string,
  columns: readonly ColumnRecord<never>[],
  present: Department,
  name: string
): readonly ColumnEdit[] => {
  const table = findTable(source, tableName);
  if (table === undefined) return [];
  return columns
    .filter(({ what }) => what.kind === 'department')
    .flatMap(({ header }) => edited(table, header, (found) => isNamed(found, present), name));
};

function edited(
  table: SourceTable,
  wanted: string,
  isMeant: (found: SourceValue, row: number) => boolean,
  value: string
): readonly ColumnEdit[] {
  const at = findColumn(table, wanted);
  const header = at === null ? undefined : table.headers[at];
  if (at === null || header === undefined) return [];
  const cells = table.rows.map((row, index) =>
    isMeant(row[at] ?? null, index) ? value : undefined
  );
  return cells.some((cell) => cell !== undefined) ? [{ table: table.name, header, cells }] : [];
}
