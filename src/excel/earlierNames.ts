/**
 * What was called otherwise in an earlier version gets its present name. Excel follows with every formula
 * that names a table or a column. A defined name can't be renamed: it is added anew for the same cells, and
 * the earlier one stays, for formulas of people's own may name it.
 */
import type { RenameEdit, WorkbookEdit } from '../workbook/kernel/edit';
import { renamed } from '../workbook/book/earlierNames';
import type { WorkbookSource } from '../workbook/kernel/source';
import { sameName } from './address';
import { findName, type Survey, type SurveyedTable } from './survey';

/** The first acts of an upgrade. */
export const renameEarlier = (
  context: Excel.RequestContext,
  renames: readonly RenameEdit[]
): void =>
  renames.forEach((rename) => {
    const { tables, names } = context.workbook;
    if (rename.kind === 'table') tables.getItem(rename.from).name = rename.to;
    else if (rename.kind === 'column')
      tables.getItem(rename.table).columns.getItem(rename.from).name = rename.to;
    else names.add(rename.to, names.getItem(rename.from).getRange());
  });

const renamedSurvey = (survey: Survey, rename: RenameEdit): Survey => {
  const { from, to } = rename;
  if (rename.kind === 'name') {
    const found = findName(survey, from);
    if (found === undefined) return survey;
    const names = new Map(survey.names).set(to.toLowerCase(), { ...found, name: to });
    return { ...survey, names };
  }
  const tables = survey.tables.map((table) => renamedTable(table, rename));
  return { ...survey, tables };
};

function renamedTable(table: SurveyedTable, rename: RenameEdit): SurveyedTable {
  const { from, to } = rename;
  if (rename.kind !== 'column') return sameName(table.name, from) ? { ...table, name: to } : table;
  if (!sameName(table.name, rename.table)) return table;
  return { ...table, headers: table.headers.map((each) => (sameName(each, from) ? to : each)) };
}

/** What is there, as if everything had its present name. */
export const withPresentNames = <Seen extends { source: WorkbookSource; survey: Survey }>(
  seen: Seen,
  { renames }: WorkbookEdit
): Seen => ({
  ...seen,
  source: renamed(seen.source, renames),
  survey: renames.reduce(renamedSurvey, seen.survey),
});
