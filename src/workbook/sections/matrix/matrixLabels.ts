/** The ids beside the points of a matrix chart. */
import type { PointLabelsPlan, ScatterSeriesPlan } from '../../kernel/chartPlan';
import type { SheetArea } from '../../kernel/area';
import { area } from '../../kernel/sheetParts';
import { acrossOf, placedValue, perRow } from './chartBasis';
import type { ChartBasis } from './chartBasis';
import { labelPlaces } from './labelPlaces';
import { MATRIX_DATA_SHEET } from './matrixLayout';
import { LABELS_ROW, MOST_LABELS, labelColumn, labelTexts } from './pointLabels';
import type { LabelKey } from './pointLabels';
import { COLORS } from '../../kernel/palette';

/** Carries the ids of the points that lead the list, whatever their class, so that a label never goes astray. */
export function labelSeries(whole: ChartBasis): ScatterSeriesPlan {
  const basis = {
    ...whole,
    listed: whole.listed.slice(0, MOST_LABELS),
    capacity: Math.min(whole.capacity, MOST_LABELS),
  };
  return {
    name: 'Ids',
    x: labelCells(basis, 'cost'),
    y: labelCells(basis, 'value'),
    xValues: acrossOf(basis, 'cost'),
    yValues: perRow(basis, placedValue),
    marker: null,
    line: null,
    labels: idLabels(basis, labelTexts(whole.listed)),
  };
}

const labelCells = ({ direction, capacity }: ChartBasis, key: LabelKey): SheetArea => ({
  sheet: MATRIX_DATA_SHEET,
  area: area(LABELS_ROW + 1, labelColumn(direction, key), capacity),
});

function idLabels(basis: ChartBasis, texts: readonly string[]): PointLabelsPlan {
  const shown = basis.listed.filter(({ analysed }) => analysed.placed);
  const places = labelPlaces(
    shown.map(({ analysed }, index) => ({
      ...onPlot(basis, analysed.cost ?? 0, analysed.value ?? 0),
      text: texts[index] ?? '',
    })),
    linesOnPlot(basis),
    basis.textSize
  );
  const count = basis.capacity;
  return {
    cells: labelCells(basis, 'label'),
    texts: Array.from({ length: count }, (_, index) => texts[index] ?? ''),
    // The placed lead the list, so that places and rows count alike.
    positions: Array.from({ length: count }, (_, index) => places[index] ?? 'right'),
    colors: COLORS.ink,
    bold: false,
    size: basis.textSize,
  };
}

/** Points, from the left and the top of the plot. */
function onPlot({ frame, plot }: ChartBasis, cost: number, value: number) {
  const { right, bottom, top } = frame;
  return {
    x: (cost / right) * plot.width,
    y: ((top - value) / (top - bottom)) * plot.height,
  };
}

function linesOnPlot(basis: ChartBasis) {
  const { cost, value } = basis.thresholds;
  return {
    x: cost === null ? null : onPlot(basis, cost, 0).x,
    y: value === null ? null : onPlot(basis, 0, value).y,
  };
}
