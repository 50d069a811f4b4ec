/** The two threshold lines and the four corner words of a matrix chart, as cells that follow the settings. */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import type { Scale } from '../../../model/alliance';
import { MARGIN } from '../../../model/compare';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { directionOf } from '../../kernel/shared/analysedRows';
import { NA } from '../../kernel/blueprint';
import type { CellBlock, NamePlan, PlannedCell } from '../../kernel/blueprint';
import {
  atMost,
  call,
  equal,
  group,
  minus,
  over,
  plus,
  power,
  reference,
  times,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { margin } from '../../kernel/margins';
import { COST_AXES_CELL, named } from '../../kernel/shared/cellNames';
import { PREFIX, figureReference, placedCosts } from '../../kernel/shared/figures';
import { CHART_DATA_SHEET } from './matrixLayout';
import { columnOf, computedBlock, fixed, formula, nameOf } from '../../kernel/sheetParts';
import { COST_AXES_WORDS, labelOf, quadrantLabel } from '../../kernel/words';

/** Of the headers; the cells follow below. */
export const linesRow = 3;
/** The first row of cells. */
const FIRST = linesRow + 1;
/** Where the pieces stand under `linesRow`, counted in rows from `FIRST`. */
export const LINE_ROWS = {
  costLine: FIRST,
  valueLine: FIRST + 2,
  corners: FIRST + 4,
  end: FIRST + 8,
} as const;
/** Words beside corners, then the two coordinates. */
export const LINE_COLUMN = { x: 1, y: 2, words: 0 } as const;

/** How far the drawing goes beyond the scale's ends, in steps: room for markers and corner words. */
const HEADROOM = 1;

/** A tenth above all costs and the cost line. */
const roomFor = (costs: readonly number[], line: number | null): number =>
  Math.max(0, ...costs, line ?? 0) * 1.1;

/** What the axis is rounded to. */
const stepOf = (room: number): number =>
  room <= 0 ? NO_COSTS : 10 ** Math.floor(Math.log10(room) + MARGIN) / 2;

/**
 * The cost at the lines' right end: just short of a round number a tenth above all costs and the
 * cost line, so that Excel and LibreOffice both end the axis, which they choose, at that number.
 */
function costEdge(room: number): number {
  if (room <= 0) return EDGE * NO_COSTS;
  const step = stepOf(room);
  // A whole number of steps must stay one where the tenth added brought rounding noise.
  return EDGE * Math.ceil((room * (1 - MARGIN)) / step) * step;
}

/** Of the round number: both programs then choose that number as the axis' end. */
const EDGE = 0.95;

/** How far an axis goes on which nothing stands yet. */
const NO_COSTS = 100;

/** The edges of the drawing, in the units of the axes. */
export interface ChartFrame {
  /** A tenth above all costs and the cost line. */
  readonly room: number;
  /** What the axis is drawn for: the larger room of both directions where their axes are the same. */
  readonly shown: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The drawing's edges: cost from 0 to `right`, value from `bottom` to `top`. */
export function chartFrame(analysed: AnalysedRvu, direction: Direction): ChartFrame {
  const { scale, costAxes } = analysed.rvu.settings;
  const room = roomOf(analysed, direction);
  const rooms = DIRECTIONS.map((each) => roomOf(analysed, each));
  const shown = costAxes === 'same' ? Math.max(...rooms) : room;
  return { room, shown, right: costEdge(shown), ...verticalEdges(scale) };
}

function roomOf(analysed: AnalysedRvu, direction: Direction): number {
  const { contributions, thresholds } = directionOf(analysed, direction);
  const costs = contributions.flatMap((each) =>
    each.placed && each.cost !== null ? [each.cost] : []
  );
  return roomFor(costs, thresholds.cost);
}

const verticalEdges = (scale: Scale) => ({
  bottom: scale.min - HEADROOM,
  top: scale.max + HEADROOM,
});

/** Where the corner words stand, as parts of the frame's width and steps from its edges. */
const CORNER = { left: 0.02, right: 0.98, inset: 0.45 } as const;

export interface ChartLines {
  readonly blocks: readonly CellBlock[];
  readonly names: readonly NamePlan[];
}

const EDGE_CELLS = ['edge', 'room', 'step', 'shown'] as const;

/** The hidden named cells that hold the cost at the lines' right end, and what it is rounded up from and to. */
const edgeName = (direction: Direction, of: (typeof EDGE_CELLS)[number] = 'edge'): string =>
  `${PREFIX[direction]}_cost_${of}`;

/** The cells of one direction's lines and corners, from `column` on. */
export function chartLines(
  analysed: AnalysedRvu,
  direction: Direction,
  column: number
): ChartLines {
  const frame = chartFrame(analysed, direction);
  const edge = edgeName(direction);
  const labels = ['Cost line', 'Cost line', 'Value line', 'Value line'];
  const corners = CORNERS.map((corner) => cornerCells(corner, reference(edge), frame));
  return {
    blocks: [
      fixed(linesRow, column, [['', 'Cost', 'Value']]),
      fixed(LINE_ROWS.costLine, column, columnOf(labels)),
      computedBlock(
        LINE_ROWS.costLine,
        column + LINE_COLUMN.x,
        lineCells(analysed, direction, frame)
      ),
      fixed(
        LINE_ROWS.corners,
        column,
        columnOf(CORNERS.map(({ quadrant }) => quadrantLabel(quadrant)))
      ),
      computedBlock(LINE_ROWS.corners, column + LINE_COLUMN.x, corners),
      ...edgeBlocks(direction, column, frame),
    ],
    names: EDGE_CELLS.map((of, index) => ({
      ...nameOf(edgeName(direction, of), CHART_DATA_SHEET, LINE_ROWS.end, column + 1 + 2 * index),
      hidden: true,
      ...(of === 'shown' ? { since: 10 } : {}),
    })),
  };
}

/** Two points a line; up they are #N/A where there is no threshold, so that nothing is drawn. */
function lineCells(
  analysed: AnalysedRvu,
  direction: Direction,
  frame: ChartFrame
): readonly (readonly PlannedCell[])[] {
  const { cost, value } = directionOf(analysed, direction).thresholds;
  const [costLine, valueLine] = [
    figureReference(direction, 'cost_line'),
    figureReference(direction, 'value_line'),
  ];
  const drawn = (line: Expression, there: Expression, shown: number | null): PlannedCell =>
    formula(when(call('ISNUMBER', line), there, call('NA')), shown ?? NA);
  // A number in any case: LibreOffice would put what has none across at 1 and 2.
  const across = formula(when(call('ISNUMBER', costLine), costLine, 0), cost ?? 0);
  const right = formula(reference(edgeName(direction)), frame.right);
  const up = drawn(valueLine, valueLine, value);
  return [
    [across, drawn(costLine, BOTTOM, cost === null ? null : frame.bottom)],
    [across, drawn(costLine, TOP, cost === null ? null : frame.top)],
    [0, up],
    [right, up],
  ];
}

const BOTTOM = minus(named('Used_scale_min'), HEADROOM);
const TOP = plus(named('Used_scale_max'), HEADROOM);

/** `costEdge` as formulas, with what it is rounded up from and to beside it. */
function edgeBlocks(
  direction: Direction,
  column: number,
  { room, shown, right }: ChartFrame
): readonly CellBlock[] {
  const line = call('N', figureReference(direction, 'cost_line'));
  const most = reference(edgeName(direction, 'shown'));
  const step = reference(edgeName(direction, 'step'));
  const whole = call('CEILING', times(most, group(minus(1, margin))), step);
  const power10 = power(10, call('INT', plus(call('LOG10', most), margin)));
  const isNone = atMost(most, 0);
  const cells = [
    ['Right edge', formula(when(isNone, EDGE * NO_COSTS, times(EDGE, whole)), right)],
    [
      'Costs and room',
      formula(times(1.1, call('MAX', call('MAX', placedCosts(direction)), line)), room),
    ],
    ['In steps of', formula(when(isNone, NO_COSTS, over(power10, 2)), stepOf(shown))],
    ['Room of the axis', formula(shownRoom(direction), shown)],
  ] as const;
  return cells.flatMap(([label, cell], index) => [
    fixed(LINE_ROWS.end, column + 2 * index, [[label]]),
    computedBlock(LINE_ROWS.end, column + 1 + 2 * index, [[cell]]),
  ]);
}

/** The direction's own room, or the larger of both. */
function shownRoom(direction: Direction): Expression {
  const [first, ...others] = DIRECTIONS.map((each) => reference(edgeName(each, 'room')));
  const own = reference(edgeName(direction, 'room'));
  if (first === undefined) return own;
  const isSame = equal(named(COST_AXES_CELL), words(labelOf(COST_AXES_WORDS, 'same')));
  return when(isSame, call('MAX', first, ...others), own);
}

export const CORNERS = [
  { quadrant: 'do-more', side: 'left', end: 'top' },
  { quadrant: 'keep', side: 'right', end: 'top' },
  { quadrant: 'leave', side: 'left', end: 'bottom' },
  { quadrant: 'cut-back', side: 'right', end: 'bottom' },
] as const;

function cornerCells(
  corner: (typeof CORNERS)[number],
  edge: Expression,
  frame: ChartFrame
): readonly PlannedCell[] {
  const { x, y } = cornerPoint(corner, frame);
  const height = corner.end === 'top' ? minus(TOP, CORNER.inset) : plus(BOTTOM, CORNER.inset);
  return [formula(times(edge, CORNER[corner.side]), x), formula(height, y)];
}

/** Where a corner's word stands in the drawing. */
export function cornerPoint(corner: (typeof CORNERS)[number], frame: ChartFrame) {
  return {
    x: frame.right * CORNER[corner.side],
    y: corner.end === 'top' ? frame.top - CORNER.inset : frame.bottom + CORNER.inset,
  };
}
