/** Points and lines by two numbers in a chart part. */
import type { MarkerPlan } from '../../workbook/kernel/chartPlan';
import { val, valueAxisXml } from '../../xlsx/write/chartAxes';
import type { DrawnLabel } from '../../xlsx/write/chartLabels';
import { drawnLabelsXml, LABEL_PLACES, NO_LABELS } from '../../xlsx/write/chartLabels';
import { markerXml, numbersXml, seriesLine } from '../../xlsx/write/chartSeries';
import type { ScatterChart, ScatterPoint, ScatterSeries } from '../deckChart';
import { ChartGrid, chartNumber, chartText } from './chartGrid';
import type { SlideChartFrame, DrawnChart } from './chartPieces';
import {
  axisLook,
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

/** How much smaller the inside is than the marker, in points. */
const RIM = 3;

interface Columns {
  readonly x: number;
  readonly y: number;
}

interface Values {
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
}

const labelOf = ({ label }: ScatterPoint, frame: SlideChartFrame): DrawnLabel | null => {
  if (label === undefined) return null;
  const { offset } = label;
  const moved = offset === undefined ? undefined : movedBy(offset.right, offset.down, frame);
  return drawnLabel(label, LABEL_PLACES[label.position], frame, moved);
};

const valuesXml = (grid: ChartGrid, columns: Columns, values: Values): string =>
  [
    `<c:xVal>${numbersXml(grid.cellsOf(columns.x), values.x)}</c:xVal>`,
    `<c:yVal>${numbersXml(grid.cellsOf(columns.y), values.y)}</c:yVal>`,
    '<c:smooth val="0"/>',
  ].join('');

interface SeriesCells {
  readonly name: string;
  readonly columns: Columns;
  readonly values: Values;
}

const cellsOfSeries = (series: ScatterSeries, grid: ChartGrid): SeriesCells => {
  const x = padded(
    grid,
    series.points.map((point) => chartNumber(point.x)),
    null
  );
  const y = padded(
    grid,
    series.points.map((point) => chartNumber(point.y)),
    null
  );
  const name = chartText(series.name);
  return { name, values: { x, y }, columns: { x: grid.add('x', x), y: grid.add(name, y) } };
};

/**
 * LibreOffice fills every marker with the colour of its outline, so that hollow ones look full. A
 * smaller marker of the same cells, in the colour of the ground, lies over each.
 */
const insideXml = (
  marker: MarkerPlan,
  place: number,
  grid: ChartGrid,
  cells: SeriesCells
): string => {
  const inner = { ...marker, size: Math.max(2, marker.size - RIM) };
  return [
    seriesHead(place, grid, cells.columns.y, cells.name),
    `${seriesLine(null)}${markerXml(inner, { inside: GROUND, rim: false })}`,
    `${valuesXml(grid, cells.columns, cells.values)}</c:ser>`,
  ].join('');
};

/** The series of one plan: two where its marker is hollow. */
const drawSeries = (
  series: ScatterSeries,
  first: number,
  grid: ChartGrid,
  frame: SlideChartFrame
): readonly string[] => {
  const cells = cellsOfSeries(series, grid);
  const { marker } = series;
  const inside = marker === null || !marker.hollow ? [] : [insideXml(marker, first, grid, cells)];
  const place = first + inside.length;
  const labels = series.points.map((point) => labelOf(point, frame));
  const labelled = labels.some((label) => label !== null);
  const own = [
    seriesHead(place, grid, cells.columns.y, cells.name),
    seriesLine(series.line),
    // Not filled, or LibreOffice takes the filling's colour for the rim as well.
    markerXml(series.marker),
    labelled ? drawnLabelsXml(labels, place) : '',
    valuesXml(grid, cells.columns, cells.values),
    labelled ? labelCells(grid, labels) : '',
    '</c:ser>',
  ].join('');
  return [...inside, own];
};

/** Points and lines by two numbers. */
export function drawScatter(chart: ScatterChart, frame: SlideChartFrame): DrawnChart {
  const grid = new ChartGrid(Math.max(1, ...chart.series.map(({ points }) => points.length)));
  const all: string[] = [];
  const unnamed: number[] = [];
  chart.series.forEach((series) => {
    const drawn = drawSeries(series, all.length, grid, frame);
    if (drawn.length > 1) unnamed.push(all.length);
    all.push(...drawn);
  });
  const content = [
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    `${all.join('')}${NO_LABELS}${val('axId', X_AXIS)}${val('axId', Y_AXIS)}</c:scatterChart>`,
    valueAxisXml(
      chart.xAxis,
      { id: X_AXIS, crosses: Y_AXIS, side: 'b' },
      axisLook(chart.xAxis, frame)
    ),
    valueAxisXml(
      chart.yAxis,
      { id: Y_AXIS, crosses: X_AXIS, side: 'l' },
      axisLook(chart.yAxis, frame)
    ),
  ].join('');
  return { plot: plotAreaXml(chart.plot, frame, content), grid, unnamed };
}
