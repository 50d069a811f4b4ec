/** What a note says about a pasted block. */
import type { ExcelHost } from 'excel-emulator';
import { cellAddress, findSheet, invalidCells } from 'excel-emulator/book';
import type { TypedCell } from '../grid/intents';

/** As many addresses as one reads at a glance. */
const NAMED = 5;

/** What of a pasted block its checks refuse, by address; null where everything is welcome. */
export function pastedNote(
  { book, engine }: ExcelHost,
  sheet: string,
  cells: readonly TypedCell[]
): string | null {
  const found = findSheet(book, sheet);
  if (!found) return null;
  const pasted = new Set(cells.map(({ row, column }) => cellAddress(row, column)));
  const invalid = invalidCells(engine, book, found)
    .map(({ row, column }) => cellAddress(row, column))
    .filter((address) => pasted.has(address));
  if (invalid.length === 0) return null;
  const named = invalid.slice(0, NAMED).join(', ');
  const more = invalid.length > NAMED ? ` and ${invalid.length - NAMED} more` : '';
  const what = invalid.length === 1 ? 'One pasted value is' : `${invalid.length} pasted values are`;
  return `${what} not valid: ${named}${more}. Select a framed cell to read why. Undo takes the whole block back.`;
}
