/** The plan of a workbook in which people typed, as the model judges what our reader makes of it. */
import { departmentRate } from '../../src/model/rates';
import type { AnalysedRvu } from '../../src/workbook/kernel/shared/analysedRows';
import type {
  Blueprint,
  PlannedCell,
  SheetPlan,
  TablePlan,
} from '../../src/workbook/kernel/blueprint';
import type { ColumnRecord } from '../../src/workbook/kernel/column';
import type { MirroredRow } from '../../src/workbook/kernel/shared/mirroredRow';
import { CONTRIBUTION_COLUMNS } from '../../src/workbook/sections/contributions/contributionColumns';
import { SHOWN_WHEN_BLANK } from '../../src/workbook/sections/contributions/helperContributionColumns';
import { columnIndex } from '../../src/workbook/sections/contributions/contributionsSheet';
import { ROLLUP_SHEET, formSheetKey } from '../../src/workbook/kernel/shared/formTables';
import { RESPONDENT_KEYS } from '../../src/workbook/sections/forms/readAnswers';
import {
  GAPS_SHEET,
  GAP_DATA_SHEET,
  GAP_LISTS_SHEET,
} from '../../src/workbook/sections/gaps/gapsLayout';
import { STEP_SHEET } from '../../src/workbook/sections/nextStep/stepFormulas';
import { plannedSheets } from '../../src/workbook/book/rvuBlueprint';
import { FORM_DATA_SHEET } from '../../src/workbook/sections/forms/formDataSheet';
import { rvuFormSheet } from '../../src/workbook/sections/forms/rvuFormSheet';
import { MATRIX_DATA_SHEET } from '../../src/workbook/sections/matrix/matrixLayout';
import { isFormula } from './differences';
import { withWrittenNames } from './expectedNames';
import { ledgerTable } from './expectedLedgers';
import type { ReadBack } from './typed';
import { CONTRIBUTION_TABLE } from '../../src/workbook/kernel/shared/contributionsTable';

/**
 * `typed` with the values that the model has for each of its formulas. Rows of lists that the
 * model's own plan does not reach keep no formula and are not compared; neither are a roll-up,
 * gaps, lists of forms and counts of steps that ask others: they are drawn anew when departments come and go.
 */
export function expectedPlan(typed: Blueprint, read: ReadBack): Blueprint {
  const planned = new Map(plannedSheets(read.analysed).map(({ sheet }) => [sheet.key, sheet]));
  const sheets = typed.sheets.map((sheet) => {
    const model = planned.get(sheet.key) ?? formOf(sheet, read.analysed);
    if (sheet.key === ROLLUP_SHEET) return rollup(sheet, model);
    const asksOthers = forms(typed.sheets) !== forms([...planned.values()]);
    if ([...GAP_SHEETS, FORM_DATA_SHEET].includes(sheet.key) && asksOthers)
      return notCompared(sheet);
    if (model === null) throw new Error(`The model has no sheet ${sheet.key}`);
    const tables = sheet.tables.map((table) => tableOf(table, model, read));
    const there =
      sheet.key === MATRIX_DATA_SHEET ? withWrittenNames(model, sheet, read.analysed) : model;
    return { ...there, title: sheet.title, tables };
  });
  return { ...typed, sheets };
}

/** A department that is not to be read any more keeps its form. */
function formOf({ key, title }: SheetPlan, analysed: AnalysedRvu): SheetPlan | null {
  const respondent = RESPONDENT_KEYS.find((each) => formSheetKey(each) === key);
  return respondent === undefined ? null : rvuFormSheet(analysed, respondent, title).sheet;
}

/** The roll-up as the model has it, where it asks the same departments; else nothing is compared. */
function rollup(sheet: SheetPlan, model: SheetPlan | null): SheetPlan {
  const asked = ({ tables }: SheetPlan): string =>
    JSON.stringify(tables.map((each) => each.columns));
  if (model !== null && asked(model) === asked(sheet)) return { ...model, title: sheet.title };
  return notCompared(sheet);
}

const notCompared = (sheet: SheetPlan): SheetPlan => ({ ...sheet, blocks: [], tables: [] });

const GAP_SHEETS: readonly string[] = [GAPS_SHEET, GAP_DATA_SHEET, GAP_LISTS_SHEET, STEP_SHEET];

/** The forms whose scores the gaps are made from and whose lines are counted, as formulas name them. */
function forms(sheets: readonly SheetPlan[]): string {
  const data = sheets.filter(({ key }) => GAP_SHEETS.includes(key));
  return [...new Set(JSON.stringify(data).match(/RVU_long_\w+/g))].sort().join();
}

function tableOf(table: TablePlan, model: SheetPlan, read: ReadBack): TablePlan {
  if (table.name === CONTRIBUTION_TABLE.name) {
    const rows = table.rows.map((cells, index) => plannedRow(cells, index + 1, read.analysed));
    return { ...table, rows };
  }
  const same = model.tables.find(({ name }) => name === table.name);
  return ledgerTable(table, read) ?? same ?? { ...table, rows: [] };
}

/** Hidden facts of typed figures, of departments and of the History, in rows that the model may not read. */
const FACTS: ReadonlySet<string> = new Set([
  ...['departmentRow', 'usualRate', 'amounts', 'rateUsed', 'restsOn', 'copy'],
  ...['lastRow', 'hoursKept', 'cashKept', 'pastName'],
]);

function plannedRow(
  cells: readonly PlannedCell[],
  index: number,
  { rows, rvu }: AnalysedRvu
): readonly PlannedCell[] {
  const row = rows.find((each) => each.index === index);
  const department = cells[columnIndex('department')];
  return cells.map((cell, at) => {
    const column: ColumnRecord<MirroredRow> | undefined = CONTRIBUTION_COLUMNS[at];
    if (!isFormula(cell) || column === undefined || column.entry === 'typed') return cell;
    // What cannot be read in a cell is told by what people see: the facts behind it may still be known.
    if (FACTS.has(column.key)) return null;
    if (column.entry === 'computed')
      return { ...cell, value: row ? column.mirror(row) : blank(column) };
    // The rate of a row that can't be used otherwise is still looked up.
    const name = typeof department === 'string' ? department.trim() : null;
    return { ...cell, value: departmentRate(rvu.alliance.departments, name) };
  });
}

const blank = ({ key }: ColumnRecord<MirroredRow>): number | null =>
  SHOWN_WHEN_BLANK.get(key) ?? null;
