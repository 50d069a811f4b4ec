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
