/** Charts as plain values: the part of a blueprint that both writers draw natively. */
import type { Area, SheetArea } from './area';

export type MarkerShape = 'triangle' | 'square' | 'circle' | 'diamond';

/** Points, of the texts on charts that say no other size. */
export const CHART_TEXT = 10;

export interface MarkerPlan {
  readonly shape: MarkerShape;
  /** Points, 2 to 72. */
  readonly size: number;
  readonly color: string;
  /** Only the outline is drawn. */
  readonly hollow: boolean;
}

export interface LinePlan {
  readonly color: string;
  /** Points. */
  readonly width: number;
  readonly dashed: boolean;
}

export type LabelPosition = 'left' | 'right' | 'top' | 'bottom' | 'center';

/** One label a point, each linked to a cell so that it follows sorting and typing. */
export interface PointLabelsPlan {
  readonly cells: SheetArea;
  /** What the cells show at the moment of writing. */
  readonly texts: readonly string[];
  /** One a point, as long as `texts`. */
  readonly positions: readonly LabelPosition[];
  /** One for all points, or one a point. */
  readonly colors: string | readonly string[];
  readonly bold: boolean;
  readonly size: number;
}

export interface ScatterSeriesPlan {
  readonly name: string;
  readonly x: SheetArea;
  readonly y: SheetArea;
  /** The values of `x` and `y` at the moment of writing; null is #N/A (not drawn). */
  readonly xValues: readonly (number | null)[];
  readonly yValues: readonly (number | null)[];
  readonly marker: MarkerPlan | null;
  readonly line: LinePlan | null;
  readonly labels: PointLabelsPlan | null;
}

export interface AxisPlan {
  readonly title: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string;
  readonly gridlines: boolean;
}

export interface ScatterChartPlan {
  readonly kind: 'scatter';
  /** Unique in the sheet; also the chart's name in Excel. */
  readonly name: string;
  /** Alternative text. */
  readonly description: string;
  /** The cells that the chart covers. */
  readonly anchor: Area;
  readonly title: string | null;
  readonly series: readonly ScatterSeriesPlan[];
  readonly xAxis: AxisPlan;
  readonly yAxis: AxisPlan;
  readonly legend: boolean;
  /** Points, of axes and legend: as large as letters of 7 points on paper want. */
  readonly textSize?: number;
}

export type ChartPlan = ScatterChartPlan;
