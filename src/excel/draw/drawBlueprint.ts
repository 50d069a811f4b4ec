/** Makes a blueprint's sheets in the open workbook. */
import type { Blueprint } from '../../workbook/kernel/blueprint';
import type { RefusedLook } from './drawLooks';
import { failedByExcel, type ExcelProblem } from '../excelProblem';
import { inExcel } from '../inExcel';
import { editLocator } from './editLocator';
import { takeLeftLooks } from './leftLooks';
import { closingParts, frontPart, titlePart } from './lookParts';
import { drawAllLooks, madeLooks, marksOf, type LookTask } from './lookTasks';
import {
  addNames,
  closeTargets,
  fillTargets,
  markUnfinished,
  openTargets,
  queueUnfinished,
} from './makeSheets';
import { stockLocator } from './stockLocator';
import { findConflict, inspectSheets, type SheetStatus } from '../recover/stock';
import { queueInventory, type WorkbookInventory, unfinishedIn } from '../read/workbookInventory';
import { tablePairs } from '../read/tablePairs';
import { writeSuspended } from '../writeSuspended';

export interface DrawnSheet {
  readonly key: string;
  /** The title in this workbook; it differs from the plan's where that was in use. */
  readonly title: string;
}

export type DrawResult =
  | {
      readonly ok: true;
      readonly outcome: 'drawn' | 'alreadyThere';
      /** All sheets of the blueprint, as they are now. */
      readonly sheets: readonly DrawnSheet[];
      /** Looks that Excel refused: the sheets work without them. */
      readonly refused: readonly RefusedLook[];
    }
  | { readonly ok: false; readonly problem: ExcelProblem };

/** Writes the sheets' contents; the mark for outstanding formats comes before the first change. */
const writeContents = (
  context: Excel.RequestContext,
  blueprint: Blueprint,
  inventory: WorkbookInventory,
  stock: readonly SheetStatus[],
  tasks: readonly LookTask[],
  found: ReturnType<typeof queueUnfinished>
): void => {
  markUnfinished(context, inventory, marksOf(tasks, unfinishedIn(inventory)));
  const targets = openTargets(context, inventory, stock, found);
  const making = new Set(targets.map(({ plan }) => plan.key));
  const names = blueprint.names.filter(({ target }) => making.has(target.sheet));
  addNames(context, inventory, names, stockLocator(stock, inventory));
  fillTargets(targets, inventory);
  closeTargets(context, targets);
};

/** The formats of new sheets, and those that an earlier attempt left undone. */
const drawLooksOf = async (
  blueprint: Blueprint,
  seen: WorkbookInventory,
  stock: readonly SheetStatus[],
  made: readonly LookTask[]
): Promise<readonly RefusedLook[]> => {
  const { tasks, openings, inventory } = await takeLeftLooks(stock, seen);
  const pairs = tablePairs(blueprint.sheets, inventory);
  const active = stock.find(({ plan }) => plan.key === blueprint.activeSheet);
  const isNew = made.length > 0 || tasks.some(({ kinds }) => kinds.includes('contents'));
  return drawAllLooks({
    tasks: [...made, ...tasks],
    drawing: { names: blueprint.names, locate: editLocator(pairs, stockLocator(stock, inventory)) },
    last: [
      ...closingParts(openings),
      ...(active !== undefined && isNew ? [frontPart(active.title)] : []),
      ...(inventory.title === '' && blueprint.title !== '' && isNew
        ? [titlePart(blueprint.title)]
        : []),
    ],
    before: unfinishedIn(inventory),
  });
};

const look = async (context: Excel.RequestContext): Promise<WorkbookInventory> => {
  const inventory = queueInventory(context);
  await context.sync();
  return inventory();
};

const draw = async (context: Excel.RequestContext, blueprint: Blueprint): Promise<DrawResult> => {
  const inventory = await look(context);
  const stock = inspectSheets(blueprint.sheets, inventory);
  const made = madeLooks(stock);
  const complete = made.length === 0;
  const problem = complete ? null : findConflict(stock, blueprint.names, inventory);
  if (problem !== null) return { ok: false, problem };
  if (!complete) {
    const found = queueUnfinished(context, stock);
    if (found.size > 0) await context.sync();
    await writeSuspended((batch) => writeContents(batch, blueprint, inventory, stock, made, found));
  }
  const sheets = stock.map(({ plan, title }) => ({ key: plan.key, title }));
  const refused = await drawLooksOf(blueprint, inventory, stock, made);
  return { ok: true, outcome: complete ? 'alreadyThere' : 'drawn', sheets, refused };
};

/**
 * Makes the blueprint's sheets in the open workbook: contents first, then formats, of which Excel may refuse each
 * part separately. It takes three round trips, one or two more after an interrupted attempt, and one for each refused
 * part. Existing sheets do not change; other people's sheets, tables and names are never touched; typed cells are
 * never overwritten. Excel's refusals are returned as values.
 */
export async function drawBlueprint(blueprint: Blueprint): Promise<DrawResult> {
  try {
    return await inExcel((context) => draw(context, blueprint));
  } catch (error) {
    return failedByExcel(error);
  }
}
