/** Where a matrix is drawn: by Matrix on its own sheet, by Review on one page. */
import type { Area } from '../area';

/** Where a matrix stands on its sheet, and how large it is; in points. */
export interface MatrixPlace {
  readonly anchor: Area;
  /** Of letters. */
  readonly textSize: number;
  /** The whole chart, as large as the cells that it covers. */
  readonly chart: { readonly width: number; readonly height: number };
  /** The plot between the axes, near enough to keep labels apart: what the chart's size leaves beside titles and figures. */
  readonly plot: { readonly width: number; readonly height: number };
  /** Whether points are called by their names where there is room: by one chart alone, whose choice stands in cells. */
  readonly named: boolean;
}
