import fc from 'fast-check';
import { summariseGaps } from '../../src/model/gaps';
import { contribution } from './build';

const scored = (...scores: readonly (readonly [number | null, number | null])[]) =>
  scores.map(([estimate, stated], index) =>
    contribution({
      id: `C${index}`,
      direction: index % 2 === 0 ? 'given' : 'received',
      estimate,
      stated,
    })
  );

test('worked by hand: gaps +2, -1, 0 and -3', () => {
  expect(summariseGaps(scored([1, 3], [4, 3], [5, 5], [5, 2]))).toEqual({
    count: 4,
    mean: -0.5,
    meanAbsolute: 1.5,
    atLeastTwo: 2,
    withinOne: 0.5,
  });
});

test('only contributions with both figures count', () => {
  expect(summariseGaps(scored([1, 3], [4, null], [null, 5], [null, null]))).toEqual({
    count: 1,
    mean: 2,
    meanAbsolute: 2,
    atLeastTwo: 1,
    withinOne: 0,
  });
});

test('without a gap the means are unknown, not 0', () => {
  expect(summariseGaps(scored([4, null]))).toEqual({
    count: 0,
    mean: null,
    meanAbsolute: null,
    atLeastTwo: 0,
    withinOne: null,
  });
});

test('exactly 2 steps is worth a conversation and exactly 1 is agreement, rounding noise or not', () => {
  expect(4.1 - 2.1).toBeLessThan(2);
  expect(4.4 - 3.4).toBeGreaterThan(1);
  const summary = summariseGaps(scored([2.1, 4.1], [4.1, 2.1], [3.4, 4.4], [4.4, 3.4]));
  expect(summary.atLeastTwo).toBe(2);
  expect(summary.withinOne).toBe(0.5);
});

test('between 1 and 2 steps is neither', () => {
  const summary = summariseGaps(scored([1, 2.5], [3.9, 2]));
  expect(summary).toMatchObject({ count: 2, atLeastTwo: 0, withinOne: 0 });
});

test('the mean never exceeds the mean absolute, and the counts fit', () => {
  const score = fc.option(fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score)), (scores) => {
      const summary = summariseGaps(scored(...scores));
      expect(Math.abs(summary.mean ?? 0)).toBeLessThanOrEqual((summary.meanAbsolute ?? 0) + 1e-12);
      const agreed = Math.round((summary.withinOne ?? 0) * summary.count);
      // Whole scores leave no room between 1 and 2.
      expect(agreed + summary.atLeastTwo).toBe(summary.count);
    })
  );
});
