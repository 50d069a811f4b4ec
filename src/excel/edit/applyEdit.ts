/** One edit of the open workbook: read, planned, written, in as few round trips as Excel allows. */
import type { EditDecision } from '../../workbook/kernel/edit';
import type { WorkbookSource } from '../../workbook/kernel/source';
import { joinUnfinished } from '../../workbook/kernel/unfinished';
import { asUnfinished, drawLooks, type LookPart, type RefusedLook } from '../draw/drawLooks';
import { drawingOf, editLooks, frontOf, shownFirst, shownOf } from './editLooks';
import {
  describeExcelError,
  failedByExcel,
  isExcelError,
  type ExcelProblem,
} from '../excelProblem';
import { inExcel } from '../inExcel';
import { KnownTables } from '../read/knownTables';
import { noLater, queueLater, type Later } from './later';
import { closingParts } from '../draw/lookParts';
import { drawAllLooks } from '../draw/lookTasks';
import { queueUnfinished } from '../draw/makeSheets';
import {
  closeAfterRefusal,
  protectSheets,
  unprotectSheets,
  planUnprotections,
  type Unprotection,
} from '../recover/unprotection';
import { leavingAlone, prepare, problemIn, withoutRefused, type Prepared } from './prepared';
import { readForEdit } from '../read/readForEdit';
import { queueStanding } from './standing';
import { unfinishedIn, type WorkbookInventory } from '../read/workbookInventory';
import type { ReadSpec } from '../read/readSpec';
import { onlyTypes, writeAsOneUndo, type UndoGroups } from './undoGroup';
import { writeEdit, type Found, type Work } from './writeEdit';
import { writeSuspended } from '../writeSuspended';

/** The reasons of plans only pass through this room, as a type parameter. */
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
  /** An edit that only types becomes one Undo step where this Excel supports it; without it nothing is grouped. */
  readonly undo?: UndoGroups;
}

/** A sheet with a password stops the edit as its first act: nothing else was changed. */
const finishWriting = async (
  writing: Promise<void>,
  openings: readonly Unprotection[]
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

/** Nothing to do, except to finish an interrupted edit. */
const finish = async (
  context: Excel.RequestContext,
  inventory: WorkbookInventory
): Promise<void> => {
  const openings = planUnprotections(inventory, []);
  if (openings.length === 0) return;
  unprotectSheets(context, openings);
  protectSheets(context, openings);
  await context.sync();
};

/** Excel refused to group the edit as one Undo step; part of it may be written. */
const UNGROUPED = 'ungrouped';

type Changed =
  | { readonly refused: readonly RefusedLook[] }
  | { readonly problem: ExcelProblem }
  | typeof UNGROUPED;

/** Reads more where needed: interrupted edits, parts of later versions, existing sheets. */
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

/** Repeated where it failed: no later step would show the sheets. */
const showFirst = async (parts: readonly LookPart[]): Promise<readonly RefusedLook[]> => {
  if (parts.length === 0) return [];
  const refused = await drawLooks(parts, false, []);
  return refused.length > 0 ? drawLooks(parts, false, []) : refused;
};

/** Writes the edit and draws its formats. `closed` lists sheets that Excel refused to unprotect. */
const change = async (
  work: Omit<Work, 'drawing' | 'tasks' | 'left'>,
  sheetToShow: string | undefined,
  closed: readonly RefusedLook[] = []
): Promise<Changed> => {
  const { prepared, later } = work;
  const { inventory, openings } = prepared;
  const drawing = drawingOf(prepared, later.inventory);
  const tasks = editLooks(prepared, drawing);
  const before = joinUnfinished([...unfinishedIn(prepared.before), ...asUnfinished(closed)]);
  const unshown = await showFirst(shownFirst(prepared));
  const problem = await finishWriting(
    writeSuspended((batch) => writeEdit(batch, { ...work, drawing, tasks, left: before })),
    openings
  );
  const alone = problem === null ? null : withoutRefused(prepared, problem);
  if (alone !== null)
    return change({ ...work, prepared: alone.prepared }, sheetToShow, [...closed, ...alone.closed]);
  if (problem !== null) return { problem };
  const front = sheetToShow === undefined ? [] : frontOf(sheetToShow, inventory);
  const last = [...closingParts(openings), ...shownOf(prepared, sheetToShow), ...front];
  const refused = await drawAllLooks({ tasks, drawing, last, before });
  return { refused: [...closed, ...unshown, ...refused] };
};

/** An edit that only types has no formats and no marks, and unprotects nothing. */
const typeAsOneUndo = async (work: Omit<Work, 'drawing' | 'tasks' | 'left'>): Promise<Changed> => {
  const drawing = drawingOf(work.prepared, work.later.inventory);
  const isDone = await writeAsOneUndo((batch) =>
    writeEdit(batch, { ...work, drawing, tasks: [], left: [] })
  );
  return isDone ? { refused: [] } : UNGROUPED;
};

/** Reads more, then writes what can be written. */
const lookAndChange = async (
  context: Excel.RequestContext,
  prepared: Prepared,
  { sheetToShow, undo }: EditOptions
): Promise<Changed> => {
  const work = await lookCloser(context, prepared);
  if (work.later.problem !== null) return { problem: work.later.problem };
  const isGrouped = sheetToShow === undefined && undo?.areOffered === true && onlyTypes(prepared);
  return isGrouped ? typeAsOneUndo(work) : change(work, sheetToShow);
};

interface Applied<Reason extends string> {
  readonly seen: WorkbookSource;
  readonly result: EditResult<Reason> | typeof UNGROUPED;
}

const resultOf = (changed: Changed): EditResult<never> | typeof UNGROUPED => {
  if (changed === UNGROUPED) return UNGROUPED;
  return 'problem' in changed
    ? { ok: false, problem: changed.problem }
    : { ok: true, outcome: 'edited', refused: changed.refused };
};

const apply = async <Reason extends string>(
  context: Excel.RequestContext,
  wanted: ReadSpec,
  plan: Plan<Reason>,
  options: EditOptions
): Promise<Applied<Reason>> => {
  const { source, inventory } = await readForEdit(
    context,
    wanted,
    options.known ?? new KnownTables()
  );
  const decision = plan(source);
  if (decision.kind === 'nothing') {
    await finish(context, inventory);
    return { seen: source, result: { ok: true, outcome: 'nothing', reason: decision.reason } };
  }
  const prepared = prepare(decision.edit, { source, inventory });
  const problem = problemIn(prepared);
  const changed = problem === null ? await lookAndChange(context, prepared, options) : { problem };
  return { seen: source, result: resultOf(changed) };
};

/** Whether all of an edit was written before Excel refused the group, so that nothing was left to plan. */
const wasWritten = (
  { ok, outcome }: { readonly ok: boolean; readonly outcome?: string },
  before: WorkbookSource,
  after: WorkbookSource
): boolean => ok && outcome === 'nothing' && JSON.stringify(before) !== JSON.stringify(after);

/** Plans an edit again that Excel refused to group, and writes it without a group. */
const applyOnceOrTwice = async <Reason extends string>(
  { undo, ...others }: EditOptions,
  once: (options: EditOptions) => Promise<Applied<Reason>>
): Promise<EditResult<Reason>> => {
  const first = await once(undo === undefined ? others : { ...others, undo });
  if (first.result !== UNGROUPED) return first.result;
  const { seen, result } = await once(others);
  if (result === UNGROUPED) throw new Error('A group was refused that nobody asked for');
  if (result.ok) undo?.giveUp();
  return wasWritten(result, first.seen, seen)
    ? { ok: true, outcome: 'edited', refused: [] }
    : result;
};

/**
 * Reads the workbook, lets `plan` decide, and applies the decision. It takes two round trips: three after an
 * interrupted attempt, one more where a later version adds columns or cells, and one where it changes formulas.
 * Repeating it changes nothing, and after a failure half-way a repetition reaches the same state. Excel's refusals
 * are returned as values.
 */
export async function applyEdit<Reason extends string>(
  wanted: ReadSpec,
  plan: Plan<Reason>,
  options: EditOptions = {}
): Promise<EditResult<Reason>> {
  try {
    return await applyOnceOrTwice(options, (each) =>
      inExcel((context) => apply(context, wanted, plan, each))
    );
  } catch (error) {
    return failedByExcel(error);
  }
}
