/** A view of a sheet's charts. */
import type { AxisModel, ChartModel } from 'excel-emulator/book';
import type { ShownAxis, ShownChart, ShownPlot } from '../view/sheetView';
import { flagIn, numberIn, textIn } from './bag';
import { shownSeries, seriesTexts } from './series';
import type { ChartSource } from './series';

const PIXELS_PER_POINT = 4 / 3;

const pixels = (chart: ChartModel, name: string, fallback: number): number =>
  Math.round((numberIn(chart.bag, name) ?? fallback) * PIXELS_PER_POINT);

function axisOf(axis: AxisModel, gridlines: boolean): ShownAxis {
  return {
    title: flagIn(axis.title, 'Visible', true) ? textIn(axis.title, 'Text') : null,
    min: numberIn(axis.bag, 'Minimum'),
    max: numberIn(axis.bag, 'Maximum'),
    majorUnit: numberIn(axis.bag, 'MajorUnit'),
    numberFormat: textIn(axis.bag, 'NumberFormat') ?? 'General',
    gridlines: flagIn(axis.majorGridlines, 'Visible', gridlines),
    visible: flagIn(axis.bag, 'Visible', true),
  };
}

const CATEGORY_TYPES = /^(?:(Bar|Column)(Clustered|Stacked)|Line(?:Markers)?)$/;

/** Whether the page draws charts of that type. */
export function isDrawn({ type }: ChartModel): boolean {
  return type.startsWith('XYScatter') || CATEGORY_TYPES.test(type);
}

const GAP = 150;

/** How a chart over categories is built; null for a scatter chart. */
function plotOf(source: ChartSource, chart: ChartModel): ShownPlot | null {
  const found = CATEGORY_TYPES.exec(chart.type);
  if (found === null) return null;
  const [, bars, grouping] = found;
  const [first] = chart.series;
  return {
    kind: bars === undefined ? 'line' : 'bar',
    horizontal: bars === 'Bar',
    stacked: grouping === 'Stacked',
    categories: first === undefined ? [] : seriesTexts(source, first.x),
    gap: (first && numberIn(first.bag, 'GapWidth')) ?? GAP,
  };
}

/** A chart with the values that it shows now. */
export function shownChart(
  source: ChartSource,
  chart: ChartModel,
  shownY: (pixels: number) => number = (y) => y
): ShownChart {
  return {
    id: chart.id,
    name: chart.name,
    description: textIn(chart.title, 'Text') ?? chart.name,
    left: pixels(chart, 'Left', 0),
    top: shownY(pixels(chart, 'Top', 0)),
    width: pixels(chart, 'Width', 360),
    height: pixels(chart, 'Height', 216),
    title: flagIn(chart.title, 'Visible', true) ? textIn(chart.title, 'Text') : null,
    series: chart.series.map((series, index) => shownSeries(source, series, index)),
    plot: plotOf(source, chart),
    xAxis: axisOf(chart.axes.category, false),
    yAxis: axisOf(chart.axes.value, true),
    legend: flagIn(chart.legend, 'Visible', true),
  };
}

/**
 * The charts of a sheet; kinds that the page doesn't draw are left out. `shownY` says where a height of the
 * sheet is once rows have been fitted to their texts.
 */
export function chartsOf(source: ChartSource, shownY: (pixels: number) => number): ShownChart[] {
  return source.sheet.charts.filter(isDrawn).map((chart) => shownChart(source, chart, shownY));
}
