/**
 * Refresh: sheets that hold nothing typed are brought up to date with what was typed, what is missing
 * is made, departments get their forms. What people typed stays as it is.
 */
import { withPlainHeaders } from './spacedHeaders';
import type { Rvu } from '../../model/rvu';
import { joinedEdits } from '../kernel/edit';
import type { ColumnEdit, EditDecision, WorkbookEdit } from '../kernel/edit';
import { missingColumnsOf } from '../kernel/missingColumns';
import { analyseRvu } from '../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../kernel/shared/analysedRows';
import type { PlannedSheet } from '../kernel/sheetParts';
import type { WorkbookSource } from '../kernel/source';
import { DRAWINGS } from './drawings';
import { REDRAWN, drawnSheets, missingSheets, sheetsWithKeys } from './missingSheets';
import { readRvu } from './readRvu';
import { plannedSheets } from './rvuBlueprint';
import { laterParts } from './upgrade';

/** What refreshing changes; run again, it changes nothing more. */
export function planRefresh(found: WorkbookSource): EditDecision<'not-ours'> {
  return withPlainHeaders(found, refreshed);
}

function refreshed(source: WorkbookSource): EditDecision<'not-ours'> {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return { kind: 'nothing', reason: 'not-ours' };
  const edit = refreshEdit(source, reading.rvu, reading.rows);
  const columns = [...edit.columns, ...asked(source, edit)];
  return { kind: 'edit', edit: { ...edit, columns } };
}

/** A column that is gone is asked for, so that the writer names it where Excel would just refuse a formula. */
const asked = (source: WorkbookSource, edit: WorkbookEdit): readonly ColumnEdit[] =>
  missingColumnsOf(source, edit.redrawSheets)
    .filter(
      ({ table, header }) =>
        !edit.laterColumns.some((each) => each.table === table && each.column.header === header)
    )
    .map((column) => ({ ...column, cells: [null] }));

/**
 * The edit that brings the workbook up to date with this RVU; `rows` are its contributions' table rows. An
 * older workbook is upgraded along: what is drawn anew may stand on what came later. `missing` is what sheets
 * that are not there come with, where the same edit goes on to append to them.
 */
export function refreshEdit(
  source: WorkbookSource,
  rvu: Rvu,
  rows: readonly number[],
  missing = rvu
): WorkbookEdit {
  const analysed = analyseRvu(rvu, rows);
  const planned = plannedSheets(analysed);
  const redrawn = sheetsWithKeys(planned, REDRAWN);
  const added =
    missing === rvu
      ? missingSheets(source, analysed, planned)
      : missingOf(source, analyseRvu(missing, rows));
  const drawn = [...added, ...redrawn];
  return joinedEdits([
    drawnSheets(added, redrawn),
    ...DRAWINGS.map(({ refresh }) => refresh?.(source, rvu, planned) ?? {}),
    laterParts(source, planned, drawn),
  ]);
}

const missingOf = (source: WorkbookSource, analysed: AnalysedRvu): readonly PlannedSheet[] =>
  missingSheets(source, analysed, plannedSheets(analysed));
