/** Which contribution's row is selected in the sheet. */
import { useEffect, useState } from 'react';
import type { ActiveCell } from '../../excel/read/watchSelection';
import { watchSelection } from '../../excel/read/watchSelection';
import type { Book } from './book';
import { untilStopped } from './untilStopped';

/**
 * The id of the contribution in whose row the active cell lies, as the book has the rows now; null where it
 * lies elsewhere. A mark is all that hangs on it: where Excel refuses, nothing is marked and nothing said.
 */
export function useMarked({ places }: Book): string | null {
  const [cell, setCell] = useState<ActiveCell | null>(null);
  useEffect(() => untilStopped(watchSelection(setCell), unmarked), []);
  if (cell === null) return null;
  const at = [...places].find(([, { sheet, row }]) => sheet === cell.sheet && row === cell.row);
  return at?.[0] ?? null;
}

const unmarked = (): void => undefined;
