/** What can be pointed at on the chart: each point, or several that lie so near that they hide each other. */
import { MOST_NAMED } from '../model/mostNamed';
import type { Quadrant } from '../model/matrix';
import type { Box } from './box';
import type { LabelPlace, LabelText } from './labels';
import { MARK_HALF, placeLabels } from './labels';
import { LONGEST_SHORT_NAME, shortName } from '../model/shortName';
import { textWidth } from './textWidth';

export interface ChartPoint {
  readonly id: string;
  readonly activity: string;
  readonly cost: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly quadrant: Quadrant;
  /** The value is only the giver's estimate. */
  readonly hollow: boolean;
}

export interface ChartSpot {
  /** Of its first point. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Worst first; more than one where they share the spot. */
  readonly points: readonly ChartPoint[];
  /** How far from its middle it is pressed without meaning another, in pixels. */
  readonly reach: number;
  readonly label: LabelPlace | null;
}

/** What asks for talk first comes first, and so gets its label while there is room. */
const ORDER: readonly Quadrant[] = ['cut-back', 'do-more', 'keep', 'leave'];
/** Marks nearer than this cover half of each other. */
const SAME_SPOT = MARK_HALF;
/** The ring around a spot that several share, their marks within it. */
export const RING = MARK_HALF + SAME_SPOT;
/** A finger needs 24 px. */
const REACH = { least: 4, most: 12 };

export interface SpotWords {
  /** What is said of a spot that many share. */
  readonly many: (count: number) => string;
  /** So many characters a name has at most; as many as fit the pane unless said. */
  readonly longest?: number;
}

/** The spots, worst first, with their labels clear of what is taken. */
export function spotsOf(
  points: readonly ChartPoint[],
  taken: readonly Box[],
  bounds: Box,
  words: SpotWords
): readonly ChartSpot[] {
  const groups = grouped([...points].sort(worstFirst));
  const namesOf = namer(points, words);
  const labels = placeLabels(
    groups.map((group) => ({ ...textsOf(group, namesOf, words), ...standing(group) })),
    taken,
    bounds
  );
  return groups.map((group, index) => ({
    id: group.first.id,
    x: group.first.x,
    y: group.first.y,
    points: group.points,
    reach: reachOf(group.first, groups),
    label: labels[index] ?? null,
  }));
}

/** Within a quadrant, highest cost first. */
function worstFirst(a: ChartPoint, b: ChartPoint): number {
  return ORDER.indexOf(a.quadrant) - ORDER.indexOf(b.quadrant) || b.cost - a.cost;
}

/** Points that share a spot; the first is where the mark is drawn. */
interface Group {
  readonly first: ChartPoint;
  readonly points: ChartPoint[];
}

/** Each point joins the first group whose first point it lies on. Only the cells around it are looked through. */
function grouped(points: readonly ChartPoint[]): readonly Group[] {
  const groups: Group[] = [];
  const cells = new Map<string, Group[]>();
  const cellOf = (at: number) => Math.floor(at / SAME_SPOT);
  for (const point of points) {
    const [column, row] = [cellOf(point.x), cellOf(point.y)];
    const near = AROUND.flatMap(([dx, dy]) => cells.get(`${column + dx} ${row + dy}`) ?? []);
    const nearest = near.find(({ first }) => distance(first, point) < SAME_SPOT);
    if (nearest !== undefined) {
      nearest.points.push(point);
      continue;
    }
    const group = { first: point, points: [point] };
    groups.push(group);
    const key = `${column} ${row}`;
    cells.set(key, [...(cells.get(key) ?? []), group]);
  }
  return groups;
}

/** A cell and the eight around it: no point within reach lies further away. */
const STEPS = [-1, 0, 1] as const;
const AROUND = STEPS.flatMap((dx) => STEPS.map((dy) => [dx, dy] as const));

/** In pixels. */
function distance(a: ChartPoint, b: ChartPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/**
 * Half the way to the nearest other spot, so that no two circles of pressing overlap, between the
 * two limits.
 */
function reachOf(first: ChartPoint, groups: readonly Group[]): number {
  const nearest = groups.reduce(
    (least, { first: other }) =>
      other === first ? least : Math.min(least, distance(first, other)),
    Infinity
  );
  return Math.min(REACH.most, Math.max(REACH.least, nearest / 2));
}

/** What the label must keep clear of. */
function standing({ first, points }: Group): { x: number; y: number; half: number } {
  return { x: first.x, y: first.y, half: points.length > 1 ? RING : MARK_HALF };
}

/** What a label may say: the short text always, a name where there is room. */
interface Texts {
  readonly short: LabelText;
  readonly names: readonly LabelText[];
}

/** `G1 +2` and `G1, G2, G3` where a few share the spot, the count where many do. */
function textsOf(
  { first, points }: Group,
  namesOf: (point: ChartPoint) => readonly string[],
  { many }: SpotWords
): Texts {
  const { length } = points;
  if (length > MOST_NAMED) return { short: measured(many(length)), names: [] };
  if (length > 1)
    return {
      short: measured(`${first.id} +${length - 1}`),
      names: [measured(points.map(({ id }) => id).join(', '))],
    };
  return { short: measured(first.id), names: namesOf(first).map(measured) };
}

/** With its width in pixels, since labels are placed by it. */
const measured = (text: string): LabelText => ({ text, width: textWidth(text) });

/** In steps of so many characters a name is cut where it finds no room. */
const STEP = 8;

/** The names of a point, the longest first. Two that are called the same once they are cut are told apart by their ids. */
function namer(
  points: readonly ChartPoint[],
  { longest = LONGEST_SHORT_NAME }: SpotWords
): (point: ChartPoint) => readonly string[] {
  const lengths: number[] = [];
  for (let length = longest; length >= LONGEST_SHORT_NAME; length -= STEP) lengths.push(length);
  const namers = lengths.map((length) => uniqueNames(points, length));
  return (point) =>
    [...new Set(namers.map((nameOf) => nameOf(point)))].filter((name) => name !== '');
}

/** The name of at most so many characters; empty where another point is called so too. */
function uniqueNames(points: readonly ChartPoint[], length: number): (point: ChartPoint) => string {
  const seen = new Set<string>();
  const shared = new Set<string>();
  points.forEach(({ activity }) => {
    const name = shortName(activity, length);
    (seen.has(name) ? shared : seen).add(name);
  });
  return ({ activity }) => {
    const name = shortName(activity, length);
    return shared.has(name) ? '' : name;
  };
}
