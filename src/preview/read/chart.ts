/** A view of a sheet's charts. */
import type { AxisModel, ChartModel } from 'excel-emulator/book';
import type { ShownAxis, ShownChart } from '../view/sheetView';
import { flagIn, numberIn, textIn } from './bag';
import { shownSeries } from './series';
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
  };
}

/** A scatter chart with the values that it shows now. */
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
    xAxis: axisOf(chart.axes.category, false),
    yAxis: axisOf(chart.axes.value, true),
    legend: flagIn(chart.legend, 'Visible', true),
  };
}

/**
 * The charts of a sheet; other kinds than scatter are left out. `shownY` says where a height of the
 * sheet is once rows have been fitted to their texts.
 */
export function chartsOf(source: ChartSource, shownY: (pixels: number) => number): ShownChart[] {
  return source.sheet.charts
    .filter(({ type }) => type.startsWith('XYScatter'))
    .map((chart) => shownChart(source, chart, shownY));
}
