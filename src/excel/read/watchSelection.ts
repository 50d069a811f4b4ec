/** Tells which cell the user is in. */
import { EventBatcher } from './eventBatcher';
import { inExcel } from '../inExcel';

/** Row and column count from 0. */
export interface ActiveCell {
  /** The sheet's present title. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** In one round trip. Of a selection of several areas too there is one active cell. */
const readActiveCell = (): Promise<ActiveCell> =>
  inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,columnIndex,worksheet/name');
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });

/**
 * Tells the listener which cell is active, at once and soon after each change of the selection; null where
 * Excel can't say, for instance while a cell is being typed in. Returns the function that stops it. Rejects
 * with office.js errors where Excel doesn't take the listener.
 */
export async function watchSelection(
  listener: (cell: ActiveCell | null) => void
): Promise<() => Promise<void>> {
  const batcher = new EventBatcher(async () => {
    // No more than a mark hangs on it, and the next selection is told anew.
    const cell = await readActiveCell().catch(() => null);
    if (!batcher.stopped) listener(cell);
  });
  return inExcel(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId }) => {
      batcher.add(worksheetId);
      return Promise.resolve();
    });
    await context.sync();
    batcher.add('at once');
    return async () => {
      batcher.stop();
      handler.remove();
      await context.sync();
    };
  });
}
