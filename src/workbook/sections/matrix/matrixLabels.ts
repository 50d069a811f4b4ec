/** What stands beside the points of a matrix chart: names where there is room, ids elsewhere. */
import type { Box } from '../../../charts/box';
import type { LabelOffset, PointLabelsPlan, ScatterSeriesPlan } from '../../kernel/chartPlan';
import type { SheetArea } from '../../kernel/area';
import { COLORS } from '../../kernel/palette';
import { area } from '../../kernel/sheetParts';
import { quadrantLabel } from '../../kernel/words';
import { acrossOf, placedValue, perRow } from './chartBasis';
import type { ChartBasis } from './chartBasis';
import { CORNERS, cornerPoint } from './chartLines';
import { labelBox, wordsWidth } from './labelBoxes';
import { labelMoves } from './labelMoves';
import type { LabelMove } from './labelMoves';
import { namedLabels } from './labelNames';
import type { LabelChoice, NamedPoint, NamingGround } from './labelNames';
import { labelPlaces } from './labelPlaces';
import { MATRIX_DATA_SHEET } from './matrixLayout';
import { nameColumn, shortNames, shownLabel } from './nameCells';
import type { LabelRow } from './nameCells';
import {
  LABELS_ROW,
  MOST_LABELS,
  labelColumn,
  labelTexts,
  spotCounts,
  spotOf,
} from './pointLabels';
import type { LabelKey } from './pointLabels';

/** Carries the labels of the points that lead the list, whatever their class, so that a label never goes astray. */
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
    labels: labelsPlan(basis, choiceOf(whole)),
  };
}

const labelCells = ({ direction, capacity }: ChartBasis, key: LabelKey): SheetArea => ({
  sheet: MATRIX_DATA_SHEET,
  area: area(LABELS_ROW + 1, labelColumn(direction, key), capacity),
});

const shownCells = ({ direction, capacity }: ChartBasis): SheetArea => ({
  sheet: MATRIX_DATA_SHEET,
  area: area(LABELS_ROW + 1, nameColumn(direction), capacity),
});

/** A row of the labels, and at which side of its point it stands. */
export interface PlacedLabel extends LabelRow {
  readonly position: LabelChoice['position'];
}

/** The labels of the points that lead the list, in its order, as many as a chart labels. */
export function placedLabels(basis: ChartBasis): readonly PlacedLabel[] {
  return labelsOf(basis, choiceOf(basis));
}

/** The placed lead the list, so that places and rows count alike. */
const labelsOf = (basis: ChartBasis, { texts, choices }: Choice): readonly PlacedLabel[] =>
  basis.listed.slice(0, MOST_LABELS).map((_, index) => ({
    label: texts[index] ?? '',
    ...(choices[index] ?? { position: 'right', name: null }),
  }));

/** The points on the plot with what they are called, and what their labels keep clear of. */
interface Choice {
  readonly texts: readonly string[];
  readonly points: readonly NamedPoint[];
  readonly choices: readonly LabelChoice[];
  readonly ground: NamingGround;
}

function choiceOf(basis: ChartBasis): Choice {
  const { named, textSize: size, plot } = basis;
  const texts = labelTexts(basis.listed);
  const points = pointsOf(basis, texts);
  const lines = linesOnPlot(basis);
  const taken = cornerBoxes(basis);
  const positions = labelPlaces(points, lines, size, taken);
  const ground = { positions, lines, plot, taken, size };
  const choices = named
    ? namedLabels(points, ground)
    : positions.map((position) => ({ position, name: null }));
  return { texts, points, choices, ground };
}

/** A point that shares its spot, or its name once that is cut, keeps its id. */
function pointsOf(basis: ChartBasis, texts: readonly string[]): readonly NamedPoint[] {
  const spots = spotCounts(basis.listed);
  const points = basis.listed
    .slice(0, MOST_LABELS)
    .filter(({ analysed }) => analysed.placed)
    .map((row, index) => {
      const { contribution, cost, value } = row.analysed;
      return {
        ...onPlot(basis, cost ?? 0, value ?? 0),
        text: texts[index] ?? '',
        names: shortNames(contribution.activity),
        isAlone: spots.get(spotOf(row) ?? '') === 1,
      };
    });
  const times = counted(points.flatMap(({ names }) => names));
  return points.map(({ isAlone, names, ...point }) => ({
    ...point,
    names: isAlone ? names.filter((name) => times.get(name) === 1) : [],
  }));
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function labelsPlan(basis: ChartBasis, choice: Choice): PointLabelsPlan {
  const labels = labelsOf(basis, choice);
  const moves = labelMoves(choice.points, choice.choices, choice.ground);
  const rows = Array.from({ length: basis.capacity }, (_, index) => labels[index] ?? null);
  return {
    // One chart's names stand in cells; another one shows ids.
    cells: basis.named ? shownCells(basis) : labelCells(basis, 'label'),
    texts: rows.map((row) => (row === null ? '' : shownLabel(row))),
    positions: rows.map((row) => row?.position ?? 'right'),
    ...(moves.some((moved) => moved !== null)
      ? { moved: rows.map((_, index) => partsOf(moves[index] ?? null, basis.chart)) }
      : {}),
    colors: COLORS.ink,
    bold: false,
    size: basis.textSize,
  };
}

/** A move as parts of the chart, which is how charts keep it. */
const partsOf = (
  moved: LabelMove | null,
  { width, height }: ChartBasis['chart']
): LabelOffset | null =>
  moved === null ? null : { right: moved.right / width, down: moved.down / height };

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

/** What the words in the corners take. */
function cornerBoxes(basis: ChartBasis): readonly Box[] {
  return CORNERS.map((corner) => {
    const { x, y } = cornerPoint(corner, basis.frame);
    const text = quadrantLabel(corner.quadrant);
    const width = wordsWidth(text, basis.textSize);
    const side = corner.side === 'left' ? 'right' : 'left';
    return labelBox({ ...onPlot(basis, x, y), text }, side, basis.textSize, width);
  });
}
