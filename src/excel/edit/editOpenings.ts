/** Which protected sheets an edit has to open first. */
import type { SheetPlan } from '../../workbook/kernel/blueprint';
import type { WorkbookEdit } from '../../workbook/kernel/edit';
import { sheetOfCell } from './laterCells';
import { planUnprotections, type Unprotection } from '../recover/unprotection';
import type { SheetStatus } from '../recover/stock';
import {
  findSurveyedName,
  findSheet,
  findSurveyedTable,
  type WorkbookInventory,
} from '../read/workbookInventory';

/** Where a finished sheet is drawn anew, and where its tables have been moved to. */
export function drawnOn(
  plan: SheetPlan,
  stock: readonly SheetStatus[],
  survey: WorkbookInventory
): readonly string[] {
  const entry = stock.find((each) => each.plan.key === plan.key && each.state === 'complete');
  if (entry === undefined) return [];
  return [entry.title, ...plan.tables.flatMap(({ name }) => sheetOfTable(survey, name))];
}

const sheetOfTable = (survey: WorkbookInventory, name: string): readonly string[] => {
  const table = findSurveyedTable(survey, name);
  return table === undefined ? [] : [table.sheet];
};

/** Our own protection lets rows be hidden; that of a person may not. */
const rowsForbidden = (survey: WorkbookInventory, name: string): readonly string[] => {
  const sheet = findSheet(survey, findSurveyedName(survey, name)?.place?.sheet ?? '');
  const options = sheet?.protection ?? { allowFormatRows: true };
  return sheet === undefined || options.allowFormatRows === true ? [] : [sheet.title];
};

/** Tables that are renamed or get columns or formulas, by their present names, and cells that are added. */
const broughtUpToDate = (edit: WorkbookEdit, survey: WorkbookInventory): readonly string[] => [
  ...[
    ...edit.renames.map((rename) => (rename.kind === 'column' ? rename.table : rename.to)),
    ...edit.laterColumns.map(({ table }) => table),
    ...edit.formulas.map(({ table }) => table),
  ].flatMap((table) => sheetOfTable(survey, table)),
  ...edit.laterCells.flatMap((cell) => sheetOfCell(survey, cell)?.title ?? []),
];

/** The protected sheets that the edit can't change as they are. */
export function openingsFor(
  edit: WorkbookEdit,
  stock: readonly SheetStatus[],
  survey: WorkbookInventory
): readonly Unprotection[] {
  return planUnprotections(survey, [
    ...edit.redrawSheets.flatMap((plan) => drawnOn(plan, stock, survey)),
    ...broughtUpToDate(edit, survey),
    ...edit.rows.flatMap(({ table, rows }) => (rows.length > 0 ? sheetOfTable(survey, table) : [])),
    ...edit.grown.flatMap(({ table }) => sheetOfTable(survey, table)),
    ...edit.rowsShown.flatMap(({ name }) => rowsForbidden(survey, name)),
  ]);
}
