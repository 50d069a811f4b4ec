import fc from 'fast-check';
import type { ChartPoint } from '../../src/charts/spots';
import { RING, spotsOf } from '../../src/charts/spots';
import { overlaps, around } from '../../src/charts/box';

const BOUNDS = { left: 0, top: 0, right: 300, bottom: 200 };

const pointAt = (x: number, y: number, index: number): ChartPoint => ({
  id: `G${index + 1}`,
  activity: `Thing ${index + 1}`,
  cost: x,
  value: 3,
  x,
  y,
  quadrant: 'keep',
  hollow: false,
});
const points = fc
  .array(fc.tuple(fc.integer({ min: 20, max: 60 }), fc.integer({ min: 20, max: 40 })), {
    maxLength: 40,
  })
  .map((all) => all.map(([x, y], index) => pointAt(x, y, index)));

const words = { many: (count: number) => `${count} here` };

describe('spotsOf', () => {
  it('holds each point once, and no two spots’ middles so near that one hides the other', () => {
    fc.assert(
      fc.property(points, (all) => {
        const spots = spotsOf(all, [], BOUNDS, words);
        const held = spots.flatMap((spot) => spot.points.map(({ id }) => id));
        expect(held.sort()).toEqual(all.map(({ id }) => id).sort());
        spots.forEach(({ x, y, reach }, index) => {
          spots.slice(index + 1).forEach((other) => {
            const apart = Math.hypot(x - other.x, y - other.y);
            expect(apart).toBeGreaterThanOrEqual(6);
            expect(apart).toBeGreaterThanOrEqual(Math.min(reach, other.reach));
          });
        });
      })
    );
  });

  it('says how many share a spot, by their ids where these are few and there is room', () => {
    const at = (count: number) =>
      spotsOf(
        Array.from({ length: count }, (_, index) => pointAt(100, 100, index)),
        [],
        BOUNDS,
        words
      );
    expect(at(3)[0]?.label?.text).toBe('G1, G2, G3');
    const [crowd] = at(60);
    expect(crowd?.label?.text).toBe('60 here');
    expect(overlaps(crowd?.label?.box ?? BOUNDS, around(100, 100, RING))).toBe(false);
  });

  it('is pressed as far as a finger needs, and no further than half-way to the next', () => {
    const reaches = (x: number) =>
      spotsOf([pointAt(100, 100, 0), pointAt(x, 100, 1)], [], BOUNDS, words).map(
        ({ reach }) => reach
      );
    expect(reaches(200)).toEqual([12, 12]);
    expect(reaches(116)).toEqual([8, 8]);
  });
});
