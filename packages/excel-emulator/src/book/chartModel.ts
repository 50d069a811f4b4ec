/** Charts as data: what an add-in sets, under the names that the API uses. */
import type { Bag } from './bag';

/** One label of one point; only what was set. */
export interface PointModel {
  /** Null: as its series has it. */
  hasDataLabel: boolean | null;
  readonly label: Bag;
  readonly labelFont: Bag;
  readonly labelBorder: Bag;
  readonly bag: Bag;
  readonly fill: Bag;
  readonly border: Bag;
}

/** The format of a chart's box, text aside. */
export interface BoxModel {
  readonly fill: Bag;
  readonly border: Bag;
}

/** A part of a text with its own format. */
export interface TextRunModel {
  readonly start: number;
  readonly length: number;
  readonly font: Bag;
}

export interface TrendlineModel {
  readonly bag: Bag;
  readonly line: Bag;
  readonly label: Bag;
  readonly labelFont: Bag;
  readonly labelBox: BoxModel;
}

export interface ErrorBarsModel {
  readonly bag: Bag;
  readonly line: Bag;
}

export interface SeriesModel {
  name: string;
  /** Formulas of ranges (`=Sheet1!$A$1:$A$9`), or null while not set. */
  x: string | null;
  y: string | null;
  bubbles: string | null;
  /** A series' name may be a formula. */
  readonly bag: Bag;
  readonly line: Bag;
  readonly fill: Bag;
  readonly labels: Bag;
  readonly labelFont: Bag;
  readonly labelBorder: Bag;
  readonly points: Map<number, PointModel>;
  trendlines: TrendlineModel[];
  readonly xErrors: ErrorBarsModel;
  readonly yErrors: ErrorBarsModel;
}

export interface AxisModel {
  readonly bag: Bag;
  readonly title: Bag;
  readonly titleFont: Bag;
  readonly titleBox: BoxModel;
  readonly font: Bag;
  readonly line: Bag;
  readonly majorGridlines: Bag;
  readonly majorLine: Bag;
  readonly minorGridlines: Bag;
  readonly minorLine: Bag;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  readonly bag: Bag;
  readonly title: Bag;
  readonly titleFont: Bag;
  readonly titleBox: BoxModel;
  titleRuns: readonly TextRunModel[];
  readonly legend: Bag;
  readonly legendFont: Bag;
  readonly legendBox: BoxModel;
  /** By the entry's number; entries not listed are shown. */
  readonly legendEntries: Bag;
  readonly dataTable: Bag;
  readonly dataTableFont: Bag;
  readonly dataTableBox: BoxModel;
  readonly pivotOptions: Bag;
  readonly font: Bag;
  readonly fill: Bag;
  readonly border: Bag;
  readonly plotArea: Bag;
  readonly plotFill: Bag;
  readonly plotBorder: Bag;
  readonly axes: {
    readonly category: AxisModel;
    readonly value: AxisModel;
    /** Of charts with depth. */
    readonly series: AxisModel;
  };
  series: SeriesModel[];
}

const newBox = (): BoxModel => ({ fill: {}, border: {} });

const newErrorBars = (): ErrorBarsModel => ({ bag: {}, line: {} });

export function newTrendline(type: string): TrendlineModel {
  return {
    bag: { Type: type },
    line: {},
    label: {},
    labelFont: {},
    labelBox: newBox(),
  };
}

const newAxis = (): AxisModel => ({
  bag: {},
  title: {},
  titleFont: {},
  titleBox: newBox(),
  font: {},
  line: {},
  majorGridlines: {},
  majorLine: {},
  minorGridlines: {},
  minorLine: {},
});

export function newPoint(): PointModel {
  return {
    hasDataLabel: null,
    label: {},
    labelFont: {},
    labelBorder: {},
    bag: {},
    fill: {},
    border: {},
  };
}

/** Whether the point of that number has a label, by itself or with all others of its series. */
export function hasLabel({ bag, points }: SeriesModel, index: number): boolean {
  return points.get(index)?.hasDataLabel ?? bag['HasDataLabels'] === true;
}

export function newSeries(name: string): SeriesModel {
  return {
    name,
    x: null,
    y: null,
    bubbles: null,
    bag: {},
    line: {},
    fill: {},
    labels: {},
    labelFont: {},
    labelBorder: {},
    points: new Map(),
    trendlines: [],
    xErrors: newErrorBars(),
    yErrors: newErrorBars(),
  };
}

export function newChart(id: string, name: string, type: string): ChartModel {
  return {
    id,
    name,
    type,
    bag: {},
    title: {},
    titleFont: {},
    titleBox: newBox(),
    titleRuns: [],
    legend: {},
    legendFont: {},
    legendBox: newBox(),
    legendEntries: {},
    dataTable: {},
    dataTableFont: {},
    dataTableBox: newBox(),
    pivotOptions: {},
    font: {},
    fill: {},
    border: {},
    plotArea: {},
    plotFill: {},
    plotBorder: {},
    axes: { category: newAxis(), value: newAxis(), series: newAxis() },
    series: [],
  };
}
