/** What of a workbook's column records may leave: looked up here, nowhere else. */
import { WHOLE } from '../model/respondents';
import { CHOSEN_GAPS, SHARED_GAP_COLUMNS } from './ourColumns';
import { CONTRIBUTION_TABLE } from '../workbook/kernel/shared/contributionsTable';
import { DEPARTMENT_TABLE } from '../workbook/kernel/shared/departmentsTable';
import { longTable, shortTable } from '../workbook/kernel/shared/formTables';
import type { What } from '../workbook/kernel/column';
import { FACT_FIELDS } from '../workbook/sections/start/factFields';
import { FIELDS, TABLE_RECORDS } from '../workbook/book/tableRecords';

/** How the sources of our forms begin: `RVU`, or `RVU Marketing`. */
export const FORM_TITLE = 'RVU';

/** Whether a table's column may leave. What no record calls shared stays home. */
export function isSharedColumn(table: string, header: string): boolean {
  const column = TABLE_RECORDS.get(table)?.find((each) => each.header === header);
  return column?.privacy === 'shared';
}

/** Whether a table's column holds days. */
export function isDateColumn(table: string, header: string): boolean {
  return TABLE_RECORDS.get(table)?.find((each) => each.header === header)?.what.kind === 'date';
}

/** Whether a named cell may leave. */
export function isSharedField(name: string): boolean {
  return FIELDS.some((field) => field.name === name && field.privacy === 'shared');
}

const NAME_KINDS: ReadonlySet<What['kind']> = new Set([
  'choice',
  'department',
  'period',
  'currency',
]);

/** Columns of names that are typed freely, by their key. */
const NAME_COLUMNS: ReadonlyMap<string, string> = new Map([
  [CONTRIBUTION_TABLE.name, 'id'],
  [DEPARTMENT_TABLE.name, 'name'],
]);

/** Whether a table's column holds names or choices that both sides go by, and no sentences. */
export function isNameColumn(table: string, header: string): boolean {
  const column = TABLE_RECORDS.get(table)?.find((each) => each.header === header);
  if (column === undefined) return false;
  return NAME_KINDS.has(column.what.kind) || NAME_COLUMNS.get(table) === column.key;
}

/** Whether a named cell holds such a name: the companies, their people, the period, the currency. */
export function isNameField(name: string): boolean {
  return FACT_FIELDS.some((field) => field.name === name);
}

/** Whether a told value's source (`Contributions.Activity`, `Start.Us_name`, `RVU Marketing.Score`) may leave. */
export function isSharedSource(source: string): boolean {
  const dot = source.lastIndexOf('.');
  const [table, name] = [source.slice(0, dot), source.slice(dot + 1)];
  if (isSharedColumn(table, name) || isSharedField(name)) return true;
  if (table === CHOSEN_GAPS) return SHARED_GAP_COLUMNS.some(({ header }) => header === name);
  // Forms go by their sheet's title, which is the department's affair.
  const isForm = table === FORM_TITLE || table.startsWith(`${FORM_TITLE} `);
  return (
    isForm && [longTable(WHOLE), shortTable(WHOLE)].some((form) => isSharedColumn(form.name, name))
  );
}

/** What private columns and fields are called: neither should be found in what leaves. */
export function privateHeaders(): readonly { readonly name: string; readonly source: string }[] {
  const columns = [...TABLE_RECORDS].flatMap(([table, all]) =>
    all.flatMap(({ header, privacy }) =>
      privacy === 'private' ? [{ name: header, source: `${table}.${header}` }] : []
    )
  );
  const fields = FIELDS.flatMap(({ name, label, privacy }) =>
    privacy === 'private' ? [name, label].map((each) => ({ name: each, source: name })) : []
  );
  return [...columns, ...fields];
}
