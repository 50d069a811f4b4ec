/** The places that a label may try, those that people look at first before the others. */
import type { Box } from './box';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

const at = (left: number, top: number, { width, height }: LabelSize): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Right, left, above, below, then the four corners, at the distance from the point's middle. */
export function nearSpots({ x, y }: Spot, size: LabelSize, distance: number): readonly Box[] {
  const { width, height } = size;
  const slant = distance * 0.75;
  const offsets: readonly (readonly [number, number])[] = [
    [distance, -height / 2],
    [-distance - width, -height / 2],
    [-width / 2, -distance - height],
    [-width / 2, distance],
    [slant, -slant - height],
    [slant, slant],
    [-slant - width, -slant - height],
    [-slant - width, slant],
  ];
  return offsets.map(([dx, dy]) => at(x + dx, y + dy, size));
}

/** Sixteen directions: level and upright ones first, then the corners, then what lies between. */
const DIRECTIONS: readonly number[] = [0, 8, 12, 4, 14, 2, 10, 6, 15, 1, 9, 7, 13, 3, 11, 5];
const RINGS = 8;

/** Around the point, ring by ring outwards from the distance; what lies beyond the bounds is left out. */
export function* ringSpots(
  { x, y }: Spot,
  size: LabelSize,
  distance: number,
  bounds: Box
): Generator<Box> {
  for (let ring = 0; ring < RINGS; ring += 1) {
    const away = distance + ring * size.height;
    for (const direction of DIRECTIONS) {
      const angle = (direction / 16) * 2 * Math.PI;
      const middle = {
        x: x + Math.cos(angle) * (away + size.width / 2),
        y: y + Math.sin(angle) * (away + size.height / 2),
      };
      const box = at(middle.x - size.width / 2, middle.y - size.height / 2, size);
      if (box.left >= bounds.left && box.right <= bounds.right) yield box;
    }
  }
}

/** Fine enough that a gap of two lines is found. */
const STEP = 4;

/** All over the bounds, the nearest to the point first. */
export function* gridSpots({ x, y }: Spot, size: LabelSize, bounds: Box): Generator<Box> {
  const boxes: Box[] = [];
  for (let top = bounds.top; top + size.height <= bounds.bottom; top += STEP)
    for (let left = bounds.left; left + size.width <= bounds.right; left += STEP)
      boxes.push(at(left, top, size));
  const away = (box: Box): number =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  yield* boxes
    .map((box) => ({ box, by: away(box) }))
    .sort((a, b) => a.by - b.by)
    .map(({ box }) => box);
}
