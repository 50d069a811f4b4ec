import fc from 'fast-check';
import { around, overlaps, within } from '../../../src/taskpane/chart/box';
import { MARK_HALF, placeLabels } from '../../../src/taskpane/chart/labels';

const BOUNDS = { left: 0, top: 0, right: 300, bottom: 200 };
const wish = fc.record({
  x: fc.integer({ min: 10, max: 290 }),
  y: fc.integer({ min: 10, max: 190 }),
  width: fc.integer({ min: 10, max: 40 }),
});
const taken = fc.record({
  left: fc.integer({ min: 0, max: 200 }),
  top: fc.integer({ min: 0, max: 150 }),
  right: fc.integer({ min: 210, max: 300 }),
  bottom: fc.integer({ min: 160, max: 200 }),
});

describe('placeLabels', () => {
  it('lets no label cover another, a mark or what is taken, and keeps all inside', () => {
    fc.assert(
      fc.property(
        fc.array(wish, { maxLength: 80 }),
        fc.array(taken, { maxLength: 2 }),
        (all, held) => {
          const boxes = placeLabels(all, held, BOUNDS).flatMap((place) =>
            place ? [place.box] : []
          );
          const marks = all.map(({ x, y }) => around(x, y, MARK_HALF));
          boxes.forEach((box, index) => {
            expect(within(box, BOUNDS)).toBe(true);
            expect([...held, ...marks].some((other) => overlaps(box, other))).toBe(false);
            expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
          });
        }
      )
    );
  });

  it('labels every point while they stand far apart', () => {
    const grid = [40, 120, 200].flatMap((x) => [40, 100, 160].map((y) => ({ x, y, width: 20 })));
    expect(placeLabels(grid, [], BOUNDS).every((place) => place?.leader === false)).toBe(true);
  });

  it('prefers the right, then the left', () => {
    const [first] = placeLabels([{ x: 100, y: 100, width: 20 }], [], BOUNDS);
    expect(first?.box.left).toBeGreaterThan(100);
    const [atEdge] = placeLabels([{ x: 290, y: 100, width: 20 }], [], BOUNDS);
    expect(atEdge?.box.right).toBeLessThan(290);
  });

  it('draws a leader to a label that found no place next to its point', () => {
    const ring = around(100, 100, 10);
    const [place] = placeLabels([{ x: 100, y: 100, width: 20 }], [ring], BOUNDS);
    expect(place).toMatchObject({ leader: true });
  });

  it('leaves a label out where there is no room at all', () => {
    expect(placeLabels([{ x: 10, y: 10, width: 90 }], [], around(10, 10, 8))).toEqual([null]);
  });
});
