import type { ShownArea } from '../view/sheetView';

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const isInside = (area: ShownArea, { row, column }: CellPlace): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
