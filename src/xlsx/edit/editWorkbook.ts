/** The editor of workbooks: what nobody asked to change stays, byte for byte. */
import type { WorkbookEdit } from '../../workbook/kernel/edit';
import { FileRefusal, type FileProblem } from '../fileProblem';
import { guardedEntries } from '../guard/guardedEntries';
import { LIMITS, type Limits } from '../guard/limits';
import type { FileBook } from '../fileBook';
import { readWorkbook } from '../readWorkbook';
import { workbookSource } from '../workbookSource';
import type { FileEditProblem, FileEditResult } from './fileEditProblem';
import { openFile, type OpenFile } from './openFile';
import { PackageParts } from './parts/packageParts';
import { addCell } from './steps/addCell';
import { addColumn } from './steps/addColumn';
import { addName } from './steps/addNames';
import { addSheets } from './steps/addSheets';
import { appendRowsInFile } from './steps/appendRows';
import { emptyRetiredInFile } from './steps/emptyRetired';
import { growTableInFile } from './steps/growTable';
import { redrawSheet } from './steps/redrawSheets';
import { relateFromFolders } from './steps/relateFromFolders';
import { renameThings } from './steps/rename';
import { retitleSheets } from './steps/retitle';
import { showSheets } from './steps/showSheets';
import { setColumn, setFormula, setNamedCell, showRowsInFile } from './steps/setColumn';
import { tellFormulas } from './steps/tellFormulas';

const apply = (file: OpenFile, edit: WorkbookEdit): void => {
  edit.begun.forEach((cell) => setNamedCell(file, cell));
  tellFormulas(file, renameThings(file, edit.renames));
  retitleSheets(file, edit.titles, (rename) => tellFormulas(file, [rename]));
  file.plan([...edit.addSheets, ...edit.redrawSheets]);
  const made = addSheets(file, [...edit.addSheets, ...edit.redrawSheets]);
  edit.addNames.forEach((name) => addName(file, name));
  edit.redrawSheets
    .filter(({ key }) => !made.has(key))
    .forEach((sheet) => redrawSheet(file, sheet));
  edit.retired.forEach((table) => emptyRetiredInFile(file, table));
  edit.laterColumns.forEach((column) => addColumn(file, column));
  edit.laterCells.forEach((cell) => addCell(file, cell));
  edit.formulas.forEach((formula) => setFormula(file, formula));
  edit.grown.forEach((grown) => growTableInFile(file, grown));
  edit.rows.forEach((rows) => appendRowsInFile(file, rows));
  edit.columns.forEach((column) => setColumn(file, column));
  edit.rowsShown.forEach((rows) => showRowsInFile(file, rows));
  edit.cells.forEach((cell) => setNamedCell(file, cell));
};

const unreadable = (problem: FileProblem): FileEditResult => ({
  ok: false,
  problems: [{ code: 'unreadable', problem }],
});

const refused = (problems: readonly FileEditProblem[]): FileEditResult | null => {
  const [first, ...others] = problems;
  return first === undefined ? null : { ok: false, problems: [first, ...others] };
};

const edited = (
  bytes: Uint8Array,
  edit: WorkbookEdit,
  book: FileBook,
  limits: Limits
): FileEditResult => {
  const file = openFile(new PackageParts(bytes, guardedEntries(bytes, limits), limits));
  if (file.workbook.isStrict()) file.report({ code: 'unsupported', what: 'strict', detail: '' });
  else {
    apply(file, edit);
    showSheets(file, edit, workbookSource(book));
  }
  const problems = refused(file.problems());
  if (problems !== null) return problems;
  file.save();
  // A file in which nothing changed stays the bytes that it was.
  if (file.parts.isChanged()) relateFromFolders(file.parts);
  return { ok: true, bytes: file.parts.zip() };
};

/**
 * Applies an edit to an existing .xlsx file: what the edit does not name stays as it is, and parts that
 * need no change stay the same byte for byte. Applying it again changes nothing more, but for rows, which
 * are added each time. Whatever stands in the way is a problem, and then there are no bytes at all. Throws
 * a `BlueprintError` where the edit asks for what no file can hold.
 */
export function editWorkbook(
  bytes: Uint8Array,
  edit: WorkbookEdit,
  limits: Limits = LIMITS
): FileEditResult {
  const read = readWorkbook(bytes, { limits });
  if (!read.ok) return unreadable(read.problems[0]);
  try {
    return edited(bytes, edit, read.book, limits);
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return unreadable(error.problem);
  }
}
