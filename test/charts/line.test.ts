import { crosses } from '../../src/charts/line';

const BOX = { left: 10, top: 10, right: 20, bottom: 20 };
const line = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 });

describe('crosses', () => {
  it.each([
    ['slanting through it', line(0, 0, 30, 30), true],
    ['level through it', line(0, 15, 30, 15), true],
    ['upright through it', line(15, 30, 15, 0), true],
    ['ending in it', line(0, 0, 12, 13), true],
    ['lying in it', line(12, 12, 18, 12), true],
    ['past its corner', line(0, 12, 12, 0), false],
    ['along its edge', line(0, 10, 30, 10), false],
    ['ending before it', line(0, 0, 9, 9), false],
    ['ending on its edge', line(0, 15, 10, 15), false],
    ['beside it', line(0, 25, 30, 25), false],
  ])('%s: %s', (_, given, expected) => {
    expect(crosses(given, BOX)).toBe(expected);
  });
});
