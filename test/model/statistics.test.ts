import fc from 'fast-check';
import { mean, median, sum } from '../../src/model/statistics';

const figures = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });

test('nothing sums to 0, and has neither a mean nor a median', () => {
  expect(sum([])).toBe(0);
  expect(mean([])).toBeNull();
  expect(median([])).toBeNull();
});

test('one figure is its own sum, mean and median', () => {
  expect([sum([7]), mean([7]), median([7])]).toEqual([7, 7, 7]);
});

test('zeros count', () => {
  expect(mean([0, 0, 6])).toBe(2);
  expect(median([0, 0, 6])).toBe(0);
  expect(median([0])).toBe(0);
});

test('the median of an odd count is the middle figure, of an even count the mean of the two', () => {
  expect(median([9, 1, 4])).toBe(4);
  expect(median([8, 1, 9, 4])).toBe(6);
  expect(median([2, 5])).toBe(3.5);
});

test('the median sorts by size, not by spelling', () => {
  expect(median([100, 9, 20])).toBe(20);
});

test('the median leaves its input as it was', () => {
  const values = Object.freeze([3, 1, 2]);
  expect(median(values)).toBe(2);
  expect(values).toEqual([3, 1, 2]);
});

test('at least half of the figures are on either side of the median', () => {
  fc.assert(
    fc.property(figures, (values) => {
      const middle = Number(median(values));
      expect(values.filter((value) => value <= middle).length * 2).toBeGreaterThanOrEqual(
        values.length
      );
      expect(values.filter((value) => value >= middle).length * 2).toBeGreaterThanOrEqual(
        values.length
      );
    })
  );
});

test('the distances to the mean cancel out', () => {
  fc.assert(
    fc.property(figures, (values) => {
      const middle = Number(mean(values));
      expect(sum(values.map((value) => value - middle))).toBeCloseTo(0, 6);
    })
  );
});
