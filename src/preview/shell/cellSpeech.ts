import { cellAddress } from '../../emulator/book/area';
import type { FormatNumber } from '../charts/scatterSvg';
import type { CellPlace } from '../grid/place';
import type { ShownCell } from '../view/sheetView';

/** A cell in words: its address and what it shows. */
export function saidCell(
  { row, column }: CellPlace,
  cell: ShownCell | undefined,
  format: FormatNumber
): string {
  const value = cell?.value ?? null;
  const pattern = cell?.style.numberFormat ?? 'General';
  const text = typeof value === 'number' ? format(value, pattern) : String(value ?? '') || 'empty';
  return `${cellAddress(row, column)}: ${text}`;
}
