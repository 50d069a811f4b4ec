import fc from 'fast-check';
import { above, isAtLeast, isAtMost, isBelow, MARGIN } from '../../src/model/compare';

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });

test('rounding noise is neither above nor below', () => {
  const noisy = 0.1 + 0.2;
  expect(noisy).toBeGreaterThan(0.3);
  expect(above(noisy, 0.3)).toBe(false);
  expect(isBelow(0.3, noisy)).toBe(false);
  expect(isAtLeast(0.3, noisy)).toBe(true);
  expect(isAtMost(noisy, 0.3)).toBe(true);
});

test('noise grows with the amounts: the margin is relative', () => {
  expect(above(1e12 + 1, 1e12)).toBe(false);
  expect(above(1e12 + 10_000, 1e12)).toBe(true);
  expect(isBelow(1e12 - 1, 1e12)).toBe(false);
  expect(isBelow(1e12 - 10_000, 1e12)).toBe(true);
  expect(above(3e-12, 2e-12)).toBe(true);
  expect(isBelow(2e-12, 3e-12)).toBe(true);
});

test('the margin is one part in a thousand million', () => {
  expect(MARGIN).toBe(1e-9);
  expect(above(1 + 2e-9, 1)).toBe(true);
  expect(above(1 + 5e-10, 1)).toBe(false);
  expect(isBelow(1 - 2e-9, 1)).toBe(true);
  expect(isBelow(1 - 5e-10, 1)).toBe(false);
});

test('next to 0 nothing is noise', () => {
  expect(above(1e-15, 0)).toBe(true);
  expect(isBelow(-1e-15, 0)).toBe(true);
  expect(isAtLeast(0, 0) && isAtMost(0, 0)).toBe(true);
});

test('whole numbers compare as they are, below 0 too', () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      expect(isAtLeast(a, b)).toBe(a >= b);
      expect(isAtMost(a, b)).toBe(a <= b);
      expect(above(a, b)).toBe(a > b);
      expect(isBelow(a, b)).toBe(a < b);
    })
  );
});

test('a figure is always on itself, however it was reached', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 97 }), (a, parts) => {
      const again = Array.from({ length: parts }, () => a / parts).reduce((x, y) => x + y, 0);
      expect(isAtLeast(again, a) && isAtMost(again, a)).toBe(true);
      expect(above(again, a) || isBelow(again, a)).toBe(false);
    })
  );
});
