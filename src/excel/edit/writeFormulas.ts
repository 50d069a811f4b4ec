/** A formula that changed, set without touching cells that people typed over. */
import type { FormulaEdit } from '../../workbook/kernel/edit';
import { findTable, type WorkbookSource } from '../../workbook/kernel/source';
import { setAll } from '../setProperty';
import { spansOf } from '../spans';

/** Whether each cell is ours to set; rows that came since the plan was made are blank or hold our formula. */
const ownFormulaCells = (
  { table, cells }: FormulaEdit,
  source: WorkbookSource
): readonly boolean[] => {
  const rows = Math.max(cells.length, findTable(source, table)?.rows.length ?? 0);
  return Array.from({ length: rows }, (_, row) => row >= cells.length || cells[row] !== undefined);
};

/**
 * Sets a changed formula. Only where no cell is people's own is it set for the whole column at once, and
 * only then does Excel take it for the column's own: a column in which people typed goes on giving the
 * earlier formula to new rows, since nothing but overwriting what they typed could change that. `source` is
 * the workbook with the rows that the edit has added by then.
 */
export function writeFormula(
  context: Excel.RequestContext,
  edit: FormulaEdit,
  source: WorkbookSource
): void {
  const { table, header, formula } = edit;
  const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
  const ownFormula = ownFormulaCells(edit, source);
  if (!ownFormula.includes(false)) {
    setAll(body, 'formulas', formula);
    return;
  }
  spansOf(ownFormula).forEach(({ first, count }) =>
    setAll(body.getCell(first, 0).getResizedRange(count - 1, 0), 'formulas', formula)
  );
}
