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

/** The labels of a plot, each at its place or without one yet. What each would cover is kept up to date, not counted anew. */
class Plot {
  /** Of each point: its label at each of the positions. */
  private readonly boxes: readonly (readonly Box[])[];
  /** What holds all of them: most labels are far from each other. */
  private readonly reach: readonly Box[];
  /** What the label would cover at each of them besides other labels. */
  private readonly fixed: readonly number[][];
  /** How many labels that have a place it would cover there. */
  private readonly labels: readonly number[][];
  private readonly chosen: (number | null)[];

  constructor(points: readonly PlacedPoint[], size: number, inTheWay: readonly Box[]) {
    const markers = points.map((point) => boxAround(point.x, point.y, 2 * MARKER, 2 * MARKER));
    this.boxes = points.map((point) => POSITIONS.map((each) => labelBox(point, each, size)));
    this.reach = this.boxes.map(around);
    this.fixed = this.boxes.map((boxes, index) =>
      boxes.map(
        (box) =>
          COVERS.other * countOf(markers, box, index) +
          COVERS.line * countOf(inTheWay, box) +
          (box.left < 0 ? COVERS.axis : 0)
      )
    );
    this.labels = points.map(() => POSITIONS.map(() => 0));
    this.chosen = points.map(() => null);
  }

  /** The place of that label. */
  at(index: number): number | null {
    return this.chosen[index] ?? null;
  }

  /** How much the label would cover at that position, of labels that have a place, points, lines and the axis. */
  coverOf(index: number, position: number): number {
    return (
      (this.fixed[index]?.[position] ?? 0) + COVERS.other * (this.labels[index]?.[position] ?? 0)
    );
  }

  /** Puts a label there, wherever it was. */
  put(index: number, position: number): void {
    const before = this.at(index);
    if (before === position) return;
    if (before !== null) this.tell(index, before, -1);
    this.chosen[index] = position;
    this.tell(index, position, 1);
  }

  /** Whether a label at its place keeps another from any of its positions. */
  standsInTheWay(index: number, other: number, place: number): boolean {
    const box = this.boxes[other]?.[place];
    const reach = this.reach[index];
    if (box === undefined || reach === undefined || !overlaps(reach, box)) return false;
    for (let position = 0; position < POSITIONS.length; position += 1)
      if (this.overlap(index, position, other, place)) return true;
    return false;
  }

  /** Whether two labels would cover each other at these positions. */
  overlap(one: number, position: number, two: number, place: number): boolean {
    const [box, other] = [this.boxes[one]?.[position], this.boxes[two]?.[place]];
    return box !== undefined && other !== undefined && overlaps(box, other);
  }

  /** All other labels learn that one stands there now, or no more. */
  private tell(index: number, position: number, more: 1 | -1): void {
    const box = this.boxes[index]?.[position];
    this.boxes.forEach((others, at) => {
      const counts = this.labels[at];
      if (at === index || box === undefined || counts === undefined) return;
      others.forEach((other, place) => {
        if (overlaps(box, other)) counts[place] = (counts[place] ?? 0) + more;
      });
    });
  }
}

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

const countOf = (others: readonly Box[], box: Box, own = -1): number =>
  others.reduce((sum, other, at) => sum + (at !== own && overlaps(box, other) ? 1 : 0), 0);

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
  const plot = new Plot(points, size, [...lineBoxes(lines), ...taken]);
  points.forEach(({ text }, index) => {
    // Another point of the spot carries the label of all.
    if (text.trim() === '') return;
    const costs = POSITIONS.map((_, position) => plot.coverOf(index, position));
    plot.put(index, costs.indexOf(Math.min(...costs)));
  });
  for (let round = 0; round < ROUNDS; round += 1)
    points.forEach((_, at) => makeRoom(plot, points.length, at));
  return points.map((_, index) => POSITIONS[plot.at(index) ?? 0] ?? 'right');
}

/** Moves a label that covers another one or a point, with one that stands in its way, where both then cover less. */
function makeRoom(plot: Plot, points: number, index: number): void {
  const now = plot.at(index);
  if (now === null || plot.coverOf(index, now) < COVERS.other) return;
  for (let other = 0; other < points; other += 1) {
    const place = plot.at(other);
    if (other === index || place === null || !plot.standsInTheWay(index, other, place)) continue;
    const [one, two] = bestPair(plot, [index, other]);
    plot.put(index, one);
    plot.put(other, two);
  }
}

/** The positions of two labels at which they cover least; those that they have where none is better. */
function bestPair(plot: Plot, [one, two]: readonly [number, number]): [number, number] {
  const now: [number, number] = [plot.at(one) ?? 0, plot.at(two) ?? 0];
  const between = (first: number, second: number): number =>
    plot.overlap(one, first, two, second) ? COVERS.other : 0;
  // Without the other of the two, which is weighed at each of its positions.
  const ones = POSITIONS.map((_, at) => plot.coverOf(one, at) - between(at, now[1]));
  const twos = POSITIONS.map((_, at) => plot.coverOf(two, at) - between(now[0], at));
  const costOf = (first: number, second: number): number =>
    (ones[first] ?? 0) + (twos[second] ?? 0) + between(first, second);
  let [best, least] = [now, costOf(...now)];
  // No pair covers less than both would at their best without each other.
  if (Math.min(...ones) + Math.min(...twos) >= least) return now;
  for (let first = 0; first < POSITIONS.length; first += 1) {
    for (let second = 0; second < POSITIONS.length; second += 1) {
      const cost = costOf(first, second);
      if (cost < least) [best, least] = [[first, second], cost];
    }
  }
  return best;
}
