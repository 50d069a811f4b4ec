import type { ColumnEdit, NamedCellEdit } from '../workbook/edit';
import { contentOf, literal, type Content } from './cellContent';

/** Excel empties a cell that is given '' and leaves one that is given null. */
const emptied = (content: Content): Content => content ?? '';

/** Writes a table's column as one array; cells that the edit leaves alone are null in it. */
export const writeColumn = (context: Excel.RequestContext, edit: ColumnEdit): void => {
  if (edit.cells.every((cell) => cell === undefined)) return;
  const column = context.workbook.tables.getItem(edit.table).columns.getItem(edit.header);
  const first = column.getDataBodyRange().getCell(0, 0);
  first.getResizedRange(edit.cells.length - 1, 0).formulas = edit.cells.map((cell) => [
    cell === undefined ? null : emptied(contentOf(cell)),
  ]);
};

export const writeNamedCell = (context: Excel.RequestContext, edit: NamedCellEdit): void => {
  const range = context.workbook.names.getItem(edit.name).getRange();
  range.getCell(0, 0).formulas = [[emptied(literal(edit.value))]];
};
