/** Columns, named cells and shown rows of an edit. */
import type { CellValue } from '../../workbook/kernel/blueprint';
import type { ColumnEdit, NamedCellEdit, RowsShown } from '../../workbook/kernel/edit';
import { contentOf, literal, type CellContent } from '../cellContent';
import { spansOf } from '../spans';

/** Excel empties a cell that is given '' and leaves one that is given null. */
const emptied = (content: CellContent): CellContent => content ?? '';

/**
 * Writes a table's column as one array; cells that the edit leaves alone are null in it. On a
 * protected sheet even a null over a locked cell may be refused: there the cells are written in
 * stretches without gaps.
 */
export function writeColumn(
  context: Excel.RequestContext,
  { table, header, cells }: ColumnEdit,
  isProtected: boolean
): void {
  const isWritten = cells.map((cell) => cell !== undefined);
  if (!isWritten.includes(true)) return;
  const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
  const spans = isProtected ? spansOf(isWritten) : [{ first: 0, count: cells.length }];
  spans.forEach(({ first, count }) => {
    const range = body.getCell(first, 0).getResizedRange(count - 1, 0);
    range.formulas = cells
      .slice(first, first + count)
      .map((cell) => [cell === undefined ? null : emptied(contentOf(cell))]);
  });
}

const literalOrBlank = (value: CellValue): CellContent => emptied(literal(value));

export function writeNamedCell(context: Excel.RequestContext, edit: NamedCellEdit): void {
  const range = context.workbook.names.getItem(edit.name).getRange();
  range.getCell(0, 0).formulas = [[literalOrBlank(edit.value)]];
}

export function showRows(context: Excel.RequestContext, { name, shown }: RowsShown): void {
  context.workbook.names.getItem(name).getRange().rowHidden = !shown;
}
