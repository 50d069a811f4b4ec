/** Lines over categories in a chart part. */
import { val, valueAxisXml } from '../../xlsx/write/chartAxes';
import type { DrawnLabel } from '../../xlsx/write/chartLabels';
import { drawnLabelsXml, NO_LABELS } from '../../xlsx/write/chartLabels';
import { markerXml, numbersXml, seriesLine } from '../../xlsx/write/chartSeries';
import type { LineChart, LineSeries } from '../deckChart';
import { categoriesXml } from './barXml';
import { ChartGrid, chartNumber, chartText } from './chartGrid';
import type { SlideChartFrame, DrawnChart } from './chartPieces';
import {
  axisLook,
  categoryAxisXml,
  drawnLabel,
  GROUND,
  labelCells,
  movedBy,
  padded,
  plotAreaXml,
  seriesHead,
  X_AXIS,
  Y_AXIS,
} from './chartPieces';
import { boundedAxis, endOffsets, lastPoint, linePlot } from './endLabels';

interface Drawing {
  readonly grid: ChartGrid;
  readonly frame: SlideChartFrame;
  readonly categories: string;
  readonly offsets: ReadonlyMap<number, number>;
}

/** Below this many points nobody sees a label move. */
const MOVED = 0.5;

const endLabels = (
  series: LineSeries,
  place: number,
  { offsets, frame }: Drawing
): readonly (DrawnLabel | null)[] => {
  const last = lastPoint(series);
  const { end } = series;
  return series.values.map((_, point) => {
    if (end === null || point !== last) return null;
    const down = offsets.get(place) ?? 0;
    const moved = Math.abs(down) < MOVED ? undefined : movedBy(0, down, frame);
    return drawnLabel(end, 'r', frame, moved);
  });
};

const lineSeriesXml = (series: LineSeries, place: number, drawing: Drawing): string => {
  const { grid, categories } = drawing;
  const name = chartText(series.name);
  const values = padded(grid, series.values.map(chartNumber), null);
  const column = grid.add(name, values);
  const labels = endLabels(series, place, drawing);
  const labelled = labels.some((label) => label !== null);
  return [
    `${seriesHead(place, grid, column, name)}${seriesLine(series.line)}`,
    markerXml(series.marker, { inside: GROUND, rim: true }),
    labelled ? drawnLabelsXml(labels, place) : '',
    `${categories}<c:val>${numbersXml(grid.cellsOf(column), values)}</c:val><c:smooth val="0"/>`,
    labelled ? labelCells(grid, labels) : '',
    '</c:ser>',
  ].join('');
};

/** Lines over categories, each named at its end. */
export function drawLines(chart: LineChart, frame: SlideChartFrame): DrawnChart {
  const grid = new ChartGrid(Math.max(1, chart.categories.length));
  const axis = boundedAxis(chart.valueAxis, chart.series);
  const plot = chart.plot ?? linePlot(chart, axis, frame);
  const categories = chart.series.length === 0 ? '' : categoriesXml(grid, chart.categories);
  const drawing = { grid, frame, categories, offsets: endOffsets(chart, axis, plot, frame) };
  const series = chart.series.map((plan, place) => lineSeriesXml(plan, place, drawing));
  const content = [
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    `${series.join('')}${NO_LABELS}<c:marker val="1"/>`,
    `${val('axId', X_AXIS)}${val('axId', Y_AXIS)}</c:lineChart>`,
    categoryAxisXml(chart.categoryAxis, 'b', frame),
    valueAxisXml(axis, { id: Y_AXIS, crosses: X_AXIS, side: 'l' }, axisLook(axis, frame)),
  ].join('');
  return { plot: plotAreaXml(plot, frame, content), grid, unnamed: [] };
}
