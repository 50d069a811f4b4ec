import type {
  LabelPosition,
  LinePlan,
  MarkerPlan,
  PointLabelsPlan,
  ScatterSeriesPlan,
} from '../workbook/chartPlan';
import { locatedFormula, locatedRange, nthCell, type Locator } from './locator';

const STYLES = {
  triangle: 'Triangle',
  square: 'Square',
  circle: 'Circle',
  diamond: 'Diamond',
} as const;

const POSITIONS: Record<LabelPosition, 'Left' | 'Right' | 'Top' | 'Bottom' | 'Center'> = {
  left: 'Left',
  right: 'Right',
  top: 'Top',
  bottom: 'Bottom',
  center: 'Center',
};

/** Office.js has no "no fill" for markers; the chart's ground is white, so white looks hollow. */
const HOLLOW = '#FFFFFF';

/** The largest number of labels with a colour and weight of their own: each costs a kilobyte. */
const STYLED_LABELS = 200;

const setMarker = (series: Excel.ChartSeries, marker: MarkerPlan | null): void => {
  if (marker === null) {
    series.markerStyle = 'None';
    return;
  }
  series.markerStyle = STYLES[marker.shape];
  series.markerSize = marker.size;
  series.markerForegroundColor = marker.color;
  series.markerBackgroundColor = marker.hollow ? HOLLOW : marker.color;
};

const setLine = (series: Excel.ChartSeries, line: LinePlan | null): void => {
  const format = series.format.line;
  if (line === null) {
    format.lineStyle = 'None';
    return;
  }
  format.lineStyle = line.dashed ? 'Dash' : 'Continuous';
  format.color = line.color;
  format.weight = line.width;
};

const styleLabel = (label: Excel.ChartDataLabel, plan: PointLabelsPlan, index: number): void => {
  const { font } = label.format;
  const color = typeof plan.colors === 'string' ? plan.colors : plan.colors[index];
  if (color !== undefined) font.color = color;
  font.bold = plan.bold;
  font.size = plan.size;
};

const newLabel = (point: Excel.ChartPoint): Excel.ChartDataLabel => {
  point.hasDataLabel = true;
  return point.dataLabel;
};

const labelled = ({ texts }: PointLabelsPlan): readonly number[] =>
  texts.flatMap((text, index) => (text === null ? [] : [index]));

/**
 * Labels the points that the plan names, each linked to its cell. The look of the labels is left to
 * Excel where there are very many: nobody could tell them apart, and the request would burst.
 */
const setLabels = (series: Excel.ChartSeries, plan: PointLabelsPlan, locate: Locator): void => {
  const cells = locate(plan.cells);
  const points = labelled(plan);
  points.forEach((index) => {
    const label = newLabel(series.points.getItemAt(index));
    label.formula = locatedFormula(nthCell(cells, index));
    const position = plan.positions[index] ?? 'right';
    if (position !== 'right') label.position = POSITIONS[position];
    if (points.length <= STYLED_LABELS) styleLabel(label, plan, index);
  });
};

/** Leads a series to its cells and labels its points anew. */
export const feedSeries = (
  context: Excel.RequestContext,
  series: Excel.ChartSeries,
  plan: ScatterSeriesPlan,
  locate: Locator
): void => {
  series.setXAxisValues(locatedRange(context, locate(plan.x)));
  series.setValues(locatedRange(context, locate(plan.y)));
  if (plan.labels !== null) setLabels(series, plan.labels, locate);
};

/** Adds a series to the chart, with its marker and line. */
export const addSeries = (
  context: Excel.RequestContext,
  chart: Excel.Chart,
  plan: ScatterSeriesPlan,
  locate: Locator
): void => {
  const series = chart.series.add(plan.name);
  feedSeries(context, series, plan, locate);
  series.smooth = false;
  setLine(series, plan.line);
  setMarker(series, plan.marker);
};
