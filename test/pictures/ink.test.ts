/** Two pictures compared by the ink in their cells. */
import { CELLS_TOLERANCE, shareThatDiffers, type Ink } from './ink';

/** Rows of text, every third row inked, `down` rows lower. */
const page = (down = 0, ink = 0.4): Ink => ({
  width: 640,
  height: 480,
  cells: Array.from({ length: 30 }, (_, row) =>
    Array.from({ length: 40 }, () => ((row - down) % 3 === 0 ? ink : 0))
  ),
});

test('the same page differs nowhere', () => {
  expect(shareThatDiffers(page(), page())).toBe(0);
});

test('a page that is one row lower differs in two of three cells', () => {
  expect(shareThatDiffers(page(), page(1))).toBeCloseTo(2 / 3);
});

test('a font that is a little heavier makes no difference, one that is much heavier does', () => {
  expect(shareThatDiffers(page(), page(0, 0.45))).toBe(0);
  expect(shareThatDiffers(page(), page(0, 0.55))).toBeGreaterThan(CELLS_TOLERANCE);
});

test('another size is another picture', () => {
  expect(shareThatDiffers(page(), { ...page(), width: 641 })).toBe(1);
  expect(shareThatDiffers(page(), { ...page(), height: 479 })).toBe(1);
});
