/**
 * By how much labels that would cover something are moved away from their point. Excel has four places beside a
 * point; a label that covers something at all of them goes to free room nearby, as in the pane, and a line leads
 * from the point to it.
 */
import type { Box } from '../../../charts/box';
import { placeLabels } from '../../../charts/labels';
import { crosses, leaderTo } from '../../../charts/line';
import type { LineSegment } from '../../../charts/line';
import { MARKER, boxAround, isFree, labelBox, lineBoxes, wordsWidth } from './labelBoxes';
import type { LabelGround, PlacedPoint } from './labelBoxes';
import type { LabelChoice, NamingGround } from './labelNames';

/** Points by which a label is moved. */
export interface LabelMove {
  readonly right: number;
  readonly down: number;
}

/** A label is placed anew in units of which a line of letters is this high, as the pane's are. */
const LINE_UNITS = 12;
/** As high as a line of letters, to their size. */
const LINE_HEIGHT = 1.2;
/** A heap of more labels than this has no room around it, and looking for some takes long: they stay. */
const MOST_MOVED = 20;
/** All are placed anew where they are no more than this. */
const MOST_ANEW = 45;
/** A line that leads to a label is seen from so far on, in points between the two middles. */
const LED = 3 * MARKER;

interface Plot extends LabelGround {
  readonly points: readonly PlacedPoint[];
}

type Boxes = readonly (Box | null)[];

/** By how much each label is moved from its place; null for those that stay. */
export function labelMoves(
  points: readonly PlacedPoint[],
  choices: readonly LabelChoice[],
  { lines, plot, taken, size }: Omit<NamingGround, 'positions'>
): readonly (LabelMove | null)[] {
  const ground = {
    points,
    whole: { left: 0, top: 0, right: plot.width, bottom: plot.height },
    fixed: [...lineBoxes(lines), ...taken],
    markers: points.map(({ x, y }) => boxAround(x, y, 2 * MARKER, 2 * MARKER)),
  };
  const home = points.map((point, index) => homeOf(point, choices[index] ?? null, size));
  const unit = LINE_UNITS / (LINE_HEIGHT * size);
  const boxes = bestOf(home, ground, unit);
  return home.map((box, index) => {
    const to = boxes[index] ?? null;
    return box === null || to === null || to === box ? null : moveBetween(box, to);
  });
}

/** Where they stand, where nothing is covered; else as few moved as do, or all of them, whichever covers less. */
function bestOf(home: Boxes, ground: Plot, unit: number): Boxes {
  const staying = stayers(home, ground);
  const labels = home.filter((box) => box !== null).length;
  if (labels - staying.size > MOST_MOVED) return home;
  const ways = [
    () => home,
    () => placedAnew(home, staying, ground, unit),
    ...(labels > MOST_ANEW ? [] : [() => placedAnew(home, new Set(), ground, unit)]),
  ];
  let [best, fewest] = [home, Infinity];
  for (const way of ways) {
    if (fewest === 0) break;
    const boxes = way();
    const faults = faultsOf(boxes, home, ground);
    if (faults < fewest) [best, fewest] = [boxes, faults];
  }
  return best;
}

function homeOf(point: PlacedPoint, choice: LabelChoice | null, size: number): Box | null {
  if (choice === null || point.text.trim() === '') return null;
  const width = choice.name === null ? undefined : wordsWidth(choice.name, size);
  return labelBox(point, choice.position, size, width);
}

/** Those that cover nothing where they are, nor one that stays before them. */
function stayers(home: Boxes, ground: Plot): ReadonlySet<number> {
  const staying = new Set<number>();
  home.forEach((box, index) => {
    const before = home.map((other, at) => (staying.has(at) ? other : null));
    if (box !== null && isFree(box, index, before, ground)) staying.add(index);
  });
  return staying;
}

/** Those that don't stay at free room, near their point first; at home where none is found. */
function placedAnew(
  home: Boxes,
  staying: ReadonlySet<number>,
  { points, fixed, whole, markers }: Plot,
  unit: number
): Boxes {
  const isMoved = (index: number): boolean => home[index] !== null && !staying.has(index);
  const bounds = scaled(whole, unit);
  const kept = [...staying].flatMap((index) => home[index] ?? []);
  const others = markers.filter((_, index) => !isMoved(index));
  const placed = placeLabels(
    points.flatMap(({ x, y }, index) => {
      const box = home[index] ?? null;
      if (box === null || !isMoved(index)) return [];
      const short = { text: '', width: (box.right - box.left) * unit };
      return [{ x: x * unit, y: y * unit, half: MARKER * unit, short, names: [] }];
    }),
    [...fixed, ...kept, ...others].map((box) => clipped(scaled(box, unit), bounds)),
    bounds
  );
  let at = 0;
  return home.map((box, index) => {
    const place = isMoved(index) ? (placed[at++] ?? null) : null;
    return place === null ? box : scaled(place.box, 1 / unit);
  });
}

/** How many labels cover something, and how many of the lines to those that were moved do. */
function faultsOf(boxes: Boxes, home: Boxes, ground: Plot): number {
  const covering = boxes.filter((box, index) => box !== null && !isFree(box, index, boxes, ground));
  const striking = boxes.filter((box, index) => {
    const point = ground.points[index];
    if (box === null || point === undefined || box === home[index]) return false;
    const leader = leaderTo(point, box);
    const covers = (other: Box | null, at: number): boolean =>
      at !== index && other !== null && crosses(leader, other);
    return isSeen(leader) && (boxes.some(covers) || ground.markers.some(covers));
  });
  return 2 * covering.length + striking.length;
}

const isSeen = ({ x1, x2, y1, y2 }: LineSegment): boolean => Math.hypot(x2 - x1, y2 - y1) > LED;

const scaled = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left * by,
  right: right * by,
  top: top * by,
  bottom: bottom * by,
});

/** Lines go on for ever; only what lies on the plot is in the way. */
const clipped = (box: Box, bounds: Box): Box => ({
  left: Math.max(box.left, bounds.left),
  right: Math.min(box.right, bounds.right),
  top: Math.max(box.top, bounds.top),
  bottom: Math.min(box.bottom, bounds.bottom),
});

/** Boxes are compared by their middles: the blanks beside a label's letters are on one side of it. */
function moveBetween(from: Box, to: Box): LabelMove {
  return {
    right: (to.left + to.right - from.left - from.right) / 2,
    down: (to.top + to.bottom - from.top - from.bottom) / 2,
  };
}
