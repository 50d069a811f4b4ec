/** Writes what an edit changes into the workbook, apart from looks. */
import type { Unfinished } from '../../workbook/kernel/unfinished';
import { appendRows, receiverOf, type Receiver } from './appendRows';
import type { EditDrawing } from './editLooks';
import { growTable } from './growTable';
import { fillLater, makeRoomForLater, type Later } from './later';
import { marksOf, type LookTask } from '../draw/lookTasks';
import {
  addNames,
  closeTargets,
  fillTargets,
  markUnfinished,
  openTargets,
  type queueUnfinished,
} from '../draw/makeSheets';
import { unprotectSheets } from '../recover/unprotection';
import type { Prepared } from './prepared';
import { redrawSheets } from '../draw/redrawSheets';
import { emptyRetired } from './emptyRetired';
import { renameSheets } from './retitle';
import { findSheet, findInventoryTable, type WorkbookInventory } from '../read/workbookInventory';
import { showRows, writeColumn, writeNamedCell } from './writeEdits';
import { writeFormula } from './writeFormulas';

export type Found = ReturnType<typeof queueUnfinished>;

/** What is written and drawn, worked out once. */
export interface Work {
  readonly prepared: Prepared;
  readonly later: Later;
  readonly found: Found;
  readonly drawing: EditDrawing;
  readonly tasks: readonly LookTask[];
  /** What the workbook is marked to lack, apart from these. */
  readonly left: readonly Unfinished[];
}

const drawSheets = (context: Excel.RequestContext, { prepared, found, drawing }: Work): void => {
  const { edit, redrawn, stock } = prepared;
  const targets = openTargets(context, drawing.inventory, stock, found);
  addNames(context, drawing.inventory, edit.addNames, drawing.locate);
  fillTargets(targets, drawing.inventory);
  closeTargets(context, targets);
  redrawSheets(context, redrawn, stock, drawing);
  edit.retired.forEach((table) => emptyRetired(context, table, drawing.inventory));
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

const isProtected = (inventory: WorkbookInventory, table: string): boolean =>
  (findSheet(inventory, findInventoryTable(inventory, table)?.sheet ?? '')?.protection ?? null) !==
  null;

/** In this order, so that what is left after a failure leads to the same edit again. */
export function writeEdit(context: Excel.RequestContext, work: Work): void {
  const { prepared, later, tasks, left } = work;
  const { edit, before, inventory, openings, renamings } = prepared;
  unprotectSheets(context, openings);
  edit.begun.forEach((cell) => writeNamedCell(context, cell));
  if (tasks.length + left.length > 0) markUnfinished(context, before, marksOf(tasks, left));
  makeRoomForLater(context, edit, before, later);
  renameSheets(context, renamings);
  drawSheets(context, work);
  fillLater(context, later);
  edit.formulas.forEach((formula) => writeFormula(context, formula, later.source));
  edit.grown.forEach((grown) => growTable(context, later.source, grown));
  appendAll(context, { ...prepared, source: later.source });
  edit.columns.forEach((column) =>
    writeColumn(context, column, isProtected(inventory, column.table))
  );
  edit.rowsShown.forEach((rows) => showRows(context, rows));
  edit.cells.forEach((cell) => writeNamedCell(context, cell));
}
