/** Which points are called by a name rather than their id: those that have room for it, and where it stands. */
import type { Box } from '../../../charts/box';
import type { LabelPosition } from '../../kernel/chartPlan';
import {
  MARKER,
  POSITIONS,
  boxAround,
  isFree,
  labelBox,
  lineBoxes,
  wordsWidth,
} from './labelBoxes';
import type { LinesOnPlot, PlacedPoint } from './labelBoxes';

/** A point with its id as its label, and the names by which it may be called, the best first. */
export interface NamedPoint extends PlacedPoint {
  readonly names: readonly string[];
}

/** Where a label stands; its name where there is room for one. */
export interface LabelChoice {
  readonly position: LabelPosition;
  readonly name: string | null;
}

/** What names have to keep clear of. */
export interface NamingGround {
  /** Where each point's id stands; it stays there where no name has room. */
  readonly positions: readonly LabelPosition[];
  readonly lines: LinesOnPlot;
  readonly plot: { readonly width: number; readonly height: number };
  /** What else stands on the plot. */
  readonly taken: readonly Box[];
  /** Points, of the letters. */
  readonly size: number;
}

/** A name is long enough to lie beside several points: it keeps this far away from all but its own. */
const CLEARANCE = 4;

/**
 * Gives points the name for which there is room, one after the other: it covers neither a label, another
 * point, a line nor what else stands there, and lies on the plot as a whole.
 */
export function namedLabels(
  points: readonly NamedPoint[],
  ground: NamingGround
): readonly LabelChoice[] {
  const { positions, size } = ground;
  const chosen: LabelChoice[] = points.map((_, index) => ({
    position: positions[index] ?? 'right',
    name: null,
  }));
  const boxes: (Box | null)[] = points.map((point, index) =>
    point.text.trim() === '' ? null : labelBox(point, positions[index] ?? 'right', size)
  );
  const obstacles = {
    whole: { left: 0, top: 0, right: ground.plot.width, bottom: ground.plot.height },
    fixed: [...lineBoxes(ground.lines), ...ground.taken],
    markers: points.map(({ x, y }) => boxAround(x, y, ...MARK)),
  };
  points.forEach((point, index) => {
    const found = namePlaces(point, size).find(({ box }) => isFree(box, index, boxes, obstacles));
    if (found === undefined) return;
    chosen[index] = found.choice;
    boxes[index] = found.box;
  });
  return chosen;
}

const MARK = [2 * (MARKER + CLEARANCE), 2 * (MARKER + CLEARANCE)] as const;

/** Each name at each position, the best name first. */
function namePlaces(point: NamedPoint, size: number) {
  return point.names.flatMap((name) =>
    POSITIONS.map((position) => ({
      choice: { position, name },
      box: labelBox(point, position, size, wordsWidth(name, size)),
    }))
  );
}
