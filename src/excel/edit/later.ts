/** Resolves the additions of a later version to places in the workbook. */
import type { WorkbookEdit } from '../../workbook/kernel/edit';
import type { WorkbookSource } from '../../workbook/kernel/source';
import type { ExcelProblem } from '../excelProblem';
import { NOTHING_FOUND } from '../recover/foundCells';
import { cellTasks, type CellTask } from './laterCells';
import {
  columnTasks,
  placeColumns,
  sourceGrown,
  inventoryMoved,
  inventoryWithColumns,
  type ColumnTask,
} from './laterColumns';
import { needsNoLook, queueAround, type Around } from './lookAround';
import { renameEarlier, inventoryRenamed } from './renameEarlier';
import { findInventoryTable, type WorkbookInventory } from '../read/workbookInventory';
import { fillLaterCells, nameLaterCells } from './writeLaterCells';
import { addLaterColumns, fillLaterColumns, type LaterColumns } from './writeLaterColumns';
import { renamed } from '../../workbook/book/earlierNames';

/** The workbook after renames and new columns. */
export interface PresentWorkbook {
  readonly source: WorkbookSource;
  readonly inventory: WorkbookInventory;
  readonly tasks: readonly ColumnTask[];
}

/** What is there under its present names, with the columns that are to come. */
export function asPresent(
  edit: WorkbookEdit,
  source: WorkbookSource,
  before: WorkbookInventory
): PresentWorkbook {
  const named = inventoryRenamed(before, edit.renames);
  const tasks = columnTasks(renamed(source, edit.renames), edit.laterColumns);
  return { ...tasks, inventory: inventoryWithColumns(named, tasks) };
}

export interface Later {
  readonly columns: LaterColumns;
  readonly cells: readonly CellTask[];
  /** With the tables where they lie, and as long as they are, once the columns are there. */
  readonly inventory: WorkbookInventory;
  readonly source: WorkbookSource;
  readonly problem: ExcelProblem | null;
}

const NOTHING_AROUND: Around = {
  areas: new Map(),
  used: new Map(),
  columns: new Map(),
  signs: new Map(),
  cells: new Map(),
};

const withName = (
  problem: ExcelProblem | null,
  inventory: WorkbookInventory
): ExcelProblem | null =>
  problem && {
    ...problem,
    detail: findInventoryTable(inventory, problem.detail)?.name ?? problem.detail,
  };

const laterOf = (
  edit: WorkbookEdit,
  { inventory, source, tasks }: PresentWorkbook,
  around: Around
): Later => {
  const { columns, areas, problem } = placeColumns(tasks, around.areas);
  const seen = { used: around.used, found: around.cells };
  const foundIn = (task: ColumnTask) =>
    [...around.columns].find(([each]) => each.header === task.header && each.later === task.later);
  return {
    columns: {
      columns,
      areas,
      found: (task) => foundIn(task)?.[1] ?? NOTHING_FOUND,
      above: (table) => around.signs.get(table.toLowerCase()) ?? NOTHING_FOUND,
    },
    cells: cellTasks(inventoryMoved(inventory, around.areas), edit.laterCells, seen),
    inventory: inventoryMoved(inventory, areas),
    source: sourceGrown(source, areas),
    problem: withName(problem, inventory),
  };
};

/**
 * Queues what must be seen of the cells around; null where the edit brings nothing of a later version, so
 * that it needs no trip of its own.
 */
export function queueLater(
  context: Excel.RequestContext,
  edit: WorkbookEdit,
  before: WorkbookInventory,
  present: PresentWorkbook
): (() => Later) | null {
  if (needsNoLook(edit)) return null;
  const around = queueAround({ context, before, ...present, cells: edit.laterCells });
  return () => laterOf(edit, present, around());
}

/** The result for an edit without additions. */
export function noLater(edit: WorkbookEdit, present: PresentWorkbook): Later {
  return laterOf(edit, present, NOTHING_AROUND);
}

/**
 * Renames, cells and columns, still without content: whatever formula is written after this may name any
 * of them. Cells get their names before columns may need room, which moves both label and cell.
 */
export function makeRoomForLater(
  context: Excel.RequestContext,
  edit: WorkbookEdit,
  before: WorkbookInventory,
  { columns, cells, inventory }: Later
): void {
  renameEarlier(context, edit.renames, before);
  nameLaterCells(context, inventory, cells);
  addLaterColumns(context, columns.columns);
}

/** Their contents, once every sheet, table and name that these may speak of is there. */
export function fillLater(context: Excel.RequestContext, { columns, cells }: Later): void {
  fillLaterColumns(context, columns);
  fillLaterCells(context, cells);
}
