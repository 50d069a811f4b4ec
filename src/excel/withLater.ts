/** What is there once the columns and cells of a later version are added: the rest of the edit stands on it. */
import type { LaterCell, LaterColumn, WorkbookEdit } from '../workbook/kernel/edit';
import type { SourceTable, WorkbookSource } from '../workbook/kernel/source';
import { sameName } from './address';
import { findName, type Survey, type SurveyedTable } from './survey';

const missingHeaders = (
  columns: readonly LaterColumn[],
  name: string,
  headers: readonly string[]
): readonly string[] =>
  columns
    .filter(({ table }) => sameName(table, name))
    .map(({ column }) => column.header)
    .filter((header) => !headers.some((each) => sameName(each.trim(), header)));

function surveyedTable(table: SurveyedTable, columns: readonly LaterColumn[]): SurveyedTable {
  const added = missingHeaders(columns, table.name, table.headers);
  return { ...table, headers: [...table.headers, ...added] };
}

function sourceTable(table: SourceTable, columns: readonly LaterColumn[]): SourceTable {
  const added = missingHeaders(columns, table.name, table.headers);
  const blank = added.map(() => null);
  return {
    ...table,
    headers: [...table.headers, ...added],
    rows: table.rows.map((row) => [...row, ...blank]),
    formulas: table.formulas.map((row) => [...row, ...blank]),
  };
}

/** A name that is added leads to a cell whose place matters to nobody here. */
const withName = (survey: Survey, { name }: LaterCell): Survey =>
  findName(survey, name) === undefined
    ? {
        ...survey,
        names: new Map(survey.names).set(name.toLowerCase(), {
          name,
          comment: '',
          formula: '',
          place: null,
        }),
      }
    : survey;

export const withLater = <Seen extends { source: WorkbookSource; survey: Survey }>(
  seen: Seen,
  { laterColumns, laterCells }: WorkbookEdit
): Seen => ({
  ...seen,
  source: {
    ...seen.source,
    tables: seen.source.tables.map((table) => sourceTable(table, laterColumns)),
  },
  survey: laterCells.reduce(withName, {
    ...seen.survey,
    tables: seen.survey.tables.map((table) => surveyedTable(table, laterColumns)),
  }),
});
