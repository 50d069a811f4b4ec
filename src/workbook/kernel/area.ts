/** Rectangles of cells. Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetArea {
  /** The sheet's key in this blueprint. */
  readonly sheet: string;
  readonly area: Area;
}

/** Whether the cell lies in the rectangle. */
export function isWithin(
  { row, column }: Readonly<{ row: number; column: number }>,
  area: Area
): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
