import fc from 'fast-check';
import type { Box } from '../../../src/taskpane/chart/box';
import { around, overlaps, within } from '../../../src/taskpane/chart/box';
import type { LabelPlace, LabelWish, Line } from '../../../src/taskpane/chart/labels';
import { MARK_HALF, placeLabels } from '../../../src/taskpane/chart/labels';

const BOUNDS = { left: 0, top: 0, right: 300, bottom: 200 };
const text = (length: number, width: number) => ({ text: 'x'.repeat(length), width });
const wishAt = (x: number, y: number, width = 20, nameWidth: number | null = null): LabelWish => ({
  x,
  y,
  half: MARK_HALF,
  short: text(2, width),
  name: nameWidth === null ? null : text(9, nameWidth),
});
const wish = fc
  .record({
    x: fc.integer({ min: 10, max: 290 }),
    y: fc.integer({ min: 10, max: 190 }),
    width: fc.integer({ min: 10, max: 40 }),
    name: fc.option(fc.integer({ min: 10, max: 120 })),
  })
  .map(({ x, y, width, name }) => wishAt(x, y, width, name));
const taken = fc.record({
  left: fc.integer({ min: 0, max: 200 }),
  top: fc.integer({ min: 0, max: 150 }),
  right: fc.integer({ min: 210, max: 300 }),
  bottom: fc.integer({ min: 160, max: 200 }),
});

const isThere = (place: LabelPlace | null): place is LabelPlace => place !== null;
/** So thin that it is covered by whatever it runs through. */
const boxOf = ({ x1, y1, x2, y2 }: Line): Box => ({
  left: Math.min(x1, x2),
  top: Math.min(y1, y2),
  right: Math.max(x1, x2),
  bottom: Math.max(y1, y2),
});

describe('placeLabels', () => {
  it('lets no label cover another, a leader, a mark or what is taken, and keeps all inside', () => {
    fc.assert(
      fc.property(
        fc.array(wish, { maxLength: 80 }),
        fc.array(taken, { maxLength: 2 }),
        (all, held) => {
          const places = placeLabels(all, held, BOUNDS).filter(isThere);
          const marks = all.map(({ x, y }) => around(x, y, MARK_HALF));
          const leaders = places.flatMap(({ leader }) => (leader === null ? [] : [boxOf(leader)]));
          places.forEach(({ box }, index) => {
            expect(within(box, BOUNDS)).toBe(true);
            const others = places.slice(index + 1).map((other) => other.box);
            const kept = [...held, ...marks, ...leaders, ...others];
            expect(kept.some((other) => overlaps(box, other))).toBe(false);
          });
        }
      )
    );
  });

  it('takes no point’s label away to name another', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 80 }), (all) => {
        const unnamed = placeLabels(
          all.map((each) => ({ ...each, name: null })),
          [],
          BOUNDS
        );
        placeLabels(all, [], BOUNDS).forEach((place, index) => {
          if (unnamed[index] !== null) expect(place).not.toBeNull();
        });
      })
    );
  });

  it('labels every point while they stand far apart', () => {
    const grid = [40, 120, 200].flatMap((x) => [40, 100, 160].map((y) => wishAt(x, y)));
    expect(placeLabels(grid, [], BOUNDS).every((place) => place?.leader === null)).toBe(true);
  });

  it('prefers the right, then the left', () => {
    const [first] = placeLabels([wishAt(100, 100)], [], BOUNDS);
    expect(first?.box.left).toBeGreaterThan(100);
    const [atEdge] = placeLabels([wishAt(290, 100)], [], BOUNDS);
    expect(atEdge?.box.right).toBeLessThan(290);
  });

  it('names a point where the name has room', () => {
    const named = (width: number) =>
      placeLabels([wishAt(150, 100, 20, width), wishAt(240, 100)], [], BOUNDS)[0]?.text.length;
    expect(named(60)).toBe(9);
    expect(named(301)).toBe(2);
  });

  it('draws a leader to a label that found no place next to its point', () => {
    const ring = around(100, 100, 10);
    const [place] = placeLabels([wishAt(100, 100)], [ring], BOUNDS);
    expect(place?.leader).toMatchObject({ x1: 100, y1: 100 });
  });

  it('leaves a label out where there is no room at all', () => {
    expect(placeLabels([wishAt(10, 10, 90)], [], around(10, 10, 8))).toEqual([null]);
  });
});
