/** Cells in words. */
import { cellAddress } from '../../workbook/kernel/a1';
import type { Place } from '../../workbook/kernel/problem';

/** A cell as people name it: `Contributions D8`. */
export function placeName({ sheet, row, column }: Place): string {
  return `${sheet} ${cellAddress(row, column)}`;
}
