/** The matrix of one direction as a native scatter chart: cost across, value up. */
import type { DirectionAnalysis } from '../model/analysis';
import type { Direction } from '../model/contribution';
import { directionOf, listOrder } from './analysedRows';
import type { AnalysedRvu } from './analysedRows';
import type { Area, SheetArea } from './area';
import type { PointLabelsPlan, ScatterChartPlan, ScatterSeriesPlan } from './chartPlan';
import {
  CHART_COLUMN,
  POINT_CLASSES,
  TABLE_ROW,
  chartTableColumn,
  paddedLabel,
} from './chartDataSheet';
import { CORNERS, LINE_COLUMN, LINE_ROWS, chartFrame, cornerPoint } from './chartLines';
import type { ChartFrame } from './chartLines';
import type { MirroredRow } from './computedContributionColumns';
import { labelOf, DIRECTION_WORDS, QUADRANT_SIGNS, QUADRANT_WORDS, quadrantLabel } from './words';
import { placeLabels } from './labelPlaces';
import { CHART_DATA_SHEET, capacityFor, chartName } from './matrixLayout';
import { COLORS, QUADRANT_LOOKS } from './palette';
import { area } from './sheetParts';

/** More labels than this would be unreadable, and make the request to Excel large; the list names all. */
export const MOST_LABELS = 60;

/** The plot's size in points of print, near enough to keep labels apart. */
const PLOT = { width: 420, height: 330 };

const AXIS_WORDS: Record<Direction, { readonly cost: string; readonly value: string }> = {
  given: { cost: 'Cost to us', value: 'Value to them' },
  received: { cost: 'Cost to them', value: 'Value to us' },
};

interface ChartBasis {
  readonly direction: Direction;
  readonly listed: readonly MirroredRow[];
  readonly capacity: number;
  readonly frame: ChartFrame;
  readonly thresholds: DirectionAnalysis['thresholds'];
}

export function matrixChart(
  analysed: AnalysedRvu,
  direction: Direction,
  anchor: Area
): ScatterChartPlan {
  const listed = listOrder(analysed, direction);
  const basis = {
    direction,
    listed,
    capacity: capacityFor(listed.length),
    frame: chartFrame(analysed, direction),
    thresholds: directionOf(analysed, direction).thresholds,
  };
  const { scale } = analysed.rvu.settings;
  const words = AXIS_WORDS[direction];
  const { currency } = analysed.rvu.alliance;
  return {
    kind: 'scatter',
    name: chartName(direction),
    description: `Matrix of what ${labelOf(DIRECTION_WORDS, direction)}: cost across, value up. The list beside it says the same in words.`,
    anchor,
    title: null,
    series: [
      ...thresholdLines(basis),
      cornerSeries(basis),
      ...classSeries(basis),
      labelSeries(basis),
    ],
    xAxis: {
      title: currency ? `${words.cost}, ${currency}` : words.cost,
      min: 0,
      max: null,
      majorUnit: null,
      numberFormat: '#,##0',
      gridlines: false,
    },
    yAxis: {
      title: `${words.value}, ${scale.min} to ${scale.max}`,
      min: basis.frame.bottom,
      max: basis.frame.top,
      majorUnit: scale.max - scale.min <= 10 ? 1 : null,
      numberFormat: `[<${scale.min}]"";[>${scale.max}]"";General`,
      gridlines: false,
    },
    legend: false,
  };
}

function tableArea({ direction, capacity }: ChartBasis, column: number): SheetArea {
  const at = chartTableColumn(direction) + column;
  return { sheet: CHART_DATA_SHEET, area: area(TABLE_ROW + 1, at, capacity) };
}

/** One value a row of the chart's table, null behind the last contribution. */
function perRow({ listed, capacity }: ChartBasis, value: (row: MirroredRow) => number | null) {
  return Array.from({ length: capacity }, (_, index) => {
    const row = listed[index];
    return row === undefined ? null : value(row);
  });
}

const placedCost = ({ analysed }: MirroredRow) => (analysed.placed ? analysed.cost : null);
const placedValue = ({ analysed }: MirroredRow) => (analysed.placed ? analysed.value : null);

function classSeries(basis: ChartBasis): readonly ScatterSeriesPlan[] {
  return POINT_CLASSES.map(({ quadrant, guess }, index) => ({
    name: guess
      ? `${QUADRANT_SIGNS[quadrant].guess} ${QUADRANT_WORDS[quadrant]}, a guess`
      : quadrantLabel(quadrant),
    x: tableArea(basis, CHART_COLUMN.cost),
    y: tableArea(basis, CHART_COLUMN.firstClass + index),
    xValues: perRow(basis, placedCost),
    yValues: perRow(basis, (row) =>
      row.analysed.quadrant === quadrant && row.analysed.provisional === guess
        ? placedValue(row)
        : null
    ),
    marker: {
      shape: QUADRANT_LOOKS[quadrant].shape,
      size: 9,
      color: QUADRANT_LOOKS[quadrant].color,
      hollow: guess,
    },
    line: null,
    labels: null,
  }));
}

/** Carries the ids of all points, whatever their class, so that a label never goes astray. */
function labelSeries(basis: ChartBasis): ScatterSeriesPlan {
  return {
    name: 'Ids',
    x: tableArea(basis, CHART_COLUMN.cost),
    y: tableArea(basis, CHART_COLUMN.value),
    xValues: perRow(basis, placedCost),
    yValues: perRow(basis, placedValue),
    marker: null,
    line: null,
    labels: idLabels(basis),
  };
}

function idLabels(basis: ChartBasis): PointLabelsPlan {
  const shown = basis.listed.slice(0, MOST_LABELS).filter(({ analysed }) => analysed.placed);
  const places = placeLabels(
    shown.map(({ analysed }) => ({
      ...inPrint(analysed.cost ?? 0, analysed.value ?? 0, basis.frame),
      text: analysed.contribution.id,
    })),
    linesInPrint(basis)
  );
  const count = basis.capacity;
  return {
    cells: tableArea(basis, CHART_COLUMN.label),
    texts: Array.from({ length: count }, (_, index) =>
      index < MOST_LABELS ? labelText(basis.listed[index]) : null
    ),
    // The placed lead the list, so that places and rows count alike.
    positions: Array.from({ length: count }, (_, index) => places[index] ?? 'right'),
    colors: COLORS.ink,
    bold: false,
    size: 9,
  };
}

const labelText = (row: MirroredRow | undefined): string =>
  row === undefined ? '' : paddedLabel(row.analysed.contribution.id);

function inPrint(cost: number, value: number, { right, bottom, top }: ChartFrame) {
  return {
    x: (cost / right) * PLOT.width,
    y: ((top - value) / (top - bottom)) * PLOT.height,
  };
}

function linesInPrint({ thresholds, frame }: ChartBasis) {
  const { cost, value } = thresholds;
  return {
    x: cost === null ? null : inPrint(cost, 0, frame).x,
    y: value === null ? null : inPrint(0, value, frame).y,
  };
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
    line('Cost line', LINE_ROWS.costLine, [cost, cost], [frame.bottom, frame.top]),
    line('Value line', LINE_ROWS.valueLine, [0, frame.right], [value, value]),
  ];
}

/** Names the four quadrants in the plot's corners. */
function cornerSeries({ direction, frame }: ChartBasis): ScatterSeriesPlan {
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
      size: 10,
    },
  };
}
