import { sheetStamp } from '../workbook/blueprint';
import type { WorkbookEdit } from '../workbook/edit';
import type { WorkbookSource } from '../workbook/source';
import { editLocator } from './editLocator';
import { describeExcelError, isExcelError, type ExcelProblem } from './excelProblem';
import { inExcel } from './inExcel';
import { addNames, closeTargets, fillTargets, openTargets, queueUnfinished } from './makeSheets';
import { readPresent } from './readPresent';
import { queuePlaces, queueSource } from './readSource';
import { redrawSheets } from './redrawSheets';
import { findConflict, takeStock, type SheetStock } from './stock';
import { stockLocator } from './stockLocator';
import { findName, queueSurvey, withPlaces, type Survey } from './survey';
import { tablePairs } from './tablePairs';
import type { Wanted } from './wanted';
import { writeColumn, writeNamedCell } from './writeEdits';

export type EditDecision =
  | { readonly kind: 'edit'; readonly edit: WorkbookEdit }
  /** `reason` is a code. */
  | { readonly kind: 'nothing'; readonly reason: string };

export type EditResult =
  | { readonly ok: true; readonly outcome: 'edited' }
  | { readonly ok: true; readonly outcome: 'nothing'; readonly reason: string }
  | { readonly ok: false; readonly problem: ExcelProblem };

interface Seen {
  readonly source: WorkbookSource;
  readonly survey: Survey;
}

const queueLook = (context: Excel.RequestContext, wanted: Wanted): (() => Seen) => {
  const source = queueSource(context, wanted);
  const survey = queueSurvey(context);
  const places = queuePlaces(context, wanted);
  return () => ({ source: source(), survey: withPlaces(survey(), places()) });
};

const write = (
  context: Excel.RequestContext,
  edit: WorkbookEdit,
  survey: Survey,
  stock: readonly SheetStock[],
  found: ReturnType<typeof queueUnfinished>
): void => {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const pairs = tablePairs(edit.redrawSheets, survey);
  const locate = editLocator(pairs, stockLocator(stock, survey));
  const targets = openTargets(context, survey, stock, found);
  addNames(context, survey, edit.addNames, locate);
  fillTargets(targets, survey, locate);
  closeTargets(context, targets);
  redrawSheets(context, edit.redrawSheets, stock, { survey, pairs, locate });
  edit.columns.forEach((column) => writeColumn(context, column));
  edit.cells.forEach((cell) => writeNamedCell(context, cell));
};

const show = (context: Excel.RequestContext, key: string, survey: Survey): void => {
  const title = findName(survey, sheetStamp(key))?.place?.sheet;
  if (title !== undefined) context.workbook.worksheets.getItem(title).activate();
};

const apply = async (
  context: Excel.RequestContext,
  wanted: Wanted,
  plan: (source: WorkbookSource) => EditDecision,
  sheetToShow: string | undefined
): Promise<EditResult> => {
  const seen = await readPresent(context, wanted, (present) => queueLook(context, present));
  const decision = plan(seen.source);
  if (decision.kind === 'nothing') return { ok: true, outcome: 'nothing', reason: decision.reason };
  const { edit } = decision;
  const stock = takeStock([...edit.addSheets, ...edit.redrawSheets], seen.survey);
  const problem = findConflict(stock, edit.addNames, seen.survey);
  if (problem !== null) return { ok: false, problem };
  const found = queueUnfinished(context, stock);
  if (found.size > 0) await context.sync();
  write(context, edit, seen.survey, stock, found);
  if (sheetToShow !== undefined) show(context, sheetToShow, seen.survey);
  await context.sync();
  return { ok: true, outcome: 'edited' };
};

/**
 * Reads what is wanted, lets `plan` decide and applies the decision, in two round trips (three where
 * an earlier attempt left a sheet unfinished). Running it again changes nothing more, and after a
 * failure half-way it ends where it would have. `sheetToShow` is the key of a sheet to bring to the
 * front, so that a person who pressed a button sees what it did. Excel's refusals are values.
 */
export const applyEdit = async (
  wanted: Wanted,
  plan: (source: WorkbookSource) => EditDecision,
  sheetToShow?: string
): Promise<EditResult> => {
  try {
    return await inExcel((context) => apply(context, wanted, plan, sheetToShow));
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return { ok: false, problem: describeExcelError(error) };
  }
};
