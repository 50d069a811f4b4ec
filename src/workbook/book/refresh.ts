/**
 * Refresh: sheets that hold nothing typed are brought up to date with what was typed, what is missing
 * is made, departments get their forms. What people typed stays as it is.
 */
import type { Rvu } from '../../model/rvu';
import { NO_EDIT, joinedEdits } from '../kernel/edit';
import type { ColumnEdit, EditDecision, WorkbookEdit } from '../kernel/edit';
import { goneColumns } from '../kernel/goneColumns';
import { analyseRvu } from '../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../kernel/shared/analysedRows';
import type { PlannedSheet } from '../kernel/sheetParts';
import { findName, findTable } from '../kernel/source';
import type { WorkbookSource } from '../kernel/source';
import { DRAWINGS } from './drawings';
import { readRvu } from './readRvu';
import { plannedSheets } from './rvuBlueprint';

/** What refreshing changes; run again, it changes nothing more. */
export function planRefresh(source: WorkbookSource): EditDecision {
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
  const redrawn = DRAWINGS.flatMap((drawing) => drawing.redrawn ?? []).flatMap((key) =>
    planned.filter(({ sheet }) => sheet.key === key)
  );
  const missing = planned.filter((each) => !redrawn.includes(each) && !isThere(source, each));
  const added = [...missing, ...tablesAlone(source, analysed, missing)];
  const drawn = [...added, ...redrawn];
  return joinedEdits([
    {
      ...NO_EDIT,
      addSheets: added.map(({ sheet }) => sheet),
      addNames: drawn.flatMap(({ names }) => names),
      redrawSheets: redrawn.map(({ sheet }) => sheet),
    },
    ...DRAWINGS.map(({ refresh }) => refresh?.(source, rvu, planned) ?? {}),
  ]);
}

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

/** Tables that are gone from a sheet of which the rest is there, each on a sheet of its own. */
const tablesAlone = (
  source: WorkbookSource,
  analysed: AnalysedRvu,
  missing: readonly PlannedSheet[]
): readonly PlannedSheet[] => {
  const comeAnyway = new Set(missing.flatMap(({ sheet }) => sheet.tables.map(({ name }) => name)));
  return DRAWINGS.flatMap(({ alone }) => alone?.(analysed) ?? []).filter(
    (each) => !isThere(source, each) && !each.sheet.tables.some(({ name }) => comeAnyway.has(name))
  );
};
