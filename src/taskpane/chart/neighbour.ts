/** Where the arrow keys lead: left and right by cost, up and down by value. */

interface Standing {
  readonly x: number;
  readonly y: number;
}

const ACROSS = (point: Standing) => point.x;
/** SVG counts downwards. */
const UPWARD = (point: Standing) => -point.y;

const MOVES: Readonly<
  Record<string, { readonly by: (point: Standing) => number; readonly step: number }>
> = {
  ArrowRight: { by: ACROSS, step: 1 },
  ArrowLeft: { by: ACROSS, step: -1 },
  ArrowUp: { by: UPWARD, step: 1 },
  ArrowDown: { by: UPWARD, step: -1 },
};

/**
 * The index of the point that the key leads to from the point at `index`; null for a key that leads
 * nowhere. Every point is reached by going one way, and the last leads round to the first.
 */
export function neighbour(points: readonly Standing[], index: number, key: string): number | null {
  if (key === 'Home') return orderBy(points, ACROSS)[0] ?? null;
  if (key === 'End') return orderBy(points, ACROSS).at(-1) ?? null;
  const move = MOVES[key];
  if (move === undefined || points.length === 0) return null;
  const order = orderBy(points, move.by);
  return order.at((order.indexOf(index) + move.step) % order.length) ?? null;
}

function orderBy(points: readonly Standing[], by: (point: Standing) => number): readonly number[] {
  return points
    .map((point, index) => ({ at: by(point), index }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ index }) => index);
}
