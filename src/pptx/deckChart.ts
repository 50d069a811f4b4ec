/**
 * Native charts of a deck as plain values. PowerPoint opens each one's cells by "Edit data": the writer
 * puts the plotted values into a workbook of their own, and nothing else.
 */
import type { AxisPlan, LabelPosition, LinePlan, MarkerPlan } from '../workbook/kernel/chartPlan';
import type { SlideBox } from './box';

/** A text beside a point, a bar or the end of a line. */
export interface ChartLabel {
  readonly text: string;
  readonly color: string;
  readonly bold?: boolean;
  /** Points; the chart's `size` unless given. */
  readonly size?: number;
}

/** A label beside a point of a scatter chart. */
export interface PointLabel extends ChartLabel {
  readonly position: LabelPosition;
  /** Points by which the label is moved from that position, right and down. */
  readonly offset?: { readonly right: number; readonly down: number };
}

/** An axis as workbooks have it, with two things that slides may leave away. */
export interface DeckAxis extends AxisPlan {
  /** Whether the numbers along the axis are shown; they are unless this says false. */
  readonly numbers?: boolean;
  /** Whether the line of the axis is shown; it is unless this says false. */
  readonly line?: boolean;
}

/** What every chart has. */
interface ChartBase {
  /** Points, of axes and labels. */
  readonly size: number;
  /**
   * Where the axes' rectangle lies within the block's box (points from the box's corner), so that places can be
   * computed; the program chooses unless given.
   */
  readonly plot?: SlideBox;
  /** Below the chart; none unless this says true. Labels at the marks are better. */
  readonly legend?: boolean;
}

/** A point with its label, if it has one. */
export interface ScatterPoint {
  readonly x: number;
  /** Null is not drawn, and breaks a line. */
  readonly y: number | null;
  readonly label?: PointLabel;
}

/** Points of one look; labels and lines of their own kind need series of their own. */
export interface ScatterSeries {
  readonly name: string;
  readonly points: readonly ScatterPoint[];
  readonly marker: MarkerPlan | null;
  /** Joins the points in their order. */
  readonly line: LinePlan | null;
}

/** Points by two numbers. */
export interface ScatterChart extends ChartBase {
  readonly kind: 'scatter';
  /** PowerPoint lays later ones over earlier ones, LibreOffice the other way round: no meaning may hang on it. */
  readonly series: readonly ScatterSeries[];
  readonly xAxis: DeckAxis;
  readonly yAxis: DeckAxis;
}

/** `outside` is beyond the bar's end: for clustered bars only, since programs refuse it for stacked ones. */
export type BarLabelPosition = 'center' | 'inside-end' | 'inside-base' | 'outside';

/** A text at a bar. */
export interface BarLabel extends ChartLabel {
  readonly position: BarLabelPosition;
}

/** A bar a category. */
export interface BarSeries {
  readonly name: string;
  /** One a category; null is no bar. */
  readonly values: readonly (number | null)[];
  /** Null draws nothing: the base on which a bridge's bars stand. */
  readonly color: string | null;
  /** One a category where bars of a series differ; null for the series' own. */
  readonly colors?: readonly (string | null)[];
  /** One a category; null for none. */
  readonly labels?: readonly (BarLabel | null)[];
}

/** A label that stands over a column at a height of its own: how stacked columns get their totals. */
export interface OverLabel extends ChartLabel {
  /** On the value axis. */
  readonly at: number;
}

/** The axis of names. */
export interface CategoryAxis {
  readonly title: string;
  /** Whether the categories' names are shown; they are unless this says false. */
  readonly names?: boolean;
}

/** Bars by category, beside or on top of each other. */
export interface BarChart extends ChartBase {
  readonly kind: 'bar';
  /** Horizontal bars read from top to bottom. */
  readonly direction: 'horizontal' | 'vertical';
  readonly grouping: 'clustered' | 'stacked';
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  /** Between categories, in percent of a bar's width, 0 to 500. */
  readonly gap: number;
  readonly categoryAxis: CategoryAxis;
  readonly valueAxis: DeckAxis;
  /** One a category, for vertical bars only; null for none. */
  readonly over?: readonly (OverLabel | null)[];
}

/** A point a category, joined. */
export interface LineSeries {
  readonly name: string;
  /** One a category; null is a gap. */
  readonly values: readonly (number | null)[];
  readonly line: LinePlan;
  readonly marker: MarkerPlan | null;
  /** At the last point that has a value, in place of a legend. */
  readonly end: ChartLabel | null;
}

/** Lines over categories in order, such as periods. */
export interface LineChart extends ChartBase {
  readonly kind: 'line';
  readonly categories: readonly string[];
  readonly series: readonly LineSeries[];
  readonly categoryAxis: CategoryAxis;
  readonly valueAxis: DeckAxis;
}

/** What a slide can show. */
export type DeckChart = ScatterChart | BarChart | LineChart;
