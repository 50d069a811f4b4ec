/**
 * Refresh: sheets that hold nothing typed are brought up to date with what was typed, what is missing
 * is made, departments get their forms. What people typed stays as it is.
 */
import type { Rvu } from '../model/rvu';
import { analyseRvu } from './analysedRows';
import type { AnalysedRvu } from './analysedRows';
import { DEPARTMENTS, DEPARTMENT_COLUMNS } from './settings/departmentColumns';
import type { ColumnEdit, EditDecision, NamedCellEdit, TitleEdit, WorkbookEdit } from './edit';
import { NO_EDIT } from './edit';
import { formsIn, rowsShownFor } from './forms/formSwitch';
import { ROLLUP_SHEET, isFormSheet } from './forms/formTables';
import { GAPS_SHEET, GAP_DATA_SHEET } from './gaps/gapsLayout';
import { CHART_DATA_SHEET, MATRIX_SHEET } from './matrix/matrixLayout';
import { goneColumns } from './goneColumns';
import { isBlank } from './records/decode';
import { readDepartments } from './settings/readDepartments';
import { EXCHANGE_FIELDS } from './partner/exchangeColumns';
import { EXCHANGE_SHEET, exchangeLists, keptAllianceId } from './partner/exchangeSheet';
import { readRvu } from './readRvu';
import { plannedSheets } from './rvuBlueprint';
import type { PlannedSheet } from './sheetParts';
import { findColumn, findName, findTable } from './source';
import type { WorkbookSource } from './source';

/** What refreshing changes; run again, it changes nothing more. */
export function planRefresh(source: WorkbookSource): EditDecision<'not-ours'> {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return { kind: 'nothing', reason: 'not-ours' };
  const edit = refreshEdit(source, reading.rvu, reading.rows);
  const columns = [...edit.columns, ...asked(source, edit)];
  return { kind: 'edit', edit: { ...edit, columns } };
}

/** A column that is gone is asked for, so that the writer names it where Excel would just refuse a formula. */
const asked = (source: WorkbookSource, { redrawSheets }: WorkbookEdit): readonly ColumnEdit[] =>
  goneColumns(source, redrawSheets).map((column) => ({ ...column, cells: [null] }));

/** The edit that brings the workbook up to date with this RVU; `rows` are its contributions' table rows. */
export function refreshEdit(
  source: WorkbookSource,
  rvu: Rvu,
  rows: readonly number[]
): WorkbookEdit {
  const analysed = analyseRvu(rvu, rows);
  const planned = plannedSheets(analysed);
  const redrawn = REDRAWN.flatMap((key) => planned.filter(({ sheet }) => sheet.key === key));
  const missing = planned.filter((each) => !redrawn.includes(each) && !isThere(source, each));
  const added = [...missing, ...listsAlone(source, analysed, missing)];
  const drawn = [...added, ...redrawn];
  return {
    ...NO_EDIT,
    titles: planned.flatMap((each) => retitled(source, each)),
    addSheets: added.map(({ sheet }) => sheet),
    addNames: drawn.flatMap(({ names }) => names),
    redrawSheets: redrawn.map(({ sheet }) => sheet),
    columns: keysFilled(source),
    rowsShown: rowsShownFor(formsIn(source), rvu.form),
    cells: idFilled(source, rvu),
  };
}

/** The charts and lists read the data sheets, so these are drawn first. */
const REDRAWN = [CHART_DATA_SHEET, MATRIX_SHEET, ROLLUP_SHEET, GAP_DATA_SHEET, GAPS_SHEET] as const;

/**
 * Whether the sheet (or what people made of it) is in the workbook: a table of it may have been moved
 * elsewhere, and is not to be made twice.
 */
function isThere(source: WorkbookSource, { sheet, names }: PlannedSheet): boolean {
  return (
    sheet.tables.some(({ name }) => findTable(source, name) !== undefined) ||
    names.some(({ name }) => findName(source, name) !== undefined)
  );
}

/** Lists of the exchange that are gone from a sheet of which the rest is there. */
function listsAlone(
  source: WorkbookSource,
  analysed: AnalysedRvu,
  missing: readonly PlannedSheet[]
): readonly PlannedSheet[] {
  if (missing.some(({ sheet }) => sheet.key === EXCHANGE_SHEET)) return [];
  return exchangeLists(analysed).filter((each) => !isThere(source, each));
}

/** A form's title follows its department's name, unless people gave it one of their own. */
function retitled(source: WorkbookSource, { sheet }: PlannedSheet): readonly TitleEdit[] {
  const present = sheet.tables.flatMap(({ name }) => findTable(source, name) ?? [])[0]?.sheet;
  const ours = isFormSheet(sheet.key) && present !== undefined && /^RVU\b/.test(present);
  return ours && present !== sheet.title ? [{ key: sheet.key, title: sheet.title }] : [];
}

/** A workbook that began without names gets its id once they are there; from then on it keeps it. */
function idFilled(source: WorkbookSource, rvu: Rvu): readonly NamedCellEdit[] {
  const value = keptAllianceId(rvu);
  return EXCHANGE_FIELDS.flatMap(({ name }) => {
    const cell = findName(source, name);
    const open = cell !== undefined && isBlank(cell.value);
    return value !== null && open ? [{ name, value }] : [];
  });
}

/** Departments that people typed get the key that ties them to their form. */
function keysFilled(source: WorkbookSource): readonly ColumnEdit[] {
  const table = findTable(source, DEPARTMENTS);
  const record = DEPARTMENT_COLUMNS.find(({ key }) => key === 'key');
  const at = table === undefined || record === undefined ? null : findColumn(table, record.header);
  if (table === undefined || at === null) return [];
  const { departments, rows } = readDepartments(source);
  const cells = table.rows.map((row, index) => {
    const key = departments[rows.indexOf(index)]?.key;
    return key === undefined || row[at] === key ? undefined : key;
  });
  if (cells.every((cell) => cell === undefined)) return [];
  return [{ table: table.name, header: table.headers[at] ?? '', cells }];
}
