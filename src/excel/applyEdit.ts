import type { EditDecision, WorkbookEdit } from '../workbook/kernel/edit';
import type { WorkbookSource } from '../workbook/kernel/source';
import { appendRows, receiverOf, type Receiver } from './appendRows';
import type { RefusedLook } from './drawLooks';
import { drawingOf, editLooks, frontOf, type EditDrawing, type Prepared } from './editLooks';
import { openingsFor } from './editOpenings';
import { describeExcelError, isExcelError, type ExcelProblem } from './excelProblem';
import { findGone } from './findGone';
import { inExcel } from './inExcel';
import { KnownTables } from './knownTables';
import { closingParts } from './lookParts';
import { drawAllLooks, marksOf, type LookTask } from './lookTasks';
import {
  addNames,
  closeTargets,
  fillTargets,
  markUnfinished,
  openTargets,
  queueUnfinished,
} from './makeSheets';
import { closeAfterRefusal, closeSheets, openSheets, planOpenings, type Opening } from './openings';
import { asPresent, fillLater, makeRoomForLater, noLater, queueLater, type Later } from './later';
import { readPresent } from './readPresent';
import { queuePlaces, queueSource } from './readSource';
import { redrawSheets } from './redrawSheets';
import { findTakenName } from './renameEarlier';
import { renameSheets, retitle } from './retitle';
import { findConflict, takeStock } from './stock';
import { findSheet, findTable, queueSurvey, withPlaces, type Survey, unfinishedIn } from './survey';
import type { Wanted } from './wanted';
import { showRows, writeColumn, writeNamedCell } from './writeEdits';
import { writeFormula } from './writeFormulas';
import { writeSuspended } from './writeSuspended';

/** What plans know is none of this room's business: their reasons only pass through, by their type. */
type Plan<Reason extends string> = (source: WorkbookSource) => EditDecision<Reason>;

export type EditResult<Reason extends string> =
  | {
      readonly ok: true;
      readonly outcome: 'edited';
      /** Looks that Excel refused: the sheets work without them. */
      readonly refused: readonly RefusedLook[];
    }
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

const prepare = (edit: WorkbookEdit, { source: read, survey: before }: Seen): Prepared => {
  const named = asPresent(edit, read, before);
  const { survey, renamings } = retitle(named.survey, edit.titles);
  const present = { ...named, survey };
  const stock = takeStock([...edit.addSheets, ...edit.redrawSheets], survey);
  const openings = openingsFor(edit, stock, survey);
  return { edit, before, present, source: named.source, survey, renamings, stock, openings };
};

const problemIn = ({ edit, before, source, survey, stock }: Prepared): ExcelProblem | null =>
  findTakenName(edit.renames, before) ??
  findConflict(stock, edit.addNames, survey) ??
  findGone(edit, source, survey);

/** What is written and drawn, worked out once. */
interface Work {
  readonly prepared: Prepared;
  readonly later: Later;
  readonly found: ReturnType<typeof queueUnfinished>;
  readonly drawing: EditDrawing;
  readonly tasks: readonly LookTask[];
}

const drawSheets = (context: Excel.RequestContext, { prepared, found, drawing }: Work): void => {
  const { edit, stock } = prepared;
  const targets = openTargets(context, drawing.survey, stock, found);
  addNames(context, drawing.survey, edit.addNames, drawing.locate);
  fillTargets(targets, drawing.survey);
  closeTargets(context, targets);
  redrawSheets(context, edit.redrawSheets, stock, drawing);
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
const write = (context: Excel.RequestContext, work: Work): void => {
  const { prepared, later, tasks } = work;
  const { edit, before, survey, openings, renamings } = prepared;
  openSheets(context, openings);
  if (tasks.length > 0) markUnfinished(context, before, marksOf(tasks, unfinishedIn(before)));
  makeRoomForLater(context, edit, before, later);
  renameSheets(context, renamings);
  drawSheets(context, work);
  fillLater(context, later);
  edit.formulas.forEach((formula) => writeFormula(context, formula, later.source));
  appendAll(context, { ...prepared, source: later.source });
  edit.columns.forEach((column) => writeColumn(context, column, isProtected(survey, column.table)));
  edit.rowsShown.forEach((rows) => showRows(context, rows));
  edit.cells.forEach((cell) => writeNamedCell(context, cell));
};

/** A sheet with a password stops the edit as its first act: nothing else was changed. */
const settle = async (
  writing: Promise<void>,
  openings: readonly Opening[]
): Promise<ExcelProblem | null> => {
  try {
    await writing;
    return null;
  } catch (error) {
    const problem = describeExcelError(error);
    if (!isExcelError(error) || problem.code !== 'password') throw error;
    return inExcel((context) => closeAfterRefusal(context, openings, problem));
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

type Changed = { readonly refused: readonly RefusedLook[] } | { readonly problem: ExcelProblem };

/** Looks closer where that is needed, writes, and draws the looks of what was written. */
const change = async (
  context: Excel.RequestContext,
  prepared: Prepared,
  sheetToShow: string | undefined
): Promise<Changed> => {
  const { edit, before, present, survey, stock, openings } = prepared;
  const found = queueUnfinished(context, stock);
  const around = queueLater(context, edit, before, present);
  if (found.size > 0 || around !== null) await context.sync();
  const later = around?.() ?? noLater(edit, present);
  if (later.problem !== null) return { problem: later.problem };
  const drawing = drawingOf(prepared, later.survey);
  const tasks = editLooks(prepared, drawing);
  const work = { prepared, later, found, drawing, tasks };
  const problem = await settle(
    writeSuspended((batch) => write(batch, work)),
    openings
  );
  if (problem !== null) return { problem };
  const front = sheetToShow === undefined ? [] : frontOf(sheetToShow, survey);
  const refused = await drawAllLooks({
    tasks,
    drawing,
    last: [...closingParts(openings), ...front],
    before: unfinishedIn(before),
  });
  return { refused };
};

/** Looks, and once more where what was seen asks for formulas. */
const look = async (
  context: Excel.RequestContext,
  wanted: Wanted,
  known: KnownTables
): Promise<Seen> => {
  const lookAt = (asked: Wanted): Promise<Seen> =>
    readPresent({ context, wanted: asked, known, queue: (present) => queueLook(context, present) });
  const seen = await lookAt(wanted);
  const more = wanted.formulasFor?.(seen.source) ?? [];
  if (more.length === 0) return seen;
  return lookAt({ ...wanted, formulas: [...(wanted.formulas ?? []), ...more] });
};

const apply = async <Reason extends string>(
  context: Excel.RequestContext,
  wanted: Wanted,
  plan: Plan<Reason>,
  { sheetToShow, known = new KnownTables() }: EditOptions
): Promise<EditResult<Reason>> => {
  const seen = await look(context, wanted, known);
  const decision = plan(seen.source);
  if (decision.kind === 'nothing') {
    await finish(context, seen.survey);
    return { ok: true, outcome: 'nothing', reason: decision.reason };
  }
  const prepared = prepare(decision.edit, seen);
  const problem = problemIn(prepared);
  const changed = problem === null ? await change(context, prepared, sheetToShow) : { problem };
  return 'problem' in changed
    ? { ok: false, problem: changed.problem }
    : { ok: true, outcome: 'edited', refused: changed.refused };
};

/**
 * Reads what is wanted, lets `plan` decide and applies the decision, in two round trips (three where
 * an earlier attempt left a sheet unfinished, one more where a later version brings columns or cells,
 * and one where it sets formulas anew). Running it again changes nothing more, and after a
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
