import fc from 'fast-check';
import { neighbour } from '../../../src/taskpane/chart/neighbour';

const point = fc.record({ x: fc.integer({ max: 9, min: 0 }), y: fc.integer({ max: 9, min: 0 }) });
const points = fc.array(point, { minLength: 1, maxLength: 20 });

describe('neighbour', () => {
  it.each(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])(
    '%s passes every point once',
    (key) => {
      fc.assert(
        fc.property(points, (all) => {
          const passed = new Set<number>();
          let at: number | null = 0;
          for (let step = 0; step < all.length && at !== null; step += 1) {
            passed.add(at);
            at = neighbour(all, at, key);
          }
          expect(passed.size).toBe(all.length);
          expect(at).toBe(0);
        })
      );
    }
  );

  it('goes back where it came from', () => {
    fc.assert(
      fc.property(points, (all) => {
        const right = neighbour(all, 0, 'ArrowRight') ?? -1;
        expect(neighbour(all, right, 'ArrowLeft')).toBe(0);
        const up = neighbour(all, 0, 'ArrowUp') ?? -1;
        expect(neighbour(all, up, 'ArrowDown')).toBe(0);
      })
    );
  });

  it('goes up to what is worth more, and by Home and End to the cheapest and the dearest', () => {
    const all = [
      { x: 50, y: 90 },
      { x: 10, y: 40 },
      { x: 90, y: 60 },
    ];
    expect(neighbour(all, 0, 'ArrowUp')).toBe(2);
    expect(neighbour(all, 0, 'Home')).toBe(1);
    expect(neighbour(all, 0, 'End')).toBe(2);
  });

  it('leaves other keys alone', () => {
    expect(neighbour([{ x: 0, y: 0 }], 0, 'a')).toBeNull();
    expect(neighbour([], 0, 'ArrowUp')).toBeNull();
  });
});
