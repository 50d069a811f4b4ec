/** What a screen reader hears of a cell. */
import { cellAddress } from 'excel-emulator/book';
import type { FormatNumber } from '../charts/pieces';
import type { CellPlace } from '../grid/place';
import type { ShownCell, ShownFault } from '../view/sheetView';

/** Where a cell holds what its check refuses: that, and the check's own words. */
export function faultNote({ title, text }: ShownFault): { title: string; text: string } {
  return {
    title: 'Not valid here',
    text: [title, text].filter((part) => part !== '').join('. '),
  };
}

function shownText(cell: ShownCell | undefined, format: FormatNumber): string {
  const value = cell?.value ?? null;
  const pattern = cell?.style.numberFormat ?? 'General';
  return typeof value === 'number' ? format(value, pattern) : String(value ?? '') || 'empty';
}

/** A cell in words: its address, what it shows, and why its check refuses that. */
export function spokenCell(
  { row, column }: CellPlace,
  cell: ShownCell | undefined,
  format: FormatNumber,
  fault?: ShownFault | null
): string {
  const spoken = `${cellAddress(row, column)}: ${shownText(cell, format)}`;
  if (!fault) return spoken;
  const note = faultNote(fault);
  return `${spoken}. ${note.title}: ${note.text}`;
}
