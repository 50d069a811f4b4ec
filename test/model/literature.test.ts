/** Two published methods on figures of our own, worked by hand. */
import { analysed, column, pairs } from './build';

describe('the cost-value approach (Karlsson & Ryan, IEEE Software 14(5), 1997)', () => {
  // Shares of the value 25, 5, 10, 20, 4, 6, 10, 4, 9, 7 % and of the cost 10, 20, 5, 10, 10, 3, 20,
  // 8, 9, 5 %, already normalised as a pairwise comparison gives them: both sum to 1.
  const direction = () =>
    analysed(
      pairs(
        [0.1, 0.25],
        [0.2, 0.05],
        [0.05, 0.1],
        [0.1, 0.2],
        [0.1, 0.04],
        [0.03, 0.06],
        [0.2, 0.1],
        [0.08, 0.04],
        [0.09, 0.09],
        [0.05, 0.07]
      ),
      { scale: { min: 0, max: 1 }, costThreshold: 'mean', valueThreshold: 'mean' }
    );

  test('the ratios cut the plane into three bands; the lines 2 and 0.5 themselves are medium', () => {
    // 2.5, 0.25, 2 exactly, 2 exactly, 0.4, 2 exactly, 0.5 exactly, 0.5 exactly, 1, 1.4
    const ratios = [2.5, 0.25, 2, 2, 0.4, 2, 0.5, 0.5, 1, 1.4];
    column(direction(), 'valuePerCost').forEach((ratio, index) => {
      expect(ratio).toBeCloseTo(ratios[index] ?? NaN, 12);
    });
    expect(column(direction(), 'band')).toEqual([
      ...['high', 'low', 'medium', 'medium', 'low'],
      ...['medium', 'medium', 'medium', 'medium', 'medium'],
    ]);
  });

  test('amounts against the mean of 10 % each way, ties high', () => {
    expect(direction().thresholds.cost).toBeCloseTo(0.1, 12);
    expect(direction().thresholds.value).toBeCloseTo(0.1, 12);
    expect(column(direction(), 'quadrant')).toEqual([
      ...['keep', 'cut-back', 'do-more', 'keep', 'cut-back'],
      ...['leave', 'keep', 'leave', 'leave', 'leave'],
    ]);
  });
});

describe('the value control chart (Tanaka, target costing; q = 10 points)', () => {
  // Values of 26, 24, 30, 10 and 10 points; costs of 24, 26, 40, 0 and 10.
  const chart = (zoneTolerance: number) =>
    column(
      analysed(pairs([24, 26], [26, 24], [40, 30], [0, 10], [10, 10]), {
        scale: { min: 0, max: 100 },
        zoneTolerance,
      }),
      'zone'
    );

  test('the optimal zone includes its bounds', () => {
    // 26^2 - 10^2 = 24^2 and 24^2 + 10^2 = 26^2: on the bounds. 30^2 + 10^2 = 31.6^2 < 40^2: above.
    // x = 10 leaves no lower bound, so 0 is inside.
    expect(chart(10)).toEqual(['inside', 'inside', 'above', 'inside', 'inside']);
  });

  test('a narrower tolerance lets more out, a wider one fewer', () => {
    expect(chart(9)).toEqual(['below', 'above', 'above', 'below', 'inside']);
    expect(chart(0)).toEqual(['below', 'above', 'above', 'below', 'inside']);
    // 30^2 + 27^2 = 40.4^2.
    expect(chart(27)).toEqual(['inside', 'inside', 'inside', 'inside', 'inside']);
  });
});
