/** The pane's memory of its workbook. */
import { KnownTables } from '../../excel/read/knownTables';
import { UndoGroups } from '../../excel/edit/undoGroup';

/** A pane stands beside one workbook for as long as it is open. */
export const KNOWN_TABLES = new KnownTables();

/** Whether that workbook's Excel puts what the pane types into one step of Undo. */
export const UNDO_GROUPS = new UndoGroups();
