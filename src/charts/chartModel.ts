/** The matrix of one direction as a drawing: pure data, from which the SVG is made. */
import type { AnalysedContribution, DirectionAnalysis } from '../model/analysis';
import type { Quadrant } from '../model/matrix';
import type { AxesPlan } from './axesPlan';
import type { Box } from './box';
import { overlaps } from './box';
import { greatest, least } from './extent';
import type { LinearScale } from './scale';
import { position } from './scale';
import type { ChartPoint, ChartSpot, SpotWords } from './spots';
import { spotsOf } from './spots';
import { niceTicks } from './ticks';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A number along an axis, in its own unit, and where it stands in pixels. */
export interface ChartTick {
  readonly value: number;
  readonly at: number;
}

/**
 * Everything in pixels from the upper left corner of the drawing, so that whoever draws it computes
 * nothing.
 */
export interface ChartModel {
  readonly size: Size;
  readonly plot: Box;
  readonly xTicks: readonly ChartTick[];
  readonly yTicks: readonly ChartTick[];
  readonly thresholds: { readonly cost: ChartTick; readonly value: ChartTick };
  /** The line of the cost threshold, which ends where it would strike a quadrant's name through. */
  readonly costLine: { readonly top: number; readonly bottom: number };
  readonly quadrants: Readonly<Record<Quadrant, Box>>;
  /** Where the quadrants' names stand. */
  readonly names: Readonly<Record<Quadrant, Box>>;
  /** Worst first: those to cut back are named first where room is short. */
  readonly spots: readonly ChartSpot[];
}

/** Pixels: room for the figures on the left and for figures and title below. */
const MARGIN = { left: 34, right: 8, top: 2, bottom: 34 };
/** Pixels of a line of the smallest text. */
const NAME_HEIGHT = 16;
/** So that a mark on the edge of the scale is not cut in half, nor lies on a quadrant's name. */
const INSET = { across: 12, up: NAME_HEIGHT + 7 };
/** Half of the room that a threshold's line keeps to itself. */
const LINE_HALF = 1.5;
/** About as many ticks as find room in the width of a pane. */
const X_STEPS = 4;
const Y_STEPS = 5;

export interface ChartWords extends SpotWords {
  /** Of a quadrant's name, in pixels. */
  readonly nameWidth: (quadrant: Quadrant) => number;
}

/** Null where nothing is placed: there is no matrix then. */
export function chartModel(
  direction: DirectionAnalysis,
  { scale, beside }: AxesPlan,
  size: Size,
  words: ChartWords
): ChartModel | null {
  const placed = direction.contributions.filter(isPlaced);
  const { cost, value } = direction.thresholds;
  if (placed.length === 0 || cost === null || value === null) return null;
  const plot = plotOf(size);
  const axes = axesOf(placed, { cost, value }, { scale, beside }, plot);
  const thresholds = {
    cost: { value: cost, at: position(axes.x, cost) },
    value: { value, at: position(axes.y, value) },
  };
  const quadrants = quadrantsOf(plot, thresholds.cost.at, thresholds.value.at);
  const names = nameBoxes(quadrants, words.nameWidth);
  const lines = thresholdBoxes(plot, thresholds.cost.at, thresholds.value.at);
  return {
    size,
    plot,
    costLine: shortened(lines.cost, Object.values(names)),
    xTicks: axes.xTicks.map((tick) => ({ value: tick, at: position(axes.x, tick) })),
    yTicks: axes.yTicks.map((tick) => ({ value: tick, at: position(axes.y, tick) })),
    thresholds,
    quadrants,
    names,
    spots: spotsOf(
      placed.map((each) => pointOf(each, axes)),
      [...Object.values(names), ...Object.values(lines)],
      plot,
      words
    ),
  };
}

/** A contribution that has a place: the compiler then knows that nothing of it is null. */
type Placed = AnalysedContribution & {
  readonly cost: number;
  readonly value: number;
  readonly quadrant: Quadrant;
};

/** Checks what `placed` promises, since the analysis is a value that came from elsewhere. */
function isPlaced(each: AnalysedContribution): each is Placed {
  return each.placed && each.cost !== null && each.value !== null && each.quadrant !== null;
}

/** The rectangle that the axes enclose. */
function plotOf({ width, height }: Size): Box {
  return {
    left: MARGIN.left,
    top: MARGIN.top,
    right: width - MARGIN.right,
    bottom: height - MARGIN.bottom,
  };
}

/** The two scales and the ticks along them. */
interface Axes {
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

/** A threshold of the user's own may lie beyond all points, even beyond the scale: it is shown all the same. */
function axesOf(
  placed: readonly Placed[],
  thresholds: { readonly cost: number; readonly value: number },
  { scale, beside }: AxesPlan,
  plot: Box
): Axes {
  const costs = [0, thresholds.cost, ...placed.map((each) => each.cost), ...costsOf(beside)];
  const values = [scale.min, scale.max, thresholds.value, ...placed.map((each) => each.value)];
  const xTicks = niceTicks(least(costs), greatest(costs), X_STEPS);
  const low = least(values);
  const high = greatest(values);
  const yTicks = niceTicks(low, high, Y_STEPS).filter((tick) => tick >= low && tick <= high);
  return {
    x: {
      domain: [xTicks[0] ?? 0, xTicks.at(-1) ?? 1],
      range: [plot.left + INSET.across, plot.right - INSET.across],
    },
    y: { domain: [low, high], range: [plot.bottom - INSET.up, plot.top + INSET.up] },
    xTicks,
    yTicks,
  };
}

/** The costs that the other direction's axis goes up to. */
function costsOf(beside: DirectionAnalysis | null): readonly number[] {
  if (beside === null) return [];
  return [
    beside.thresholds.cost ?? 0,
    ...beside.contributions.filter(isPlaced).map(({ cost }) => cost),
  ];
}

/** The four fields, parted by the lines; up is a smaller y. */
function quadrantsOf(plot: Box, x: number, y: number): Readonly<Record<Quadrant, Box>> {
  return {
    'do-more': { ...plot, right: x, bottom: y },
    keep: { ...plot, left: x, bottom: y },
    leave: { ...plot, right: x, top: y },
    'cut-back': { ...plot, left: x, top: y },
  };
}

/** Where the quadrants' names stand: in the outer corners, so that they are far from the lines. */
function nameBoxes(
  quadrants: Readonly<Record<Quadrant, Box>>,
  nameWidth: (quadrant: Quadrant) => number
): Readonly<Record<Quadrant, Box>> {
  const box = (quadrant: Quadrant): Box => {
    const { left, top, right, bottom } = quadrants[quadrant];
    const width = nameWidth(quadrant);
    const atRight = quadrant === 'keep' || quadrant === 'cut-back';
    const atTop = quadrant === 'do-more' || quadrant === 'keep';
    return {
      left: atRight ? right - width : left,
      right: atRight ? right : left + width,
      top: atTop ? top : bottom - NAME_HEIGHT,
      bottom: atTop ? top + NAME_HEIGHT : bottom,
    };
  };
  return {
    'do-more': box('do-more'),
    keep: box('keep'),
    leave: box('leave'),
    'cut-back': box('cut-back'),
  };
}

/** The room of the two thresholds' lines. */
export function thresholdBoxes(
  plot: Box,
  x: number,
  y: number
): { readonly cost: Box; readonly value: Box } {
  return {
    cost: { ...plot, left: x - LINE_HALF, right: x + LINE_HALF },
    value: { ...plot, top: y - LINE_HALF, bottom: y + LINE_HALF },
  };
}

/** Where a field is narrower than its name, the name reaches over the line, which gives way to it. */
function shortened(line: Box, names: readonly Box[]): ChartModel['costLine'] {
  const struck = names.filter((name) => overlaps(name, line));
  const upper = struck.filter(({ top }) => top === line.top);
  const lower = struck.filter(({ bottom }) => bottom === line.bottom);
  return {
    top: greatest([line.top, ...upper.map(({ bottom }) => bottom)]),
    bottom: least([line.bottom, ...lower.map(({ top }) => top)]),
  };
}

/** The contribution at its place, with what a spot needs to name it. */
function pointOf(each: Placed, axes: Axes): ChartPoint {
  const { cost, value, quadrant, provisional, contribution } = each;
  return {
    id: contribution.id,
    activity: contribution.activity,
    cost,
    value,
    x: position(axes.x, cost),
    y: position(axes.y, value),
    quadrant,
    hollow: provisional,
  };
}
