/** Places of cells in the grid. */
import type { ShownArea } from '../view/sheetView';

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function isInside(area: ShownArea, { row, column }: CellPlace): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
