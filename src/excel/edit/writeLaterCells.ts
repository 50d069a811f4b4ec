/** Cells that a later version added to a form. */
import type { CellFormat } from '../../workbook/kernel/blueprint';
import { contentOf } from '../cellContent';
import { formatRange } from '../draw/drawFormats';
import { setCheck } from '../draw/drawRules';
import type { CellTask } from './laterCells';
import { findInventoryName, type WorkbookInventory } from '../read/workbookInventory';

const ONE_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

/** Where the name leads now: tables that grow may have moved the cell. */
const cellOf = ({ workbook }: Excel.RequestContext, { later }: CellTask): Excel.Range =>
  workbook.names.getItem(later.name).getRange().getCell(0, 0);

const addName = (
  { workbook }: Excel.RequestContext,
  inventory: WorkbookInventory,
  task: CellTask
): void => {
  const { later, state, sheet, row, column } = task;
  const { names, worksheets } = workbook;
  if (state === 'missing') {
    if (findInventoryName(inventory, later.name) !== undefined) names.getItem(later.name).delete();
    names.add(later.name, worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1));
  }
  if (later.nameHidden) names.getItem(later.name).visible = false;
};

/** Names come before anything is written: an attempt that is cut off finds the cells again by them. */
export function nameLaterCells(
  context: Excel.RequestContext,
  inventory: WorkbookInventory,
  tasks: readonly CellTask[]
): void {
  tasks.forEach((task) => addName(context, inventory, task));
}

interface Beside {
  readonly text: string;
  readonly format: CellFormat;
  /** Columns right of the named cell. */
  readonly offset: number;
}

/** People may have moved the cell: what stands beside it now and is not our wording is theirs. */
const writeBeside = (cell: Excel.Range, task: CellTask, beside: Beside): void => {
  const { text, format, offset } = beside;
  const there = task.found.at(task.row, task.column + offset);
  if (text === '' || task.column + offset < 0 || (there !== '' && there !== text)) return;
  const range = cell.getOffsetRange(0, offset);
  range.formulas = [[contentOf(text)]];
  formatRange(range, ONE_CELL, format);
};

const writeContent = (cell: Excel.Range, { later, row, column, found }: CellTask): void => {
  const content = contentOf(later.content);
  if (later.typed && (content === null || found.at(row, column) !== '')) return;
  cell.formulas = [[content ?? '']];
};

const fill = (context: Excel.RequestContext, task: CellTask): void => {
  const { label, about, labelFormat, aboutFormat, format, check } = task.later;
  const cell = cellOf(context, task);
  writeContent(cell, task);
  writeBeside(cell, task, { text: label, format: labelFormat, offset: -1 });
  if (about !== null) writeBeside(cell, task, { text: about, format: aboutFormat, offset: 1 });
  formatRange(cell, ONE_CELL, format);
  if (check !== null) setCheck(cell, check);
};

/** Label, cell and explanation, once everything that their formulas may name is there. */
export function fillLaterCells(context: Excel.RequestContext, tasks: readonly CellTask[]): void {
  tasks.forEach((task) => fill(context, task));
}
