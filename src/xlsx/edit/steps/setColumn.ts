/** The steps that set cells, columns and formulas. */
import type {
  ColumnEdit,
  FormulaEdit,
  NamedCellEdit,
  RowsShown,
} from '../../../workbook/kernel/edit';
import type { PlannedCell } from '../../../workbook/kernel/blueprint';
import type { OpenFile, PlacedTable } from '../openFile';

interface PlacedColumn extends PlacedTable {
  /** Counted from the table's first column. */
  readonly place: number;
}

const placedColumn = (file: OpenFile, name: string, header: string): PlacedColumn | null => {
  const placed = file.table(name);
  if (placed === null) {
    file.report({ code: 'missing-table', table: name });
    return null;
  }
  const place = placed.table.columnOf(header);
  if (place >= 0) return { ...placed, place };
  file.report({ code: 'missing-column', table: name, header });
  return null;
};

const writeCells = (
  file: OpenFile,
  { table, sheet, place }: PlacedColumn,
  cells: readonly (PlannedCell | undefined)[]
): void => {
  const { row, rows, column } = table.body;
  if (cells.length > rows) {
    file.report({ code: 'rows-differ', table: table.name, found: rows, wanted: cells.length });
    return;
  }
  cells.forEach((cell, index) => {
    if (cell !== undefined) {
      file.write(sheet, { row: row + index, column: column + place, cell });
    }
  });
};

/** Sets cells of a table's column; the others stay. */
export function setColumn(file: OpenFile, edit: ColumnEdit): void {
  if (edit.cells.every((cell) => cell === undefined)) return;
  const column = placedColumn(file, edit.table, edit.header);
  if (column !== null) writeCells(file, column, edit.cells);
}

/** Gives a computed column another formula. */
export function setFormula(file: OpenFile, edit: FormulaEdit): void {
  const column = placedColumn(file, edit.table, edit.header);
  if (column === null) return;
  column.table.setFormula(column.place, edit.formula);
  writeCells(file, column, edit.cells);
}

/** Where a name leads; one that is missing is reported. */
const namedOrReported = (file: OpenFile, name: string): ReturnType<OpenFile['named']> => {
  const placed = file.named(name);
  if (placed === null) file.report({ code: 'missing-name', name });
  return placed;
};

/** Fills a named cell, or empties it. */
export function setNamedCell(file: OpenFile, { name, value }: NamedCellEdit): void {
  const placed = namedOrReported(file, name);
  if (placed === null) return;
  const { row, column } = placed.area;
  file.write(placed.sheet, { row, column, cell: value });
}

/** Shows or hides the rows to which a name leads. */
export function showRowsInFile(file: OpenFile, { name, shown }: RowsShown): void {
  const placed = namedOrReported(file, name);
  if (placed === null) return;
  const { row, rows } = placed.area;
  for (let at = row; at < row + rows; at += 1) placed.sheet.rows.setHidden(at, !shown);
}
