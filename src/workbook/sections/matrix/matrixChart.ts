/** The matrix of one direction as a native scatter chart: cost across, value up. */
import type { Direction } from '../../../model/contribution';
import type { Rvu } from '../../../model/rvu';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { SheetArea } from '../../kernel/area';
import { acrossOf, chartBasis, perRow, tableArea } from './chartBasis';
import type { ChartBasis } from './chartBasis';
import { POINT_CLASSES, chartTableColumn, heightIn } from './chartDataSheet';
import { CORNERS, LINE_COLUMN, LINE_ROWS, cornerPoint } from './chartLines';
import type { ScatterChartPlan, ScatterSeriesPlan } from '../../kernel/chartPlan';
import { withInsides } from '../../kernel/hollowSeries';
import { labelSeries } from './matrixLabels';
import { CHART_DATA_SHEET, chartName } from './matrixLayout';
import type { MatrixPlace } from '../../kernel/shared/matrixPlace';
import { QUADRANT_LOOKS } from '../../kernel/palette';
import { area } from '../../kernel/sheetParts';
import { DIRECTION_WORDS, hollowQuadrantLabel, labelOf, quadrantLabel } from '../../kernel/words';

const AXIS_WORDS: Record<Direction, { readonly cost: string; readonly value: string }> = {
  given: { cost: 'Cost to us', value: 'Value to them' },
  received: { cost: 'Cost to them, our estimate', value: 'Value to us' },
};

/** The matrix of one direction at a place, live on the cells of the hidden sheets. */
export function matrixChart(
  analysed: AnalysedRvu,
  direction: Direction,
  { anchor, ...look }: MatrixPlace
): ScatterChartPlan {
  const { textSize } = look;
  const basis = chartBasis(analysed, direction, look);
  return {
    kind: 'scatter',
    name: chartName(direction),
    description: `Matrix of what ${labelOf(DIRECTION_WORDS, direction)}: cost across, value up. The list beside it says the same in words.`,
    anchor,
    title: null,
    series: withInsides([
      ...thresholdLines(basis),
      cornerSeries(basis),
      ...classSeries(basis),
      labelSeries(basis),
    ]),
    ...axes(analysed.rvu, basis),
    legend: false,
    textSize,
  };
}

function axes(
  { alliance, settings }: Rvu,
  { direction, frame }: ChartBasis
): Pick<ScatterChartPlan, 'xAxis' | 'yAxis'> {
  const { scale } = settings;
  const words = AXIS_WORDS[direction];
  const plain = { min: null, max: null, majorUnit: null, gridlines: false };
  return {
    xAxis: {
      ...plain,
      title: alliance.currency ? `${words.cost}, ${alliance.currency}` : words.cost,
      min: 0,
      // An axis that is short has steps below 1.
      numberFormat: '[<10]General;#,##0',
    },
    yAxis: {
      ...plain,
      title: `${words.value}, ${scale.min} to ${scale.max}`,
      min: frame.bottom,
      max: frame.top,
      majorUnit: scale.max - scale.min <= 10 ? 1 : null,
      numberFormat: `[<${scale.min}]"";[>${scale.max}]"";General`,
    },
  };
}

function classSeries(basis: ChartBasis): readonly ScatterSeriesPlan[] {
  return POINT_CLASSES.map(({ quadrant, hollow, across, up }) => ({
    name: hollow ? hollowQuadrantLabel(quadrant) : quadrantLabel(quadrant),
    x: tableArea(basis, across),
    y: tableArea(basis, up),
    xValues: acrossOf(basis, across),
    yValues: perRow(basis, (row) => heightIn(up, row)),
    marker: {
      shape: QUADRANT_LOOKS[quadrant].shape,
      size: 9,
      color: QUADRANT_LOOKS[quadrant].color,
      hollow,
    },
    line: null,
    labels: null,
  }));
}

function thresholdLines({
  direction,
  frame,
  thresholds,
}: ChartBasis): readonly ScatterSeriesPlan[] {
  const { cost, value } = thresholds;
  const column = chartTableColumn(direction);
  const lineArea = (row: number, offset: number): SheetArea => ({
    sheet: CHART_DATA_SHEET,
    area: area(row, column + offset, 2),
  });
  const line = (
    name: string,
    row: number,
    xValues: readonly (number | null)[],
    yValues: readonly (number | null)[]
  ) => ({
    name,
    x: lineArea(row, LINE_COLUMN.x),
    y: lineArea(row, LINE_COLUMN.y),
    xValues,
    yValues,
    marker: null,
    line: { color: '#8A8886', width: 1.25, dashed: true },
    labels: null,
  });
  return [
    cost === null
      ? line('Cost line', LINE_ROWS.costLine, [0, 0], [null, null])
      : line('Cost line', LINE_ROWS.costLine, [cost, cost], [frame.bottom, frame.top]),
    line('Value line', LINE_ROWS.valueLine, [0, frame.right], [value, value]),
  ];
}

/** Names the four quadrants in the plot's corners. */
function cornerSeries({ direction, frame, textSize }: ChartBasis): ScatterSeriesPlan {
  const column = chartTableColumn(direction);
  const cells = (offset: number): SheetArea => ({
    sheet: CHART_DATA_SHEET,
    area: area(LINE_ROWS.corners, column + offset, CORNERS.length),
  });
  const points = CORNERS.map((corner) => cornerPoint(corner, frame));
  return {
    name: 'Quadrants',
    x: cells(LINE_COLUMN.x),
    y: cells(LINE_COLUMN.y),
    xValues: points.map(({ x }) => x),
    yValues: points.map(({ y }) => y),
    marker: null,
    line: null,
    labels: {
      cells: cells(LINE_COLUMN.words),
      texts: CORNERS.map(({ quadrant }) => quadrantLabel(quadrant)),
      positions: CORNERS.map(({ side }) => (side === 'left' ? 'right' : 'left')),
      colors: CORNERS.map(({ quadrant }) => QUADRANT_LOOKS[quadrant].ink),
      bold: true,
      size: textSize,
    },
  };
}
