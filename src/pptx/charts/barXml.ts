/** Bars, columns and their categories in a chart part. */
import { barChartXml } from '../../xlsx/write/barChart';
import { val, valueAxisXml } from '../../xlsx/write/chartAxes';
import type { DrawnLabel } from '../../xlsx/write/chartLabels';
import { drawnLabelsXml, NO_LABELS } from '../../xlsx/write/chartLabels';
import { markerXml, numbersXml, seriesLine, textsXml } from '../../xlsx/write/chartSeries';
import type { BarChart, BarLabelPosition, BarSeries } from '../deckChart';
import { solidFillXml } from '../drawing/colorXml';
import { ChartGrid, chartNumber, chartText } from './chartGrid';
import type { SlideChartFrame, DrawnChart } from './chartPieces';
import {
  axisLook,
  categoryAxisXml,
  drawnLabel,
  labelCells,
  padded,
  plotAreaXml,
  seriesHead,
  X_AXIS,
  Y_AXIS,
} from './chartPieces';

const LABEL_PLACES: Readonly<Record<BarLabelPosition, string>> = {
  center: 'ctr',
  'inside-end': 'inEnd',
  'inside-base': 'inBase',
  outside: 'outEnd',
};

const barLooks = (color: string | null): string =>
  `<c:spPr>${color === null ? '<a:noFill/>' : solidFillXml(color)}<a:ln><a:noFill/></a:ln></c:spPr>`;

/** Bars of a colour of their own. */
const ownBars = ({ colors }: BarSeries): string =>
  (colors ?? [])
    .map((color, place) =>
      color === null
        ? ''
        : `<c:dPt>${val('idx', place)}<c:invertIfNegative val="0"/><c:bubble3D val="0"/>${barLooks(color)}</c:dPt>`
    )
    .join('');

interface Drawing {
  readonly grid: ChartGrid;
  readonly frame: SlideChartFrame;
  /** `c:cat` of every series. */
  readonly categories: string;
}

/** The categories' names in the first column, as every series refers to them. */
export function categoriesXml(grid: ChartGrid, categories: readonly string[]): string {
  const texts = padded(grid, categories.map(chartText), '');
  const column = grid.add('', texts);
  return `<c:cat>${textsXml(grid.cellsOf(column), texts)}</c:cat>`;
}

const barSeriesXml = (series: BarSeries, place: number, drawing: Drawing): string => {
  const { grid, frame, categories } = drawing;
  const name = chartText(series.name);
  const values = padded(grid, series.values.map(chartNumber), null);
  const column = grid.add(name, values);
  const labels = (series.labels ?? []).map((label) =>
    label === null ? null : drawnLabel(label, LABEL_PLACES[label.position], frame)
  );
  const labelled = labels.some((label) => label !== null);
  return [
    `${seriesHead(place, grid, column, name)}${barLooks(series.color)}<c:invertIfNegative val="0"/>`,
    ownBars(series),
    labelled ? drawnLabelsXml(labels, place) : '',
    `${categories}<c:val>${numbersXml(grid.cellsOf(column), values)}</c:val>`,
    labelled ? labelCells(grid, labels) : '',
    '</c:ser>',
  ].join('');
};

const AXES = val('axId', X_AXIS) + val('axId', Y_AXIS);

const barsXml = (chart: BarChart, drawing: Drawing): string => {
  const series = chart.series.map((plan, place) => barSeriesXml(plan, place, drawing));
  return barChartXml(chart, series, AXES);
};

/** Labels over columns: a line that is not drawn, at their heights, since stacked columns can't have them. */
const overXml = (chart: BarChart, drawing: Drawing): string => {
  const { over } = chart;
  if (over === undefined) return '';
  const { grid, frame, categories } = drawing;
  const place = chart.series.length;
  const values = padded(
    grid,
    over.map((label) => (label === null ? null : chartNumber(label.at))),
    null
  );
  const labels: readonly (DrawnLabel | null)[] = over.map((label) =>
    label === null ? null : drawnLabel(label, 't', frame)
  );
  const name = 'Height of label';
  const column = grid.add(name, values);
  return [
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    `${seriesHead(place, grid, column, name)}${seriesLine(null)}${markerXml(null)}`,
    `${drawnLabelsXml(labels, place)}${categories}`,
    `<c:val>${numbersXml(grid.cellsOf(column), values)}</c:val><c:smooth val="0"/>`,
    `${labelCells(grid, labels)}</c:ser>${NO_LABELS}<c:marker val="1"/>${AXES}</c:lineChart>`,
  ].join('');
};

/** Bars or columns beside or upon each other. */
export function drawBars(chart: BarChart, frame: SlideChartFrame): DrawnChart {
  const horizontal = chart.direction === 'horizontal';
  const grid = new ChartGrid(Math.max(1, chart.categories.length));
  const bare = chart.series.length === 0 && chart.over === undefined;
  const categories = bare ? '' : categoriesXml(grid, chart.categories);
  const drawing = { grid, frame, categories };
  const value = {
    id: Y_AXIS,
    crosses: X_AXIS,
    side: horizontal ? ('b' as const) : ('l' as const),
    between: true,
    // Horizontal bars read from top to bottom, so that the last category is where the numbers stand.
    at: horizontal ? ('max' as const) : ('min' as const),
  };
  const content = [
    barsXml(chart, drawing),
    overXml(chart, drawing),
    categoryAxisXml(chart.categoryAxis, horizontal ? 'l' : 'b', frame),
    valueAxisXml(chart.valueAxis, value, axisLook(chart.valueAxis, frame)),
  ].join('');
  const bases = chart.series.flatMap(({ color }, place) => (color === null ? [place] : []));
  const unnamed = chart.over === undefined ? bases : [...bases, chart.series.length];
  return { plot: plotAreaXml(chart.plot, frame, content), grid, unnamed };
}
