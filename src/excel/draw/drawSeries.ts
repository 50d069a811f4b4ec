/** The series of a native chart: cells, markers, lines, labels. */
import type {
  CategoryChartPlan,
  LabelPosition,
  LinePlan,
  MarkerPlan,
  PointLabelsPlan,
  ScatterSeriesPlan,
} from '../../workbook/kernel/chartPlan';
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

/** Office.js has no "no fill" for markers: a hollow one is drawn filled, with white above it. */
export function fillMarker(series: Excel.ChartSeries, { color }: MarkerPlan): void {
  series.markerBackgroundColor = color;
}

const setMarker = (series: Excel.ChartSeries, marker: MarkerPlan | null): void => {
  if (marker === null) {
    series.markerStyle = 'None';
    return;
  }
  series.markerStyle = STYLES[marker.shape];
  series.markerSize = marker.size;
  series.markerForegroundColor = marker.color;
  fillMarker(series, marker);
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

const styleLabels = (labels: Excel.ChartDataLabels, plan: PointLabelsPlan): void => {
  const { font } = labels.format;
  if (typeof plan.colors === 'string') font.color = plan.colors;
  font.bold = plan.bold;
  font.size = plan.size;
};

/**
 * Formats all labels together and links each to its cell, since settings of single labels cost most. Points beyond
 * the plan, from a table that has grown, would otherwise show their value.
 */
const setLabels = (series: Excel.ChartSeries, plan: PointLabelsPlan, locate: Locator): void => {
  const cells = locate(plan.cells);
  series.hasDataLabels = true;
  styleLabels(series.dataLabels, plan);
  const points = Math.max(cells.area.rows, cells.area.columns);
  for (let index = 0; index < points; index += 1) {
    const position = plan.positions[index] ?? 'right';
    const label = series.points.getItemAt(index).dataLabel;
    label.formula = locatedFormula(nthCell(cells, index));
    // Set even for the right: a label drawn elsewhere stays there unless its position is set.
    label.position = POSITIONS[position];
    const color = typeof plan.colors === 'string' ? undefined : plan.colors[index];
    if (color !== undefined) label.format.font.color = color;
  }
};

/** Connects a series to its cells and labels its points again. */
export function feedSeries(
  context: Excel.RequestContext,
  series: Excel.ChartSeries,
  plan: ScatterSeriesPlan,
  locate: Locator
): void {
  series.setXAxisValues(locatedRange(context, locate(plan.x)));
  series.setValues(locatedRange(context, locate(plan.y)));
  if (plan.labels !== null) setLabels(series, plan.labels, locate);
}

/** Adds a series to the chart at that place, or at the end, with its marker and line. */
export function addSeries(
  context: Excel.RequestContext,
  chart: Excel.Chart,
  plan: ScatterSeriesPlan,
  locate: Locator,
  place?: number
): void {
  const series = chart.series.add(plan.name, place);
  feedSeries(context, series, plan, locate);
  series.smooth = false;
  setLine(series, plan.line);
  setMarker(series, plan.marker);
}

type CategorySeries = CategoryChartPlan['series'][number];

/** Connects a series of a category chart to its cells. */
export function feedCategorySeries(
  series: Excel.ChartSeries,
  { plan, chart }: { readonly plan: CategorySeries; readonly chart: CategoryChartPlan },
  locate: Locator
): void {
  series.setXAxisValues(locatedRange(series.context, locate(chart.categories.cells)));
  series.setValues(locatedRange(series.context, locate(plan.values)));
}

const setBars = (series: Excel.ChartSeries, color: string | null, gap: number): void => {
  if (color === null) series.format.fill.clear();
  else series.format.fill.setSolidColor(color);
  series.format.line.lineStyle = 'None';
  // A bar below zero would else be drawn white.
  series.invertIfNegative = false;
  series.gapWidth = gap;
};

/** Adds a series of bars, or a line with its markers, at that place or at the end. */
export function addCategorySeries(
  added: Excel.Chart,
  { plan, chart }: { readonly plan: CategorySeries; readonly chart: CategoryChartPlan },
  locate: Locator,
  place?: number
): void {
  const series = added.series.add(plan.name, place);
  feedCategorySeries(series, { plan, chart }, locate);
  if ('color' in plan) {
    setBars(series, plan.color, chart.kind === 'bar' ? chart.gap : 0);
    if (chart.kind === 'bar' && chart.grouping === 'stacked') series.overlap = 100;
    return;
  }
  series.smooth = false;
  setLine(series, plan.line);
  setMarker(series, plan.marker);
}
