/** Which of the sheets that a workbook has today are missing in one, whatever people made of them. */
import { NO_EDIT, type WorkbookEdit } from '../kernel/edit';
import type { AnalysedRvu } from '../kernel/shared/analysedRows';
import type { PlannedSheet } from '../kernel/sheetParts';
import { findName, findTable } from '../kernel/source';
import type { WorkbookSource } from '../kernel/source';
import { DRAWINGS } from './drawings';

/** The planned sheets with these keys, in the order of the keys. */
export function sheetsWithKeys(
  planned: readonly PlannedSheet[],
  keys: readonly string[]
): readonly PlannedSheet[] {
  return keys.flatMap((key) => planned.filter(({ sheet }) => sheet.key === key));
}

/** The keys of sheets that hold nothing typed, in the order in which they are drawn. */
export const REDRAWN: readonly string[] = DRAWINGS.flatMap(({ redrawn = [] }) => redrawn);

/** The sheets that hold something typed and are not there, and tables that were deleted from one that is. */
export function missingSheets(
  source: WorkbookSource,
  analysed: AnalysedRvu,
  planned: readonly PlannedSheet[]
): readonly PlannedSheet[] {
  const missing = planned.filter(
    (each) => !REDRAWN.includes(each.sheet.key) && !isThere(source, each)
  );
  const comeAnyway = new Set(missing.flatMap(tableNames));
  const alone = DRAWINGS.flatMap((drawing) => drawing.alone?.(analysed) ?? []).filter(
    (each) => !isThere(source, each) && !tableNames(each).some((name) => comeAnyway.has(name))
  );
  return [...missing, ...alone];
}

const tableNames = ({ sheet }: PlannedSheet): readonly string[] =>
  sheet.tables.map(({ name }) => name);

/**
 * Whether the sheet (or what people made of it) is in the workbook: a table of it may have been moved
 * elsewhere, and is not to be made twice.
 */
const isThere = (source: WorkbookSource, planned: PlannedSheet): boolean =>
  tableNames(planned).some((name) => findTable(source, name) !== undefined) ||
  planned.names.some(({ name }) => findName(source, name) !== undefined);

/** The edit that adds these sheets, draws those anew, and brings the names of both. */
export function drawnSheets(
  added: readonly PlannedSheet[],
  redrawn: readonly PlannedSheet[]
): WorkbookEdit {
  return {
    ...NO_EDIT,
    addSheets: added.map(({ sheet }) => sheet),
    addNames: [...added, ...redrawn].flatMap(({ names }) => names),
    redrawSheets: redrawn.map(({ sheet }) => sheet),
  };
}
