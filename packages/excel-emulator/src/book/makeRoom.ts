/** Moves what is right of a table's new column; Excel refuses where that would tear something apart. */
import type { Area } from './area';
import { intersection, lastColumn, lastRow } from './area';
import type { Book, TableModel } from './model';
import { problem } from './problem';
import { shiftCells } from './shift';

/** Whether it lies in the rows, partly or wholly, and at or right of the column. */
const isReached = (area: Area, inserted: Area): boolean =>
  lastColumn(area) >= inserted.column &&
  intersection({ ...area, column: 0, columns: 1 }, { ...inserted, column: 0, columns: 1 }) !== null;

const isWhole = (area: Area, inserted: Area): boolean =>
  area.column >= inserted.column && area.row >= inserted.row && lastRow(area) <= lastRow(inserted);

/** Pushes cells, tables and merged cells in these rows one column to the right. @throws InsertDeleteConflict */
export function makeRoom(book: Book, table: TableModel, inserted: Area): void {
  const { sheet } = table;
  const reached = book.tables.filter(
    (other) => other !== table && other.sheet === sheet && isReached(other.area, inserted)
  );
  const areas = [
    ...reached.map(({ area }) => area),
    ...sheet.merges.filter((area) => isReached(area, inserted)),
  ];
  if (!areas.every((area) => isWhole(area, inserted))) {
    throw problem('InsertDeleteConflict', 'cells of a table or merged cells would be torn apart');
  }
  shiftCells(book, { sheet, area: inserted, axis: 'columns', kind: 'insert' });
  for (const other of reached) other.area = { ...other.area, column: other.area.column + 1 };
}
