import type { Blueprint } from '../workbook/kernel/blueprint';
import { describeExcelError, isExcelError, type ExcelProblem } from './excelProblem';
import { inExcel } from './inExcel';
import { addNames, closeTargets, fillTargets, openTargets, queueUnfinished } from './makeSheets';
import { stockLocator } from './stockLocator';
import { findConflict, takeStock, type SheetStock } from './stock';
import { queueCharts, queueSurvey, type Survey } from './survey';

export interface DrawnSheet {
  readonly key: string;
  /** The title in this workbook, which differs from the plan where it was taken. */
  readonly title: string;
}

export type DrawResult =
  | {
      readonly ok: true;
      readonly outcome: 'drawn' | 'alreadyThere';
      /** All sheets of the blueprint, as they are now. */
      readonly sheets: readonly DrawnSheet[];
    }
  | { readonly ok: false; readonly problem: ExcelProblem };

const drawn = (outcome: 'drawn' | 'alreadyThere', stock: readonly SheetStock[]): DrawResult => ({
  ok: true,
  outcome,
  sheets: stock.map(({ plan, title }) => ({ key: plan.key, title })),
});

const write = (
  context: Excel.RequestContext,
  blueprint: Blueprint,
  survey: Survey,
  stock: readonly SheetStock[],
  found: ReturnType<typeof queueUnfinished>
): void => {
  const { application, workbook } = context;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const locate = stockLocator(stock, survey);
  const targets = openTargets(context, survey, stock, found);
  const making = new Set(targets.map(({ plan }) => plan.key));
  const names = blueprint.names.filter(({ target }) => making.has(target.sheet));
  addNames(context, survey, names, locate);
  fillTargets(targets, survey, locate);
  if (survey.title === '') workbook.properties.title = blueprint.title;
  const active = stock.find(({ plan }) => plan.key === blueprint.activeSheet);
  if (active !== undefined) workbook.worksheets.getItem(active.title).activate();
  closeTargets(context, targets);
};

/** Unfinished sheets with the types and series of their charts, by which leftovers are known. */
const queueLeftovers = (
  context: Excel.RequestContext,
  stock: readonly SheetStock[]
): (() => readonly SheetStock[]) => {
  const entries = stock.map((entry) => {
    const { state, there } = entry;
    if (state !== 'unfinished' || there === null) return () => entry;
    const charts = queueCharts(context.workbook.worksheets.getItem(there.id));
    return () => ({ ...entry, there: { ...there, charts: charts() } });
  });
  return () => entries.map((take) => take());
};

const draw = async (context: Excel.RequestContext, blueprint: Blueprint): Promise<DrawResult> => {
  const surveyed = queueSurvey(context, 'names');
  await context.sync();
  const survey = surveyed();
  const stock = takeStock(blueprint.sheets, survey);
  if (stock.every(({ state }) => state === 'complete')) return drawn('alreadyThere', stock);
  const problem = findConflict(stock, blueprint.names, survey);
  if (problem !== null) return { ok: false, problem };
  const found = queueUnfinished(context, stock);
  const leftovers = queueLeftovers(context, stock);
  if (found.size > 0) await context.sync();
  write(context, blueprint, survey, leftovers(), found);
  await context.sync();
  return drawn('drawn', stock);
};

/**
 * Makes the blueprint's sheets in the open workbook, in two round trips, or three where an earlier
 * attempt was cut off. Sheets that are there already stay as they are; sheets, tables and names of
 * others are never touched; what a person typed is never overwritten. Excel's refusals are values.
 */
export const drawBlueprint = async (blueprint: Blueprint): Promise<DrawResult> => {
  try {
    return await inExcel((context) => draw(context, blueprint));
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return { ok: false, problem: describeExcelError(error) };
  }
};
