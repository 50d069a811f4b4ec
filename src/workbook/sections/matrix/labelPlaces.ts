/** Places short labels around points so that they overlap neither each other nor a marker. */
import type { LabelPosition } from '../../kernel/chartPlan';

export interface PlacedPoint {
  /** In points of print, from the left and from the top. */
  readonly x: number;
  readonly y: number;
  /** With the blanks that keep its letters away from the marker. */
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const POSITIONS = ['right', 'left', 'top', 'bottom'] as const;
/** A letter's width and a line's height, to the size of the text: those of Arial, where Calibri isn't there. */
const LETTER = 0.66;
const BLANK = 0.25;
const HEIGHT = 1.2;
const MARKER = 5;

/**
 * A position for each point, tried in the order of reading: right, left, above, below. `lines` are
 * the places of one upright and one level line that labels keep off; null where there is none. `size` is
 * that of the letters, in points.
 */
export function labelPlaces(
  points: readonly PlacedPoint[],
  lines: { readonly x: number | null; readonly y: number | null },
  size = 9
): readonly LabelPosition[] {
  const drawn = lineBoxes(lines);
  const markers = points.map((point) => around(point.x, point.y, 2 * MARKER, 2 * MARKER));
  const taken: Box[] = [];
  return points.map((point, index) => {
    // Another point of the spot carries the label of all.
    if (point.text.trim() === '') return 'right';
    const boxes = POSITIONS.map((position) => labelBox(point, position, size));
    const clashes = boxes.map(
      (box) =>
        [...taken, ...drawn].filter((other) => overlap(box, other)).length +
        markers.filter((other, at) => at !== index && overlap(box, other)).length +
        // Left of the axis stand its own figures: worse than nothing, better than a marker.
        (box.left < 0 ? 0.5 : 0)
    );
    const best = clashes.indexOf(Math.min(...clashes));
    taken.push(boxes[best] ?? labelBox(point, 'right', size));
    return POSITIONS[best] ?? 'right';
  });
}

const FAR = 1e6;

function lineBoxes({ x, y }: { readonly x: number | null; readonly y: number | null }) {
  return [
    ...(x === null ? [] : [around(x, 0, 2, FAR)]),
    ...(y === null ? [] : [around(0, y, FAR, 2)]),
  ];
}

function labelBox({ x, y, text }: PlacedPoint, position: LabelPosition, size: number): Box {
  const width = text.trim().length * LETTER * size;
  const height = HEIGHT * size;
  const blanks = (text.length - text.trimStart().length) * BLANK * size;
  const aside = MARKER + 2 + blanks + width / 2;
  const beyond = MARKER + 1 + height / 2;
  const dx = position === 'right' ? aside : position === 'left' ? -aside : 0;
  const dy = position === 'top' ? -beyond : position === 'bottom' ? beyond : 0;
  return around(x + dx, y + dy, width, height);
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
