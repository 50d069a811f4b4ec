/**
 * Estimate and score of each contribution as a native chart: a hollow circle for the estimate, a filled one
 * for the score, a line between them. A scatter chart, since that has one value axis for both.
 */
import type { Scale } from '../../../model/alliance';
import type { Direction } from '../../../model/contribution';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { Area, SheetArea } from '../../kernel/area';
import { GAPS_PRINTED } from './gapFormats';
import type { MarkerPlan, ScatterChartPlan, ScatterSeriesPlan } from '../../kernel/chartPlan';
import { withInsides } from '../../kernel/hollowSeries';
import { COLORS } from '../../kernel/palette';
import { area } from '../../kernel/sheetParts';
import { DIRECTION_WORDS, labelOf } from '../../kernel/words';
import type { GapPoint } from './gapPoints';
import { SEGMENT_COLUMN, SEGMENT_ROWS, gapFrame, pointsOf, segmentValues } from './gapPoints';
import { gapNames, gapPoints } from './gapTables';
import type { PointKey } from './gapTables';
import { GAP_SIDES } from './gapWords';
import {
  DATA_COLUMN,
  DATA_ROW,
  GAP_DATA_SHEET,
  GAP_LISTS_SHEET,
  MOST_POINTS,
  PIECES,
  dataColumn,
  gapChartName,
  pieceColumn,
} from './gapsLayout';

/** Above, below and as estimated. */
const GAP_COLORS = { more: '#009E73', less: '#D55E00', same: '#8A8886' } as const;

/** What all series are made of. */
interface Basis {
  readonly analysed: AnalysedRvu;
  readonly direction: Direction;
  readonly points: readonly (GapPoint | null)[];
}

export function gapChart(
  analysed: AnalysedRvu,
  direction: Direction,
  anchor: Area
): ScatterChartPlan {
  const basis = { analysed, direction, points: pointsOf(analysed, direction) };
  const { scale } = analysed.rvu.settings;
  const { estimate, score } = GAP_SIDES[direction];
  return {
    kind: 'scatter',
    name: gapChartName(direction),
    description: `Gaps in what ${labelOf(DIRECTION_WORDS, direction)}: ${estimate.toLowerCase()} hollow, ${score.toLowerCase()} filled, a line between them. The list beside it says the same in words.`,
    anchor,
    title: null,
    series: withInsides(gapSeries(basis, estimate, score)),
    ...axes(scale, `○ ${estimate.toLowerCase()}   ● ${score.toLowerCase()}`),
    legend: false,
    textSize: GAPS_PRINTED,
  };
}

/** The value axis shows the scale's steps only; the other one only orders the rows. */
function axes(scale: Scale, words: string): Pick<ScatterChartPlan, 'xAxis' | 'yAxis'> {
  const { unit, min, max } = gapFrame(scale);
  const plain = { gridlines: false };
  return {
    xAxis: {
      ...plain,
      title: `${words}, ${scale.min} to ${scale.max}`,
      min,
      max,
      majorUnit: unit,
      numberFormat: scaleOnly(scale),
    },
    yAxis: { ...plain, title: '', min: 0, max: 1, majorUnit: 1, numberFormat: '"";"";""' },
  };
}

/**
 * Shows the scale's own steps. Programs put a minus before what a condition blanks below 0, so that the
 * three plain sections are used where they will do.
 */
function scaleOnly({ min, max }: Scale): string {
  if (min === 1) return 'General;"";""';
  return min === 0 ? 'General;"";General' : `[<${min}]"";[>${max}]"";General`;
}

/** Lines first, then the estimates, over them the scores; where both are the same only the score. */
function gapSeries(basis: Basis, estimate: string, score: string): readonly ScatterSeriesPlan[] {
  const { scale } = basis.analysed.rvu.settings;
  const { left } = gapFrame(scale);
  return [
    segments(basis, 'more', 'Line of more'),
    segments(basis, 'less', 'Line of less'),
    markers(basis, estimate, 'estimate', 'more', (gap) => gap > 0, circle(COLORS.quiet, true)),
    markers(basis, `${estimate}, less`, 'estimate', 'less', isLess, circle(COLORS.quiet, true)),
    markers(basis, `${score}, more`, 'score', 'more', (gap) => gap > 0, circle(GAP_COLORS.more)),
    markers(basis, `${score}, less`, 'score', 'less', isLess, circle(GAP_COLORS.less)),
    markers(basis, `${score}, same`, 'score', 'same', (gap) => gap === 0, circle(GAP_COLORS.same)),
    names(basis, scale.min - left),
  ];
}

/** Below what was estimated. */
const isLess = (gap: number): boolean => gap < 0;

/** Hollow ones are smaller, so that a filled one over them covers them. */
const circle = (color: string, hollow = false): MarkerPlan => ({
  shape: 'circle',
  size: hollow ? 7 : 9,
  color,
  hollow,
});

/** The last column of the table of names. */
const labelColumn = (direction: Direction): number =>
  pieceColumn('names', direction) + Object.keys(gapNames(direction).headers).indexOf('label');

/** The table's columns in their order. */
const POINT_KEYS = Object.keys(gapPoints('given').headers);

/** A column of the table of points; blank rows below are plotted as nothing. */
function pointCells({ direction }: Basis, key: PointKey): SheetArea {
  const at = dataColumn(direction) + DATA_COLUMN.points + POINT_KEYS.indexOf(key);
  return { sheet: GAP_DATA_SHEET, area: area(DATA_ROW + 1, at, MOST_POINTS) };
}

/** A column of the line segments, a blank row between each two. */
function segmentCells({ direction }: Basis, column: keyof typeof SEGMENT_COLUMN): SheetArea {
  const at = dataColumn(direction) + DATA_COLUMN.segments + SEGMENT_COLUMN[column];
  return { sheet: GAP_DATA_SHEET, area: area(DATA_ROW + 1, at, SEGMENT_ROWS) };
}

/** All lines of one colour are one series: blank cells part them. */
function segments(basis: Basis, side: 'more' | 'less', name: string): ScatterSeriesPlan {
  return {
    name,
    x: segmentCells(basis, 'x'),
    y: segmentCells(basis, side),
    xValues: segmentValues(basis.points, 'x'),
    yValues: segmentValues(basis.points, side),
    marker: null,
    line: { color: GAP_COLORS[side], width: 2.25, dashed: false },
    labels: null,
  };
}

/** One series a colour: the cells of the others are #N/A in it. */
function markers(
  basis: Basis,
  name: string,
  x: 'estimate' | 'score',
  y: PointKey,
  holds: (gap: number) => boolean,
  marker: MarkerPlan
): ScatterSeriesPlan {
  return {
    name,
    x: pointCells(basis, x),
    y: pointCells(basis, y),
    xValues: basis.points.map((point) => point?.[x] ?? null),
    yValues: basis.points.map((point) =>
      point !== null && holds(point.gap) ? point.height : null
    ),
    marker,
    line: null,
    labels: null,
  };
}

/** Each row's figure and name, left of the scale. */
function names(basis: Basis, at: number): ScatterSeriesPlan {
  const { points } = basis;
  return {
    name: 'Names',
    x: pointCells(basis, 'labelAt'),
    y: pointCells(basis, 'height'),
    xValues: points.map((point) => point && at),
    yValues: points.map((point) => point && point.height),
    marker: null,
    line: null,
    labels: {
      cells: {
        sheet: GAP_LISTS_SHEET,
        area: area(PIECES.names.row + 1, labelColumn(basis.direction), MOST_POINTS),
      },
      texts: points.map((point) => point?.label ?? ''),
      positions: points.map(() => 'right'),
      colors: COLORS.ink,
      bold: false,
      size: GAPS_PRINTED,
    },
  };
}
