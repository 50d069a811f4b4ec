/** Straight lines on the chart. */
import type { Box } from './box';

export interface LineSegment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** From a point to the nearest of a box: what leads to a label that stands apart. */
export function leaderTo(
  { x, y }: { readonly x: number; readonly y: number },
  box: Box
): LineSegment {
  const x2 = Math.min(Math.max(x, box.left), box.right);
  return { x1: x, y1: y, x2, y2: Math.min(Math.max(y, box.top), box.bottom) };
}

/** Whether the line runs through the inside of the box; touching an edge is not running through. */
export function crosses({ x1, y1, x2, y2 }: LineSegment, box: Box): boolean {
  // The part of the line that lies within each pair of edges, as fractions of its length.
  const across = between(x1, x2, box.left, box.right);
  const along = between(y1, y2, box.top, box.bottom);
  if (across === null || along === null) return false;
  return Math.max(across[0], along[0], 0) < Math.min(across[1], along[1], 1);
}

/** From where to where, in fractions of the way from `a` to `b`, it is strictly between the edges. */
function between(
  a: number,
  b: number,
  low: number,
  high: number
): readonly [number, number] | null {
  if (a === b) return a > low && a < high ? [-Infinity, Infinity] : null;
  const [enter, leave] = [(low - a) / (b - a), (high - a) / (b - a)];
  return enter < leave ? [enter, leave] : [leave, enter];
}
