import { sheetStamp } from '../workbook/kernel/blueprint';
import type { EditDecision, WorkbookEdit } from '../workbook/kernel/edit';
import type { WorkbookSource } from '../workbook/kernel/source';
import { appendRows, receiverOf, type Receiver } from './appendRows';
import { renameEarlier, withPresentNames } from './earlierNames';
import { editLocator } from './editLocator';
import { openingsFor } from './editOpenings';
import { describeExcelError, isExcelError, type ExcelProblem } from './excelProblem';
import { findGone } from './findGone';
import { inExcel } from './inExcel';
import { KnownTables } from './knownTables';
import { addLaterCells, readUsedRows, type UsedRows } from './laterCells';
import { addLaterColumns, dressLaterColumns, fillLaterColumns } from './laterColumns';
import { addNames, closeTargets, fillTargets, openTargets, queueUnfinished } from './makeSheets';
import { closeAfterRefusal, closeSheets, openSheets, planOpenings, type Opening } from './openings';
import { readPresent } from './readPresent';
import { queuePlaces, queueSource } from './readSource';
import { redrawSheets } from './redrawSheets';
import { renameSheets, retitle, type Renaming } from './retitle';
import { findConflict, takeStock, type SheetStock } from './stock';
import { stockLocator } from './stockLocator';
import { findName, findSheet, findTable, queueSurvey, withPlaces, type Survey } from './survey';
import { tablePairs } from './tablePairs';
import type { Wanted } from './wanted';
import { withLater } from './withLater';
import { showRows, writeColumn, writeNamedCell } from './writeEdits';

/** What plans know is none of this room's business: their reasons only pass through, by their type. */
type Plan<Reason extends string> = (source: WorkbookSource) => EditDecision<Reason>;

export type EditResult<Reason extends string> =
  | { readonly ok: true; readonly outcome: 'edited' }
  /** `reason` is the plan's own code. */
  | { readonly ok: true; readonly outcome: 'nothing'; readonly reason: Reason }
  | { readonly ok: false; readonly problem: ExcelProblem };

export interface EditOptions {
  /** The key of a sheet to bring to the front, so that a person who pressed a button sees what it did. */
  readonly sheetToShow?: string;
  /** As for `readSource`. */
  readonly known?: KnownTables;
}

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

/** An edit with everything that must be known before it is written. */
interface Prepared {
  readonly edit: WorkbookEdit;
  readonly source: WorkbookSource;
  /** With the names, titles, columns and cells that the edit gives. */
  readonly survey: Survey;
  /** What was there when we looked, by its present names. */
  readonly before: Seen;
  readonly renamings: readonly Renaming[];
  readonly stock: readonly SheetStock[];
  readonly openings: readonly Opening[];
}

const prepare = (edit: WorkbookEdit, seen: Seen): Prepared => {
  const named = withPresentNames(seen, edit);
  const { survey: titled, renamings } = retitle(named.survey, edit.titles);
  const before = { ...named, survey: titled };
  const { source, survey } = withLater(before, edit);
  const stock = takeStock([...edit.addSheets, ...edit.redrawSheets], survey);
  const openings = openingsFor(edit, stock, survey);
  return { edit, source, survey, before, renamings, stock, openings };
};

const problemIn = ({ edit, source, survey, stock }: Prepared): ExcelProblem | null =>
  findConflict(stock, edit.addNames, survey) ?? findGone(edit, source, survey);

const drawSheets = (
  context: Excel.RequestContext,
  { edit, survey, stock }: Prepared,
  found: ReturnType<typeof queueUnfinished>
): void => {
  const pairs = tablePairs(edit.redrawSheets, survey);
  const locate = editLocator(pairs, stockLocator(stock, survey));
  const targets = openTargets(context, survey, stock, found);
  addNames(context, survey, edit.addNames, locate);
  fillTargets(targets, survey, locate);
  closeTargets(context, targets);
  redrawSheets(context, edit.redrawSheets, stock, {
    survey,
    pairs,
    locate,
    making: targets.length > 0,
  });
};

const appendAll = (context: Excel.RequestContext, { edit, source }: Prepared): void => {
  const receivers = new Map<string, Receiver>();
  edit.rows.forEach((rows) => {
    const key = rows.table.toLowerCase();
    const made = [...edit.addSheets, ...edit.redrawSheets];
    const receiver = receivers.get(key) ?? receiverOf(source, made, rows.table);
    if (receiver !== undefined) receivers.set(key, appendRows(context, rows, receiver));
  });
};

const isProtected = (survey: Survey, table: string): boolean =>
  (findSheet(survey, findTable(survey, table)?.sheet ?? '')?.protection ?? null) !== null;

/** In this order, so that what is left after a failure leads to the same edit again. */
const write = (
  context: Excel.RequestContext,
  prepared: Prepared,
  found: ReturnType<typeof queueUnfinished>,
  used: UsedRows
): void => {
  const { edit, survey, before, openings, renamings } = prepared;
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  openSheets(context, openings);
  renameEarlier(context, edit.renames);
  renameSheets(context, renamings);
  // What is drawn and what is computed may name what came later, so that comes first, still blank.
  addLaterColumns(context, edit.laterColumns, before.survey);
  addLaterCells(context, edit.laterCells, before.survey, used);
  drawSheets(context, prepared, found);
  fillLaterColumns(context, edit.laterColumns, before.source);
  edit.formulas.forEach((column) =>
    writeColumn(context, column, isProtected(survey, column.table))
  );
  appendAll(context, prepared);
  edit.columns.forEach((column) => writeColumn(context, column, isProtected(survey, column.table)));
  edit.rowsShown.forEach((rows) => showRows(context, rows));
  dressLaterColumns(context, edit.laterColumns);
  closeSheets(context, openings);
  edit.cells.forEach((cell) => writeNamedCell(context, cell));
};

const show = (context: Excel.RequestContext, key: string, survey: Survey): void => {
  const title = findName(survey, sheetStamp(key))?.place?.sheet;
  if (title !== undefined) context.workbook.worksheets.getItem(title).activate();
};

/** A sheet with a password stops the edit as its first act: nothing else was changed. */
const settle = async (
  context: Excel.RequestContext,
  openings: readonly Opening[]
): Promise<ExcelProblem | null> => {
  try {
    await context.sync();
    return null;
  } catch (error) {
    const problem = describeExcelError(error);
    if (!isExcelError(error) || problem.code !== 'password') throw error;
    return closeAfterRefusal(context, openings, problem);
  }
};

/** There is nothing to do but what an edit that was cut off left open. */
const finish = async (context: Excel.RequestContext, survey: Survey): Promise<void> => {
  const openings = planOpenings(survey, []);
  if (openings.length === 0) return;
  openSheets(context, openings);
  closeSheets(context, openings);
  await context.sync();
};

const apply = async <Reason extends string>(
  context: Excel.RequestContext,
  wanted: Wanted,
  plan: Plan<Reason>,
  { sheetToShow, known = new KnownTables() }: EditOptions
): Promise<EditResult<Reason>> => {
  const seen = await readPresent({
    context,
    wanted,
    known,
    queue: (present) => queueLook(context, present),
  });
  const decision = plan(seen.source);
  if (decision.kind === 'nothing') {
    await finish(context, seen.survey);
    return { ok: true, outcome: 'nothing', reason: decision.reason };
  }
  const prepared = prepare(decision.edit, seen);
  const problem = problemIn(prepared);
  if (problem !== null) return { ok: false, problem };
  const found = queueUnfinished(context, prepared.stock);
  if (found.size > 0) await context.sync();
  const used = await readUsedRows(context, prepared.edit.laterCells, prepared.before.survey);
  write(context, prepared, found, used);
  if (sheetToShow !== undefined) show(context, sheetToShow, prepared.survey);
  const refused = await settle(context, prepared.openings);
  return refused === null ? { ok: true, outcome: 'edited' } : { ok: false, problem: refused };
};

/**
 * Reads what is wanted, lets `plan` decide and applies the decision, in two round trips (one more where
 * an earlier attempt left a sheet unfinished, and one where named cells of a later version are added). Running it again changes nothing more, and after a
 * failure half-way it ends where it would have. Excel's refusals are values.
 */
export const applyEdit = async <Reason extends string>(
  wanted: Wanted,
  plan: Plan<Reason>,
  options: EditOptions = {}
): Promise<EditResult<Reason>> => {
  try {
    return await inExcel((context) => apply(context, wanted, plan, options));
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return { ok: false, problem: describeExcelError(error) };
  }
};
