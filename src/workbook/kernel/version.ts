/** Which version of the workbook this program makes, and which one it has before it. */
import { findName } from './source';
import type { WorkbookSource } from './source';

/**
 * Counts up with every change of a sheet, a table, a column, a name or a formula; what came with it says
 * `since` in its record. A workbook that says nothing is of version 1.
 */
export const WORKBOOK_VERSION = 11;

/** The named cell that holds the version. */
export const VERSION_NAME = 'RVU_version';

/** The version of the workbook; 1 where it says none that can be read. */
export function versionOf(source: WorkbookSource): number {
  const value = findName(source, VERSION_NAME)?.value;
  return typeof value === 'number' && Number.isInteger(value) && value > 1 ? value : 1;
}

/** Whether a later program made it: then it is read, and never written. */
export function isNewer(source: WorkbookSource): boolean {
  return versionOf(source) > WORKBOOK_VERSION;
}

/** Whether an earlier program made it: then it can be brought to the present version. */
export function isOlder(source: WorkbookSource): boolean {
  return versionOf(source) < WORKBOOK_VERSION;
}
