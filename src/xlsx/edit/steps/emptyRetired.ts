/** The step that empties tables of formulas that nothing needs any more. */
import type { RetiredTable } from '../../../workbook/kernel/edit';
import type { OpenFile } from '../openFile';

/** Empties the formulas of its own columns, where it is there; what people typed stays, and so do their columns. */
export function emptyRetiredInFile(file: OpenFile, { table: name, headers }: RetiredTable): void {
  const placed = file.table(name);
  if (placed === null) return;
  const { table, sheet } = placed;
  const { row, rows, column } = table.body;
  headers.forEach((header) => {
    const place = table.columnOf(header);
    if (place < 0) return;
    table.dropFormula(place);
    for (let at = row; at < row + rows; at += 1) {
      const target = { row: at, column: column + place, cell: null };
      const formula = sheet.rows.cell(target.row, target.column)?.formula ?? null;
      if (formula !== null) file.write(sheet, target);
    }
  });
}
