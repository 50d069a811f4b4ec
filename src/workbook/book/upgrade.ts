/**
 * Brings a workbook of an earlier version to the present one, as an edit: names, sheets, columns, cells
 * and formulas that came later. What people typed stays, and so do columns and formulas of their own. The
 * version moves on last of all, so that an upgrade that was cut off is planned again.
 */
import { withPlainHeaders } from './spacedHeaders';
import type { Rvu } from '../../model/rvu';
import { joinedEdits } from '../kernel/edit';
import type { EditDecision, RenameEdit, WorkbookEdit } from '../kernel/edit';
import type { TableRecord } from '../kernel/section';
import { analyseRvu } from '../kernel/shared/analysedRows';
import type { PlannedSheet } from '../kernel/sheetParts';
import type { WorkbookSource } from '../kernel/source';
import { VERSION_NAME, WORKBOOK_VERSION, isNewer, isOlder, versionOf } from '../kernel/version';
import { DRAWINGS } from './drawings';
import { renamed, renamesIn } from './earlierNames';
import { changedFormulas, laterCells, laterColumns } from './laterParts';
import type { Older } from './laterParts';
import { drawnSheets, missingSheets, sheetsWithKeys } from './missingSheets';
import { readRvu } from './readRvu';
import { plannedSheets } from './rvuBlueprint';
import { PRESENT_TABLES } from './tableRecords';

/** What upgrading changes; nothing where the workbook is of the present version. */
export function planUpgrade(found: WorkbookSource): EditDecision<NoUpgrade> {
  return withPlainHeaders(found, upgraded);
}

type NoUpgrade = 'not-ours' | 'newer-version' | 'present-version';

function upgraded(source: WorkbookSource): EditDecision<NoUpgrade> {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return { kind: 'nothing', reason: 'not-ours' };
  if (isNewer(source)) return { kind: 'nothing', reason: 'newer-version' };
  if (!isOlder(source)) return { kind: 'nothing', reason: 'present-version' };
  return { kind: 'edit', edit: upgradeEdit(source, reading.rvu, reading.rows) };
}

/**
 * The upgrade of an older workbook that holds this RVU; `rows` are its contributions' table rows. `records`
 * are the tables that people type in.
 */
export function upgradeEdit(
  source: WorkbookSource,
  rvu: Rvu,
  rows: readonly number[],
  records: readonly TableRecord[] = PRESENT_TABLES
): WorkbookEdit {
  const analysed = analyseRvu(rvu, rows);
  const planned = plannedSheets(analysed);
  const redrawn = sheetsWithKeys(planned, redrawnSince(versionOf(source)));
  const added = missingSheets(renamed(source, renamesIn(source, records)), analysed, planned);
  const drawn = [...added, ...redrawn];
  return joinedEdits([drawnSheets(added, redrawn), laterParts(source, planned, drawn, records)]);
}

const redrawnSince = (version: number): readonly string[] =>
  DRAWINGS.filter(({ redrawnSince: since = 1 }) => since > version).flatMap(
    ({ redrawn = [] }) => redrawn
  );

/** Headers of what is drawn anew, whether or not it is there under the earlier one. */
const drawnRenames = (version: number): readonly RenameEdit[] =>
  DRAWINGS.flatMap(({ renamed: columns = [] }) => columns)
    .filter(({ since }) => since > version)
    .map(({ table, from, to }) => ({ kind: 'column', table, from, to }));

/**
 * What comes to the sheets that stay; nothing where the workbook is of the present version. Sheets in `drawn`
 * bring theirs with them.
 */
export function laterParts(
  source: WorkbookSource,
  planned: readonly PlannedSheet[],
  drawn: readonly PlannedSheet[],
  records: readonly TableRecord[] = PRESENT_TABLES
): Partial<WorkbookEdit> {
  const version = versionOf(source);
  if (version >= WORKBOOK_VERSION) return {};
  const renames = [...renamesIn(source, records), ...drawnRenames(version)];
  const staying = planned.filter((each) => !drawn.includes(each));
  const older: Older = { source: renamed(source, renames), version, records, planned: staying };
  return {
    renames,
    retired: DRAWINGS.flatMap(({ retired = [] }) => retired).filter(({ since }) => since > version),
    laterColumns: laterColumns(older),
    laterCells: laterCells(older).map((cell) =>
      // It says the version that the workbook still is of, until all else is done.
      cell.name === VERSION_NAME ? { ...cell, content: version } : cell
    ),
    formulas: changedFormulas(older),
    cells: [{ name: VERSION_NAME, value: WORKBOOK_VERSION }],
  };
}
