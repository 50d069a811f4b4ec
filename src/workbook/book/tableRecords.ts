/** The column record of every table that people type in, and the record of every named cell. */
import { DEPARTMENT_KEYS, WHOLE } from '../../model/respondents';
import type { ColumnRecord } from '../kernel/column';
import type { FieldRecord } from '../kernel/fieldRecord';
import type { TableRecord } from '../kernel/section';
import { SECTIONS } from './sections';

/** The tables that every workbook has, in the order of the tabs. */
export const BOOK_RECORDS: readonly TableRecord[] = SECTIONS.flatMap(({ tables }) => tables);

/** The tables of a respondent. */
export const respondentRecords = (respondent: string): readonly TableRecord[] =>
  SECTIONS.flatMap(({ tablesOf }) => tablesOf?.(respondent) ?? []);

/** By the table's name, with the forms of all respondents that there may be. */
export const TABLE_RECORDS: ReadonlyMap<string, readonly ColumnRecord<never>[]> = new Map(
  [...BOOK_RECORDS, ...[WHOLE, ...DEPARTMENT_KEYS].flatMap(respondentRecords)].map(
    ({ name, columns }) => [name, columns]
  )
);

export const FIELDS: readonly FieldRecord[] = SECTIONS.flatMap(({ fields }) => fields);
