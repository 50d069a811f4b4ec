/** Labels that have no room beside their point: moved to free room nearby, so that every one can be read. */
import fc from 'fast-check';
import { overlaps, within } from '../../src/charts/box';
import type { Box } from '../../src/charts/box';
import { boxAround, labelBox, lineBoxes } from '../../src/workbook/sections/matrix/labelBoxes';
import type { PlacedPoint } from '../../src/workbook/sections/matrix/labelBoxes';
import { labelMoves } from '../../src/workbook/sections/matrix/labelMoves';
import { labelPlaces } from '../../src/workbook/sections/matrix/labelPlaces';

const PLOT = { width: 290, height: 300 };
const SIZE = 12;
const LINES = { x: 120, y: 150 };
const CORNER: Box = { left: 0, right: 70, top: 0, bottom: 14 };
const WHOLE: Box = { left: 0, top: 0, right: PLOT.width, bottom: PLOT.height };

/** As in a matrix: values on the steps of a scale, costs anywhere, many of them small. */
const points = (most: number): fc.Arbitrary<readonly PlacedPoint[]> =>
  fc.array(
    fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 4 }), fc.nat(99))
      .map(([cost, value, id]) => ({
        x: 10 + cost ** 2 * 270,
        y: 40 + value * 55,
        text: `\u00a0\u00a0G${id}\u00a0\u00a0`,
      })),
    { minLength: 2, maxLength: most }
  );

function placed(all: readonly PlacedPoint[]) {
  const positions = labelPlaces(all, LINES, SIZE, [CORNER]);
  const choices = positions.map((position) => ({ position, name: null }));
  const ground = { lines: LINES, plot: PLOT, taken: [CORNER], size: SIZE };
  const moves = labelMoves(all, choices, ground);
  const home = all.map((point, index) => labelBox(point, positions[index] ?? 'right', SIZE));
  const boxes = home.map((box, index) => {
    const { right, down } = moves[index] ?? { right: 0, down: 0 };
    return {
      left: box.left + right,
      right: box.right + right,
      top: box.top + down,
      bottom: box.bottom + down,
    };
  });
  return { moves, home, boxes };
}

/** How many labels cover another one, another's point, a line or a corner, or leave the plot. */
function covering(all: readonly PlacedPoint[], boxes: readonly Box[]): number {
  const fixed = [...lineBoxes(LINES), CORNER];
  return boxes.filter((box, index) => {
    const others = all.flatMap(({ x, y }, at) =>
      at === index ? [] : [boxAround(x, y, 10, 10), ...boxes.slice(at, at + 1)]
    );
    return !within(box, WHOLE) || [...fixed, ...others].some((other) => overlaps(box, other));
  }).length;
}

/** A crowd on one spot has no room for all: there, nothing is worse than before. */
const isApart = (all: readonly PlacedPoint[]): boolean =>
  new Set(all.map(({ x, y }) => `${Math.round(x / 12)} ${y}`)).size === all.length;

test('none covers anything and all lie on the plot, where points are not heaped on one spot', () => {
  fc.assert(
    fc.property(points(24).filter(isApart), (all) => {
      expect(covering(all, placed(all).boxes)).toBe(0);
    })
  );
});

test('of any crowd of 60, fewer labels are covered than where they stood', () => {
  fc.assert(
    fc.property(points(60), (all) => {
      const { home, boxes } = placed(all);
      expect(covering(all, boxes)).toBeLessThanOrEqual(covering(all, home));
    }),
    { numRuns: 30 }
  );
});

test('what has room beside its point stays there', () => {
  const alone = [{ x: 200, y: 200, text: '  G1  ' }];
  expect(placed(alone).moves).toEqual([null]);
  const spread = [30, 80, 180, 240].map((x, index) => ({ x, y: 40 + index * 60, text: '  G1  ' }));
  expect(placed(spread).moves).toEqual([null, null, null, null]);
});

test('a point that says nothing moves nothing', () => {
  const all = [
    { x: 200, y: 200, text: '  2 here  ' },
    { x: 200, y: 200, text: '' },
  ];
  expect(placed(all).moves).toEqual([null, null]);
});

test('the same points give the same places', () => {
  fc.assert(
    fc.property(points(60), (all) => {
      expect(placed(all).moves).toEqual(placed(all).moves);
    }),
    { numRuns: 20 }
  );
});

test('a heap with no room around it stays as it is: nobody waits while room is sought', () => {
  const heap = Array.from({ length: 60 }, (_, index) => ({
    x: 20 + (index % 8) * 3,
    y: 60 + (index % 5) * 4,
    text: `  G${index}  `,
  }));
  expect(placed(heap).moves).toEqual(heap.map(() => null));
});
