/** Which way the strip of tabs scrolls, so that the open one is in sight. */
import { outOfSight } from '../../src/preview/grid/tabStrip';

const strip = { left: 50, right: 750 };

test('a tab in sight needs no scrolling', () => {
  expect(outOfSight({ left: 50, right: 120 }, strip)).toBe(0);
  expect(outOfSight({ left: 680, right: 750 }, strip)).toBe(0);
});

test('a tab to the left or to the right is brought to that end', () => {
  expect(outOfSight({ left: -745, right: -700 }, strip)).toBe(-795);
  expect(outOfSight({ left: 744, right: 812 }, strip)).toBe(62);
});

test('of one that is wider than the strip the beginning is shown', () => {
  expect(outOfSight({ left: 90, right: 900 }, strip)).toBe(40);
});
