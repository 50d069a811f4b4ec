import fc from 'fast-check';
import { around, overlaps, within } from '../../src/charts/box';
import type { LabelPlace, LabelRequest } from '../../src/charts/labels';
import { crosses } from '../../src/charts/line';
import { MARK_HALF, placeLabels } from '../../src/charts/labels';

const BOUNDS = { left: 0, top: 0, right: 300, bottom: 200 };
const text = (length: number, width: number) => ({ text: 'x'.repeat(length), width });
const requestAt = (
  x: number,
  y: number,
  width = 20,
  nameWidth: number | null = null
): LabelRequest => ({
  x,
  y,
  half: MARK_HALF,
  short: text(2, width),
  names: nameWidth === null ? [] : [text(9, nameWidth)],
});
const request = fc
  .record({
    x: fc.integer({ min: 10, max: 290 }),
    y: fc.integer({ min: 10, max: 190 }),
    width: fc.integer({ min: 10, max: 40 }),
    name: fc.option(fc.integer({ min: 10, max: 120 })),
  })
  .map(({ x, y, width, name }) => requestAt(x, y, width, name));
const taken = fc.record({
  left: fc.integer({ min: 0, max: 200 }),
  top: fc.integer({ min: 0, max: 150 }),
  right: fc.integer({ min: 210, max: 300 }),
  bottom: fc.integer({ min: 160, max: 200 }),
});

const isThere = (place: LabelPlace | null): place is LabelPlace => place !== null;
describe('placeLabels', () => {
  it('lets no label cover another, a leader, a mark or what is taken, and keeps all inside', () => {
    fc.assert(
      fc.property(
        fc.array(request, { maxLength: 80 }),
        fc.array(taken, { maxLength: 2 }),
        (all, held) => {
          const places = placeLabels(all, held, BOUNDS).filter(isThere);
          const marks = all.map(({ x, y }) => around(x, y, MARK_HALF));
          const leaders = places.flatMap(({ leader }) => leader ?? []);
          places.forEach(({ box }, index) => {
            expect(within(box, BOUNDS)).toBe(true);
            const others = places.slice(index + 1).map((other) => other.box);
            const kept = [...held, ...marks, ...others];
            expect(kept.some((other) => overlaps(box, other))).toBe(false);
            expect(leaders.some((leader) => crosses(leader, box))).toBe(false);
          });
        }
      )
    );
  });

  it('takes no point’s label away to name another', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 80 }), (all) => {
        const unnamed = placeLabels(
          all.map((each) => ({ ...each, names: [] })),
          [],
          BOUNDS
        );
        placeLabels(all, [], BOUNDS).forEach((place, index) => {
          if (unnamed[index] !== null) expect(place).not.toBeNull();
        });
      })
    );
  });

  it('loses none of 2 to 80 points, ties in value among them, on a slide', () => {
    const slide = { left: 0, top: 0, right: 760, bottom: 330 };
    const lines = [
      { left: 300, right: 303, top: 0, bottom: 330 },
      { left: 0, right: 760, top: 160, bottom: 163 },
    ];
    const point = fc.record({
      x: fc.integer({ min: 10, max: 750 }),
      value: fc.integer({ min: 0, max: 4 }),
      name: fc.integer({ min: 40, max: 120 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 80 }), (points) => {
        // As on the chart: those that hide each other are one mark with one label.
        const marks = points.filter(
          ({ x, value }, index) =>
            !points
              .slice(0, index)
              .some((other) => other.value === value && Math.abs(other.x - x) < 2 * MARK_HALF)
        );
        const requests = marks.map(({ x, value, name }) => requestAt(x, 30 + value * 65, 20, name));
        expect(placeLabels(requests, lines, slide).filter((place) => place === null)).toEqual([]);
      })
    );
  });

  it('gives the last room to the point that has no other', () => {
    const wall = (left: number, top: number, right: number, bottom: number) => ({
      left,
      top,
      right,
      bottom,
    });
    // Both points could use the room at the right of the first; the second has nothing else.
    const places = placeLabels(
      [requestAt(100, 60), requestAt(100, 100)],
      [wall(0, 78, 300, 200)],
      BOUNDS
    );
    expect(places.every(isThere)).toBe(true);
  });

  it('labels every point while they stand far apart', () => {
    const grid = [40, 120, 200].flatMap((x) => [40, 100, 160].map((y) => requestAt(x, y)));
    expect(placeLabels(grid, [], BOUNDS).every((place) => place?.leader === null)).toBe(true);
  });

  it('prefers the right, then the left', () => {
    const [first] = placeLabels([requestAt(100, 100)], [], BOUNDS);
    expect(first?.box.left).toBeGreaterThan(100);
    const [atEdge] = placeLabels([requestAt(290, 100)], [], BOUNDS);
    expect(atEdge?.box.right).toBeLessThan(290);
  });

  it('names a point where the name has room', () => {
    const named = (width: number) =>
      placeLabels([requestAt(150, 100, 20, width), requestAt(240, 100)], [], BOUNDS)[0]?.text
        .length;
    expect(named(60)).toBe(9);
    expect(named(301)).toBe(2);
  });

  it('takes the best name that has room', () => {
    const named = (widths: readonly number[]) =>
      placeLabels(
        [{ ...requestAt(150, 100), names: widths.map((width, index) => text(9 - index, width)) }],
        [],
        BOUNDS
      )[0]?.text.length;
    expect(named([60, 40])).toBe(9);
    expect(named([301, 40])).toBe(8);
    expect(named([301, 302])).toBe(2);
  });

  it('draws a leader to a label that found no place next to its point', () => {
    const ring = around(100, 100, 10);
    const [place] = placeLabels([requestAt(100, 100)], [ring], BOUNDS);
    expect(place?.leader).toMatchObject({ x1: 100, y1: 100 });
  });

  it('leaves a label out where there is no room at all', () => {
    expect(placeLabels([requestAt(10, 10, 90)], [], around(10, 10, 8))).toEqual([null]);
  });
});
