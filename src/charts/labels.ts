/**
 * Where the points' labels go, and which text they show. Each label tries places around its point, nearest
 * first, and takes the first that covers no mark, no other label, no other label's leader and nothing else that
 * is taken. Points with the least room choose first, so that none is left without a place as long as there is
 * one; first every point gets its short text, so that no name keeps another from being told apart; then those
 * that have room beside their point get their name.
 */
import type { Box } from './box';
import { around, within } from './box';
import { Crowd } from './crowd';
import { crosses, leaderTo } from './line';
import type { LineSegment } from './line';
import { gridSpots, nearSpots, ringSpots } from './labelSpots';

export interface LabelText {
  readonly text: string;
  /** In the unit of the chart, for instance pixels. */
  readonly width: number;
}

export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  /** Half the side of the square that the mark takes. */
  readonly half: number;
  readonly short: LabelText;
  /** What is shown rather than the short text where there is room, the best first; none where that says it all. */
  readonly names: readonly LabelText[];
}

export interface LabelPlace {
  readonly text: string;
  readonly box: Box;
  /** Drawn from the point to a label that does not stand next to it. */
  readonly leader: LineSegment | null;
}

const LABEL_HEIGHT = 12;
/** Half the side of the square that a mark takes. */
export const MARK_HALF = 6;
/** Room for the ring around a mark that is chosen. */
const GAP = 3;
/** Between a name and any other point. */
const CLEARANCE = 6;
/** More labels than this are unreadable at any width. */
const MOST_LABELS = 80;
/** So often those that found no place choose before the others, and all begin again. */
const ATTEMPTS = 6;

type Place = LabelPlace | null;

/** What all labels of a chart share. */
interface Ground {
  readonly requests: readonly LabelRequest[];
  /** What no label may cover: marks, and whatever else is taken. */
  readonly obstacles: Crowd;
  readonly bounds: Box;
}

/** Places for the labels, in the order of the wishes; null only where no room is found. */
export function placeLabels(
  requests: readonly LabelRequest[],
  taken: readonly Box[],
  bounds: Box
): readonly Place[] {
  const obstacles = new Crowd([...taken, ...requests.map(({ x, y, half }) => around(x, y, half))]);
  const ground = { requests: requests.slice(0, MOST_LABELS), obstacles, bounds };
  const room = shortOnes(ground);
  const keepers = requests.map(({ x, y, half }) => around(x, y, half + CLEARANCE));
  // Once more, for the room that others leave when they take their name.
  for (let round = 0; round < 2; round += 1) nameThem(room, keepers);
  return requests.map((_, index) => room.places[index] ?? null);
}

/** Every point's short text; those that find no place choose first at the next attempt. */
function shortOnes(ground: Ground): Room {
  let order = hardestFirst(ground);
  let best = new Room(ground);
  let fewest = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && fewest > 0; attempt += 1) {
    const room = inTurn(ground, order);
    const lost = order.filter((index) => room.places[index] === null);
    if (lost.length < fewest) [best, fewest] = [room, lost.length];
    order = [...lost, ...order.filter((index) => room.places[index] !== null)];
  }
  return best;
}

function inTurn(ground: Ground, order: readonly number[]): Room {
  const room = new Room(ground);
  for (const index of order) {
    const request = ground.requests[index];
    if (request !== undefined)
      room.put(index, nearPlace(request, request.short, room) ?? farPlace(request, room));
  }
  return room;
}

/** By how many places beside the point are free of marks and what is taken; as they come where that is alike. */
function hardestFirst(ground: Ground): readonly number[] {
  const room = new Room(ground);
  const free = ground.requests.map(
    (request) => nearBoxes(request, request.short).filter((box) => room.holds(box)).length
  );
  return ground.requests
    .map((_, index) => index)
    .sort((a, b) => (free[a] ?? 0) - (free[b] ?? 0) || a - b);
}

/** Gives those their name who have room for it beside their point. */
function nameThem(room: Room, keepers: readonly Box[]): void {
  // A name is long enough to lie beside several points: it keeps away from all but its own.
  const others = new Crowd(keepers);
  room.ground.requests.forEach((request, index) => {
    const before = room.places[index] ?? null;
    const own = keepers[index] ?? null;
    room.put(index, null);
    const named = request.names
      .slice(0, betterThan(before, request.names))
      .map((name) => nearPlace(request, name, room, (box) => !others.meets(box, own)))
      .find((place) => place !== null);
    room.put(index, named ?? before);
  });
}

/** How many of the names say more than what stands there. */
function betterThan(place: Place, names: readonly LabelText[]): number {
  const at = names.findIndex(({ text }) => text === place?.text);
  return at < 0 ? names.length : at;
}

/** The labels that have a place, and what room they leave. */
class Room {
  readonly places: Place[];
  private readonly labels = new Crowd();

  constructor(readonly ground: Ground) {
    this.places = ground.requests.map(() => null);
  }

  put(index: number, place: Place): void {
    const before = this.places[index] ?? null;
    if (before !== null) this.labels.remove(before.box);
    if (place !== null) this.labels.add(place.box);
    this.places[index] = place;
  }

  /** Whether a label may stand there. */
  holds(box: Box): boolean {
    return (
      within(box, this.ground.bounds) &&
      !this.ground.obstacles.meets(box) &&
      !this.labels.meets(box) &&
      !this.places.some(
        (place) => place !== null && place.leader !== null && crosses(place.leader, box)
      )
    );
  }

  /** Whether a leader may run there. */
  passes(line: LineSegment): boolean {
    const { x1, x2, y1, y2 } = line;
    const reach = {
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      top: Math.min(y1, y2),
      bottom: Math.max(y1, y2),
    };
    for (const box of this.labels.near(reach)) if (crosses(line, box)) return false;
    return true;
  }
}

const nearBoxes = (request: LabelRequest, { width }: LabelText): readonly Box[] =>
  nearSpots(request, { width, height: LABEL_HEIGHT }, request.half + GAP);

/** Right beside the point. */
function nearPlace(
  request: LabelRequest,
  label: LabelText,
  room: Room,
  suits: (box: Box) => boolean = () => true
): Place {
  const boxes = nearBoxes(request, label);
  const box = boxes.find((each) => suits(each) && room.holds(each));
  return box === undefined ? null : { text: label.text, box, leader: null };
}

/** At the end of a line: on rings around the point, else wherever there is room, the nearest first. */
function farPlace(request: LabelRequest, room: Room): Place {
  const { text, width } = request.short;
  const { bounds } = room.ground;
  const size = { width, height: LABEL_HEIGHT };
  const fits = (box: Box): boolean => room.holds(box) && room.passes(leaderTo(request, box));
  const onRing = first(ringSpots(request, size, request.half + LABEL_HEIGHT, bounds), fits);
  const box = onRing ?? first(gridSpots(request, size, bounds), fits);
  return box === null ? null : { text, box, leader: leaderTo(request, box) };
}

function first(boxes: Iterable<Box>, fits: (box: Box) => boolean): Box | null {
  for (const box of boxes) if (fits(box)) return box;
  return null;
}
