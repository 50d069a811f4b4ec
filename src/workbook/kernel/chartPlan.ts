/** Charts as plain values: the part of a blueprint that both writers draw natively. */
import type { Area, SheetArea } from './area';

export type MarkerShape = 'triangle' | 'square' | 'circle' | 'diamond';

/** Points, of the texts on charts that say no other size. */
export const CHART_TEXT = 10;

/** How a point is drawn. */
export interface MarkerPlan {
  readonly shape: MarkerShape;
  /** Points, 2 to 72. */
  readonly size: number;
  readonly color: string;
  /** Only the outline is drawn. */
  readonly hollow: boolean;
}

/** How points are joined. */
export interface LinePlan {
  readonly color: string;
  /** Points. */
  readonly width: number;
  readonly dashed: boolean;
}

export type LabelPosition = 'left' | 'right' | 'top' | 'bottom' | 'center';

/** One label a point, each linked to a cell so that it follows sorting and typing. */
/** By how much a label is moved from its place beside the point, as parts of the chart's width and height. */
export interface LabelOffset {
  readonly right: number;
  readonly down: number;
}

export interface PointLabelsPlan {
  readonly cells: SheetArea;
  /** What the cells show at the moment of writing. */
  readonly texts: readonly string[];
  /** One a point, as long as `texts`. */
  readonly positions: readonly LabelPosition[];
  /**
   * One a point, of labels for which there is no room beside it; in files alone, since Excel takes no such place
   * from an add-in before a chart is shown. Null for those that stay.
   */
  readonly moved?: readonly (LabelOffset | null)[];
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

/** Null leaves it to the program: it then fits the axis to what is plotted. */
export interface AxisPlan {
  readonly title: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string;
  readonly gridlines: boolean;
}

/** What every chart has: where it lies and what it is called. */
interface ChartBase {
  /** Unique in the sheet; also the chart's name in Excel. */
  readonly name: string;
  /** Alternative text. */
  readonly description: string;
  /** The cells that the chart covers. */
  readonly anchor: Area;
  readonly title: string | null;
  readonly legend: boolean;
  /** Points, of what stands along the axes; the usual size unless given. */
  readonly textSize?: number;
}

/** Points by two numbers: the matrix and the gaps. */
export interface ScatterChartPlan extends ChartBase {
  readonly kind: 'scatter';
  readonly series: readonly ScatterSeriesPlan[];
  readonly xAxis: AxisPlan;
  readonly yAxis: AxisPlan;
}

/** The names along an axis, all series' own. */
export interface CategoriesPlan {
  readonly cells: SheetArea;
  /** What the cells show at the moment of writing. */
  readonly texts: readonly string[];
}

interface CategorySeriesBase {
  readonly name: string;
  /** One a category. */
  readonly values: SheetArea;
  /** The values at the moment of writing; null is #N/A (not drawn). */
  readonly shown: readonly (number | null)[];
}

export interface BarSeriesPlan extends CategorySeriesBase {
  /** Null draws nothing: the base on which a bridge's bars stand. */
  readonly color: string | null;
}

export interface LineSeriesPlan extends CategorySeriesBase {
  readonly line: LinePlan;
  readonly marker: MarkerPlan | null;
}

interface CategoryChartBase extends ChartBase {
  readonly categories: CategoriesPlan;
  /** An axis without numbers shows neither figures nor a line: its bars say them. */
  readonly valueAxis: AxisPlan & { readonly numbers: boolean };
}

/** Bars by category; stacked ones may stand on a series that is not drawn. */
export interface BarChartPlan extends CategoryChartBase {
  readonly kind: 'bar';
  /** Horizontal bars read from top to bottom. */
  readonly direction: 'horizontal' | 'vertical';
  readonly grouping: 'clustered' | 'stacked';
  /** Between categories, in percent of a bar's width, 0 to 500. */
  readonly gap: number;
  readonly series: readonly BarSeriesPlan[];
}

/** Lines over categories in order, such as periods. */
export interface LineChartPlan extends CategoryChartBase {
  readonly kind: 'line';
  readonly series: readonly LineSeriesPlan[];
}

export type CategoryChartPlan = BarChartPlan | LineChartPlan;
export type ChartPlan = ScatterChartPlan | CategoryChartPlan;
