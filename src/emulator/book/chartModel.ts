/** Charts as data: what an add-in sets, under the names that the API uses. */
import type { Bag } from './bag';

/** One label of one point; only what was set. */
export interface PointModel {
  /** Null: as its series has it. */
  hasDataLabel: boolean | null;
  readonly label: Bag;
  readonly labelFont: Bag;
  readonly bag: Bag;
  readonly fill: Bag;
  readonly border: Bag;
}

export interface SeriesModel {
  name: string;
  /** Formulas of ranges (`=Sheet1!$A$1:$A$9`), or null while not set. */
  x: string | null;
  y: string | null;
  /** A series' name may be a formula. */
  readonly bag: Bag;
  readonly line: Bag;
  readonly fill: Bag;
  readonly labels: Bag;
  readonly labelFont: Bag;
  readonly points: Map<number, PointModel>;
}

export interface AxisModel {
  readonly bag: Bag;
  readonly title: Bag;
  readonly titleFont: Bag;
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
  readonly legend: Bag;
  readonly legendFont: Bag;
  readonly font: Bag;
  readonly fill: Bag;
  readonly border: Bag;
  readonly plotArea: Bag;
  readonly plotFill: Bag;
  readonly plotBorder: Bag;
  readonly axes: { readonly category: AxisModel; readonly value: AxisModel };
  series: SeriesModel[];
}

const newAxis = (): AxisModel => ({
  bag: {},
  title: {},
  titleFont: {},
  font: {},
  line: {},
  majorGridlines: {},
  majorLine: {},
  minorGridlines: {},
  minorLine: {},
});

export const newPoint = (): PointModel => ({
  hasDataLabel: null,
  label: {},
  labelFont: {},
  bag: {},
  fill: {},
  border: {},
});

/** Whether the point of that number has a label, by itself or with all others of its series. */
export const hasLabel = ({ bag, points }: SeriesModel, index: number): boolean =>
  points.get(index)?.hasDataLabel ?? bag['HasDataLabels'] === true;

export const newSeries = (name: string): SeriesModel => ({
  name,
  x: null,
  y: null,
  bag: {},
  line: {},
  fill: {},
  labels: {},
  labelFont: {},
  points: new Map(),
});

export const newChart = (id: string, name: string, type: string): ChartModel => ({
  id,
  name,
  type,
  bag: {},
  title: {},
  titleFont: {},
  legend: {},
  legendFont: {},
  font: {},
  fill: {},
  border: {},
  plotArea: {},
  plotFill: {},
  plotBorder: {},
  axes: { category: newAxis(), value: newAxis() },
  series: [],
});
