/** All column records of a workbook of ours by table: what may leave is looked up here, nowhere else. */
import { ACTIONS, ACTION_COLUMNS } from '../workbook/actionColumns';
import {
  CHARTER,
  CHARTER_COLUMNS,
  CONDUCT,
  CONDUCT_COLUMNS,
  GOVERNANCE,
  GOVERNANCE_COLUMNS,
} from '../workbook/charterColumns';
import type { ColumnRecord } from '../workbook/column';
import { CONTRIBUTIONS, CONTRIBUTION_COLUMNS } from '../workbook/contributionColumns';
import { DEPARTMENTS, DEPARTMENT_COLUMNS } from '../workbook/departmentColumns';
import { FACT_FIELDS, SETTING_FIELDS } from '../workbook/fields';
import type { FieldRecord } from '../workbook/fields';
import { longTable, shortTable } from '../workbook/formTables';
import {
  HISTORY_ANSWERS,
  HISTORY_ANSWER_COLUMNS,
  HISTORY_CONTRIBUTIONS,
  HISTORY_CONTRIBUTION_COLUMNS,
  HISTORY_INDICATORS,
  HISTORY_INDICATOR_COLUMNS,
} from '../workbook/historyColumns';
import { HISTORY_PERIODS, HISTORY_PERIOD_COLUMNS } from '../workbook/historyPeriodColumns';
import { INDICATORS, INDICATOR_COLUMNS, WIN_FIELDS } from '../workbook/indicatorColumns';
import { SHORT_COLUMNS, longColumns } from '../workbook/rvuFormColumns';
import { DEPARTMENT_KEYS, WHOLE } from '../model/respondents';

type Columns = readonly ColumnRecord<never>[];

/** How the sources of our forms begin: `RVU`, or `RVU Marketing`. */
export const FORM_TITLE = 'RVU';

const RESPONDENTS = [WHOLE, ...DEPARTMENT_KEYS];

const TABLES: ReadonlyMap<string, Columns> = new Map<string, Columns>([
  [CONTRIBUTIONS, CONTRIBUTION_COLUMNS],
  [DEPARTMENTS, DEPARTMENT_COLUMNS],
  [ACTIONS, ACTION_COLUMNS],
  [CHARTER, CHARTER_COLUMNS],
  [CONDUCT, CONDUCT_COLUMNS],
  [GOVERNANCE, GOVERNANCE_COLUMNS],
  [INDICATORS, INDICATOR_COLUMNS],
  [HISTORY_PERIODS, HISTORY_PERIOD_COLUMNS],
  [HISTORY_INDICATORS, HISTORY_INDICATOR_COLUMNS],
  [HISTORY_ANSWERS, HISTORY_ANSWER_COLUMNS],
  [HISTORY_CONTRIBUTIONS, HISTORY_CONTRIBUTION_COLUMNS],
  ...RESPONDENTS.map((key): [string, Columns] => [longTable(key), longColumns(key)]),
  ...RESPONDENTS.map((key): [string, Columns] => [shortTable(key), SHORT_COLUMNS]),
]);

const FIELDS: readonly FieldRecord[] = [...FACT_FIELDS, ...SETTING_FIELDS, ...WIN_FIELDS];

/** Whether a table's column may leave. What no record calls shared stays home. */
export function isSharedColumn(table: string, header: string): boolean {
  const column = TABLES.get(table)?.find((each) => each.header === header);
  return column?.privacy === 'shared';
}

/** Whether a table's column holds days. */
export const isDateColumn = (table: string, header: string): boolean =>
  TABLES.get(table)?.find((each) => each.header === header)?.what.kind === 'date';

/** Whether a named cell may leave. */
export const isSharedField = (name: string): boolean =>
  FIELDS.some((field) => field.name === name && field.privacy === 'shared');

/** Whether a told value's source (`Contributions.Activity`, `Start.Us_name`, `RVU Marketing.Score`) may leave. */
export function isSharedSource(source: string): boolean {
  const dot = source.lastIndexOf('.');
  const [table, name] = [source.slice(0, dot), source.slice(dot + 1)];
  if (isSharedColumn(table, name) || isSharedField(name)) return true;
  // Forms go by their sheet's title, which is the department's affair.
  const isForm = table === FORM_TITLE || table.startsWith(`${FORM_TITLE} `);
  return isForm && [longTable(WHOLE), shortTable(WHOLE)].some((form) => isSharedColumn(form, name));
}

/** What private columns and fields are called: neither should be found in what leaves. */
export function privateHeaders(): readonly { readonly name: string; readonly source: string }[] {
  const columns = [...TABLES].flatMap(([table, all]) =>
    all.flatMap(({ header, privacy }) =>
      privacy === 'private' ? [{ name: header, source: `${table}.${header}` }] : []
    )
  );
  const fields = FIELDS.flatMap(({ name, label, privacy }) =>
    privacy === 'private' ? [name, label].map((each) => ({ name: each, source: name })) : []
  );
  return [...columns, ...fields];
}
