/** Places short labels around points so that they overlap neither each other nor a marker. */
import { overlaps } from '../../../charts/box';
import type { Box } from '../../../charts/box';
import type { LabelPosition } from '../../kernel/chartPlan';
import { MARKER, POSITIONS, boxAround, labelBox, lineBoxes } from './labelBoxes';
import type { LinesOnPlot, PlacedPoint } from './labelBoxes';

/** What a label covers, from worst to least: another label or point; a line or a corner's words; the figures of the axis. */
const COVERS = { other: 2, line: 1, axis: 0.5 } as const;
/** So often labels that cover something change place together with one that keeps them from a free place. */
const ROUNDS = 2;

/** What all labels of a plot have in common. */
interface Plot {
  readonly points: readonly PlacedPoint[];
  /** Of each point: its label at each of the positions. */
  readonly boxes: readonly (readonly Box[])[];
  readonly markers: readonly Box[];
  readonly lines: readonly Box[];
  /** What else stands on the plot: the words in its corners. */
  readonly taken: readonly Box[];
}

/**
 * A position for each point, tried in the order of reading: right, left, above, below. `lines` are
 * the places of one upright and one level line that labels keep off; null where there is none. `size` is
 * that of the letters, in points; `taken` is what else no label should cover.
 */
export function labelPlaces(
  points: readonly PlacedPoint[],
  lines: LinesOnPlot,
  size = 9,
  taken: readonly Box[] = []
): readonly LabelPosition[] {
  const plot: Plot = {
    points,
    boxes: points.map((point) => POSITIONS.map((position) => labelBox(point, position, size))),
    markers: points.map((point) => boxAround(point.x, point.y, 2 * MARKER, 2 * MARKER)),
    lines: lineBoxes(lines),
    taken,
  };
  const chosen: (number | null)[] = points.map(() => null);
  points.forEach(({ text }, index) => {
    // Another point of the spot carries the label of all.
    if (text.trim() === '') return;
    const costs = POSITIONS.map((_, position) => coverOf(plot, chosen, index, position));
    chosen[index] = costs.indexOf(Math.min(...costs));
  });
  for (let round = 0; round < ROUNDS; round += 1)
    points.forEach((_, at) => makeRoom(plot, chosen, at));
  return chosen.map((position) => POSITIONS[position ?? 0] ?? 'right');
}

/** How much a label would cover at that position, of labels that have a place, points, lines and the axis. */
function coverOf(
  { boxes, markers, lines, taken }: Plot,
  chosen: readonly (number | null)[],
  index: number,
  position: number
): number {
  const box = boxes[index]?.[position];
  if (box === undefined) return 0;
  const covers = (other: Box | undefined, at: number): boolean =>
    at !== index && other !== undefined && overlaps(box, other);
  const labels = chosen.filter((place, at) => place !== null && covers(boxes[at]?.[place], at));
  return (
    COVERS.other * (labels.length + markers.filter(covers).length) +
    COVERS.line * [...lines, ...taken].filter((line) => overlaps(box, line)).length +
    (box.left < 0 ? COVERS.axis : 0)
  );
}

/** Moves a label that covers another one or a point, with one that stands in its way, where both then cover less. */
function makeRoom(plot: Plot, chosen: (number | null)[], index: number): void {
  const now = chosen[index] ?? null;
  if (now === null || coverOf(plot, chosen, index, now) < COVERS.other) return;
  plot.points.forEach((_, other) => {
    const place = chosen[other] ?? null;
    if (other === index || place === null || !standsInTheWay(plot, index, other, place)) return;
    [chosen[index], chosen[other]] = bestPair(plot, chosen, [index, other]);
  });
}

function standsInTheWay(plot: Plot, index: number, other: number, place: number): boolean {
  const box = plot.boxes[other]?.[place];
  return box !== undefined && [...POSITIONS.keys()].some((at) => overlapAt(plot, index, at, box));
}

function overlapAt({ boxes }: Plot, index: number, position: number, other: Box): boolean {
  const box = boxes[index]?.[position];
  return box !== undefined && overlaps(box, other);
}

/** The positions of two labels at which they cover least; those that they have where none is better. */
function bestPair(
  plot: Plot,
  chosen: readonly (number | null)[],
  [one, two]: readonly [number, number]
): [number, number] {
  const without = chosen.map((place, index) => (index === one || index === two ? null : place));
  const alone = (index: number) =>
    POSITIONS.map((_, position) => coverOf(plot, without, index, position));
  const [ones, twos] = [alone(one), alone(two)];
  const costOf = (first: number, second: number): number => {
    const box = plot.boxes[two]?.[second];
    const both = box !== undefined && overlapAt(plot, one, first, box) ? COVERS.other : 0;
    return (ones[first] ?? 0) + (twos[second] ?? 0) + both;
  };
  let best: [number, number] = [chosen[one] ?? 0, chosen[two] ?? 0];
  let least = costOf(...best);
  for (const first of POSITIONS.keys()) {
    for (const second of POSITIONS.keys()) {
      const cost = costOf(first, second);
      if (cost < least) [best, least] = [[first, second], cost];
    }
  }
  return best;
}
