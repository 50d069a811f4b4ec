import type { EditDecision } from '../workbook/kernel/edit';
import type { WorkbookSource } from '../workbook/kernel/source';
import { joinUnfinished } from '../workbook/kernel/unfinished';
import { asUnfinished, type RefusedLook } from './drawLooks';
import { drawingOf, editLooks, frontOf, shownOf } from './editLooks';
import { describeExcelError, isExcelError, type ExcelProblem } from './excelProblem';
import { inExcel } from './inExcel';
import { KnownTables } from './knownTables';
import { noLater, queueLater, type Later } from './later';
import { closingParts } from './lookParts';
import { drawAllLooks } from './lookTasks';
import { queueUnfinished } from './makeSheets';
import { closeAfterRefusal, closeSheets, openSheets, planOpenings, type Opening } from './openings';
import {
  leavingAlone,
  prepare,
  problemIn,
  withoutRefused,
  type Prepared,
  type Seen,
} from './prepared';
import { readPresent } from './readPresent';
import { queuePlaces, queueSource } from './readSource';
import { queueStanding } from './standing';
import { queueSurvey, withPlaces, type Survey, unfinishedIn } from './survey';
import type { Wanted } from './wanted';
import { writeEdit, type Found, type Work } from './writeEdit';
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

const queueLook = (context: Excel.RequestContext, wanted: Wanted): (() => Seen) => {
  const source = queueSource(context, wanted);
  const survey = queueSurvey(context);
  const places = queuePlaces(context, wanted);
  return () => ({ source: source(), survey: withPlaces(survey(), places()) });
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

/** Looks closer where that is needed: what was cut off, what comes later, what stands already. */
const lookCloser = async (
  context: Excel.RequestContext,
  prepared: Prepared
): Promise<{ readonly prepared: Prepared; readonly later: Later; readonly found: Found }> => {
  const { edit, before, present, stock } = prepared;
  const found = queueUnfinished(context, stock);
  const around = queueLater(context, edit, before, present);
  const standing = queueStanding(context, prepared);
  if (found.size > 0 || around !== null || standing !== null) await context.sync();
  const later = around?.() ?? noLater(edit, present);
  const alone = standing?.();
  return { later, found, prepared: alone === undefined ? prepared : leavingAlone(prepared, alone) };
};

/** Writes, and draws the looks of what was written. `closed` are sheets that Excel would not open. */
const change = async (
  work: Omit<Work, 'drawing' | 'tasks' | 'left'>,
  sheetToShow: string | undefined,
  closed: readonly RefusedLook[] = []
): Promise<Changed> => {
  const { prepared, later } = work;
  const { survey, openings } = prepared;
  const drawing = drawingOf(prepared, later.survey);
  const tasks = editLooks(prepared, drawing);
  const before = joinUnfinished([...unfinishedIn(prepared.before), ...asUnfinished(closed)]);
  const problem = await settle(
    writeSuspended((batch) => writeEdit(batch, { ...work, drawing, tasks, left: before })),
    openings
  );
  const alone = problem === null ? null : withoutRefused(prepared, problem);
  if (alone !== null)
    return change({ ...work, prepared: alone.prepared }, sheetToShow, [...closed, ...alone.closed]);
  if (problem !== null) return { problem };
  const front = sheetToShow === undefined ? [] : frontOf(sheetToShow, survey);
  const last = [...closingParts(openings), ...shownOf(prepared, sheetToShow), ...front];
  const refused = await drawAllLooks({ tasks, drawing, last, before });
  return { refused: [...closed, ...refused] };
};

/** Looks closer, and changes what can be. */
const lookAndChange = async (
  context: Excel.RequestContext,
  prepared: Prepared,
  sheetToShow: string | undefined
): Promise<Changed> => {
  const work = await lookCloser(context, prepared);
  return work.later.problem === null ? change(work, sheetToShow) : { problem: work.later.problem };
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
  const changed =
    problem === null ? await lookAndChange(context, prepared, sheetToShow) : { problem };
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
