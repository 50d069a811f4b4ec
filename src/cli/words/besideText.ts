/** What stands beside the lists of a workbook, in one line. */

/** More of them say no more. */
const MOST = 20;

/** A line for standard error that names the cells; '' where there are none. */
export function besideText(cells: readonly string[]): string {
  if (cells.length === 0) return '';
  const more = cells.length > MOST ? ` and ${cells.length - MOST} more` : '';
  return `rvu: beside the lists, where nothing counts it: ${cells.slice(0, MOST).join(', ')}${more}.\n`;
}
