import { KnownTables } from '../../excel/knownTables';

/** A pane stands beside one workbook for as long as it is open. */
export const KNOWN_TABLES = new KnownTables();
