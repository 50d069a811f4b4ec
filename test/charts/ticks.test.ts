import fc from 'fast-check';
import { niceTicks } from '../../src/charts/ticks';

const range = fc
  .tuple(
    fc.double({ min: -1e6, max: 1e9, noNaN: true }),
    fc.double({ min: 1e-3, max: 1e9, noNaN: true })
  )
  .map(([from, length]) => [from, from + length] as const)
  // Ends closer than a double can tell apart at that height have no round figures between them.
  .filter(([from, to]) => to - from > Math.abs(from) * 1e-6);

describe('niceTicks', () => {
  it.each([
    [0, 24_800, 4, [0, 10_000, 20_000, 30_000]],
    [1, 5, 5, [1, 2, 3, 4, 5]],
    [0, 1, 4, [0, 0.25, 0.5, 0.75, 1]],
    [0, 0, 4, [0, 0.25, 0.5, 0.75, 1]],
    [7, 7, 4, [6, 8, 10, 12, 14]],
  ])('rounds %p to %p in at most %p steps', (min, max, count, expected) => {
    expect(niceTicks(min, max, count)).toEqual(expected);
  });

  it('spans the range with no more steps than asked for', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: 2, max: 10 }), ([min, max], count) => {
        const ticks = niceTicks(min, max, count);
        const slack = (max - min) * 1e-6;
        expect(ticks[0]).toBeLessThanOrEqual(min + slack);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max - slack);
        expect(ticks.length - 1).toBeLessThanOrEqual(count);
      })
    );
  });

  it('keeps even steps of 1, 2, 2.5 or 5 times a power of ten', () => {
    fc.assert(
      fc.property(range, ([min, max]) => {
        const ticks = niceTicks(min, max, 5);
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        const lead = step / 10 ** Math.floor(Math.log10(step) + 1e-6);
        expect([1, 2, 2.5, 5, 10].some((nice) => Math.abs(lead - nice) < 1e-3)).toBe(true);
      })
    );
  });
});
