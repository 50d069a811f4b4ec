/** The step that gives tables, columns and names their present names. */
import type { RenameEdit } from '../../../workbook/kernel/edit';
import type { FormulaRename } from '../formula/renameInFormula';
import type { OpenFile, PlacedTable } from '../openFile';

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The new name is somebody else's; the old one in other capitals is no one else's. */
const isTaken = (file: OpenFile, from: string, to: string): boolean => {
  if (sameName(from, to) || !file.isTaken(to)) return false;
  file.report({ code: 'name-taken', name: to });
  return true;
};

const renameTable = (file: OpenFile, from: string, to: string): boolean => {
  const placed = file.table(from);
  if (placed === null || placed.table.name === to || isTaken(file, from, to)) return false;
  placed.table.name = to;
  return true;
};

const renameName = (file: OpenFile, from: string, to: string): boolean => {
  if (file.workbook.target(from) === undefined || from === to || isTaken(file, from, to)) {
    return false;
  }
  file.workbook.renameName(from, to);
  return true;
};

type ColumnRename = Extract<RenameEdit, { readonly kind: 'column' }>;

const renameHeader = (
  file: OpenFile,
  { table, sheet }: PlacedTable,
  place: number,
  to: string
): boolean => {
  const other = table.columnOf(to);
  if (other >= 0 && other !== place) {
    file.report({ code: 'name-taken', name: `${table.name}[${to}]` });
    return false;
  }
  table.setHeader(place, to);
  const column = table.area.column + place;
  if (table.hasHeader) file.write(sheet, { row: table.headerRow, column, cell: to });
  return true;
};

const renameColumn = (file: OpenFile, { table: name, from, to }: ColumnRename): boolean => {
  const placed = file.table(name);
  if (placed === null) return false;
  const place = placed.table.columnOf(from);
  const isOther = place >= 0 && placed.table.headers[place] !== to;
  return isOther && renameHeader(file, placed, place, to);
};

const renamed = (file: OpenFile, edit: RenameEdit): boolean => {
  if (edit.kind === 'column') return renameColumn(file, edit);
  const rename = edit.kind === 'table' ? renameTable : renameName;
  return rename(file, edit.from, edit.to);
};

/**
 * Gives tables, columns and names their present names, where they are called otherwise; those that are
 * not there are passed over. Tells what formulas must be told.
 */
export function renameThings(
  file: OpenFile,
  edits: readonly RenameEdit[]
): readonly FormulaRename[] {
  return edits.filter((edit) => renamed(file, edit));
}
