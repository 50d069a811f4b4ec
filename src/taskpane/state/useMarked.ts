/** Which contribution's row is selected in the sheet. */
import { useEffect, useState } from 'react';
import type { ActiveCell } from '../../excel/read/watchSelection';
import { watchSelection } from '../../excel/read/watchSelection';
import type { Book } from './book';
import { untilStopped } from './untilStopped';

/**
 * The id of the contribution in the active cell's row, by the book's present rows; null elsewhere. It only drives a
 * highlight: if Excel refuses, nothing is highlighted and no error is shown.
 */
export function useMarked({ places }: Book): string | null {
  const [cell, setCell] = useState<ActiveCell | null>(null);
  useEffect(() => untilStopped(watchSelection(setCell), unmarked), []);
  if (cell === null) return null;
  const at = [...places].find(([, { sheet, row }]) => sheet === cell.sheet && row === cell.row);
  return at?.[0] ?? null;
}

const unmarked = (): void => undefined;
