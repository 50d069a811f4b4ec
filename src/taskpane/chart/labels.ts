/**
 * Where the points' labels go. Each label tries places around its point, nearest first, and takes
 * the first that covers no mark, no other label and nothing else that is taken. One that finds none
 * is left out: its text is still there on focus, on tap and in the table.
 */
import type { Box } from './box';
import { around, overlaps, within } from './box';

export interface LabelWish {
  readonly x: number;
  readonly y: number;
  /** Pixels. */
  readonly width: number;
}

export interface LabelPlace {
  readonly box: Box;
  /** Drawn from the point to a label that does not stand next to it. */
  readonly leader: boolean;
}

const LABEL_HEIGHT = 12;
/** Half the side of the square that a mark takes. */
export const MARK_HALF = 6;
const GAP = 2;
/** More labels than this are unreadable at any pane width. */
const MOST_LABELS = 60;

/** Places for the labels, in the order of the wishes; null where there is no room. Earlier wishes choose first. */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  bounds: Box
): readonly (LabelPlace | null)[] {
  const obstacles = [...taken, ...wishes.map(({ x, y }) => around(x, y, MARK_HALF))];
  return wishes.map((wish, index) => {
    const place = index < MOST_LABELS ? findPlace(wish, obstacles, bounds) : null;
    if (place !== null) obstacles.push(place.box);
    return place;
  });
}

function findPlace(wish: LabelWish, obstacles: readonly Box[], bounds: Box): LabelPlace | null {
  const free = (box: Box) =>
    within(box, bounds) && !obstacles.some((obstacle) => overlaps(box, obstacle));
  const near = spots(wish, MARK_HALF + GAP).find(free);
  if (near !== undefined) return { box: near, leader: false };
  const far = spots(wish, MARK_HALF + LABEL_HEIGHT).find(free);
  return far === undefined ? null : { box: far, leader: true };
}

/** Right, left, above, below, then the four corners, at the distance from the point's middle. */
function spots({ x, y, width }: LabelWish, distance: number): readonly Box[] {
  const slant = distance * 0.75;
  const offsets: readonly (readonly [number, number])[] = [
    [distance, -LABEL_HEIGHT / 2],
    [-distance - width, -LABEL_HEIGHT / 2],
    [-width / 2, -distance - LABEL_HEIGHT],
    [-width / 2, distance],
    [slant, -slant - LABEL_HEIGHT],
    [slant, slant],
    [-slant - width, -slant - LABEL_HEIGHT],
    [-slant - width, slant],
  ];
  return offsets.map(([dx, dy]) => ({
    left: x + dx,
    top: y + dy,
    right: x + dx + width,
    bottom: y + dy + LABEL_HEIGHT,
  }));
}
