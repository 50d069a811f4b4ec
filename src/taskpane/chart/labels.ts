/**
 * Where the points' labels go, and which text they show. Each label tries places around its point,
 * nearest first, and takes the first that covers no mark, no other label, no other label's leader and
 * nothing else that is taken. First every point gets its short text, so that no name keeps another
 * from being told apart; then those that have room beside their point get their name. One that finds
 * no place is left out: its text is still there on focus, on tap and in the table.
 */
import type { Box } from './box';
import { around, overlaps, within } from './box';

export interface LabelText {
  readonly text: string;
  /** Pixels. */
  readonly width: number;
}

export interface LabelWish {
  readonly x: number;
  readonly y: number;
  /** Half the side of the square that the mark takes. */
  readonly half: number;
  readonly short: LabelText;
  /** What is shown rather than the short text where there is room; null where that says it all. */
  readonly name: LabelText | null;
}

export interface LabelPlace {
  readonly text: string;
  readonly box: Box;
  /** Drawn from the point to a label that does not stand next to it. */
  readonly leader: Line | null;
}

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const LABEL_HEIGHT = 12;
/** Half the side of the square that a mark takes. */
export const MARK_HALF = 6;
/** Room for the ring around a mark that is chosen. */
const GAP = 3;
/** Between a name and any other point. */
const CLEARANCE = 6;
/** More labels than this are unreadable at any pane width. */
const MOST_LABELS = 60;

type Place = LabelPlace | null;

/** Places for the labels, in the order of the wishes; null where there is no room. Earlier wishes choose first. */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  bounds: Box
): readonly Place[] {
  const places: Place[] = wishes.map(() => null);
  const obstacles = [...taken, ...wishes.map(({ x, y, half }) => around(x, y, half))];
  wishes.slice(0, MOST_LABELS).forEach((wish, index) => {
    const room = roomAmong(places, obstacles, bounds);
    places[index] = nearPlace(wish, wish.short, room) ?? farPlace(wish, room);
  });
  // Once more, for the room that others leave when they take their name.
  for (let round = 0; round < 2; round += 1) nameThem(wishes, places, obstacles, bounds);
  return places;
}

/** Gives those their name who have room for it beside their point. */
function nameThem(
  wishes: readonly LabelWish[],
  places: Place[],
  obstacles: readonly Box[],
  bounds: Box
): void {
  wishes.slice(0, MOST_LABELS).forEach((wish, index) => {
    if (wish.name === null || places[index]?.text === wish.name.text) return;
    const others = places.filter((_, each) => each !== index);
    // A name is long enough to lie beside several points: it keeps away from all but its own.
    const far = wishes
      .filter((other) => other !== wish)
      .map(({ x, y, half }) => around(x, y, half + CLEARANCE));
    const named = nearPlace(wish, wish.name, roomAmong(others, [...obstacles, ...far], bounds));
    if (named !== null) places[index] = named;
  });
}

interface Room {
  /** Whether a label may stand there. */
  readonly holds: (box: Box) => boolean;
  /** Whether a leader may run there. */
  readonly passes: (line: Line) => boolean;
}

function roomAmong(places: readonly Place[], obstacles: readonly Box[], bounds: Box): Room {
  const isClear = (box: Box, among: readonly Box[]) => !among.some((each) => overlaps(box, each));
  const labels = places.flatMap((place) => (place === null ? [] : [place.box]));
  const leaders = places.flatMap((place) => (place?.leader ? [boxOf(place.leader)] : []));
  return {
    holds: (box) =>
      within(box, bounds) && [obstacles, labels, leaders].every((among) => isClear(box, among)),
    passes: (line) => isClear(boxOf(line), labels),
  };
}

/** Right beside the point. */
function nearPlace(wish: LabelWish, { text, width }: LabelText, { holds }: Room): Place {
  const box = spots(wish, width, wish.half + GAP).find(holds);
  return box === undefined ? null : { text, box, leader: null };
}

/** A little way off, at the end of a line. */
function farPlace(wish: LabelWish, { holds, passes }: Room): Place {
  const { text, width } = wish.short;
  const box = spots(wish, width, wish.half + LABEL_HEIGHT).find(
    (each) => holds(each) && passes(leaderTo(wish, each))
  );
  return box === undefined ? null : { text, box, leader: leaderTo(wish, box) };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** From the point's middle to the nearest of the label. */
function leaderTo({ x, y }: Spot, box: Box): Line {
  const x2 = Math.min(Math.max(x, box.left), box.right);
  return { x1: x, y1: y, x2, y2: Math.min(Math.max(y, box.top), box.bottom) };
}

/** The rectangle that the line runs through corner to corner. */
function boxOf({ x1, y1, x2, y2 }: Line): Box {
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  };
}

/** Right, left, above, below, then the four corners, at the distance from the point's middle. */
function spots({ x, y }: Spot, width: number, distance: number): readonly Box[] {
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
