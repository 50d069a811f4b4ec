/** The column record of every table that people type in, and the record of every named cell. */
import { DEPARTMENT_KEYS, WHOLE } from '../../model/respondents';
import type { ColumnRecord } from '../kernel/column';
import type { FieldRecord } from '../kernel/fieldRecord';
import type { TableRecord } from '../kernel/section';
import { SECTIONS } from './sections';

/** The tables that every workbook has, in the order of the tabs. */
export const BOOK_RECORDS: readonly TableRecord[] = SECTIONS.flatMap(({ tables }) => tables);

/** The tables of a respondent. */
export function respondentRecords(respondent: string): readonly TableRecord[] {
  return SECTIONS.flatMap(({ tablesOf }) => tablesOf?.(respondent) ?? []);
}

/** Every table that there may be, with the forms of all respondents. */
export const PRESENT_TABLES: readonly TableRecord[] = [
  ...BOOK_RECORDS,
  ...[WHOLE, ...DEPARTMENT_KEYS].flatMap(respondentRecords),
];

/** By the table's name. */
export const TABLE_RECORDS: ReadonlyMap<string, readonly ColumnRecord<never>[]> = new Map(
  PRESENT_TABLES.map(({ name, columns }) => [name, columns])
);

export const FIELDS: readonly FieldRecord[] = SECTIONS.flatMap(({ fields }) => fields);
