import fc from 'fast-check';
import {
  bandOf,
  borderlineOf,
  costThreshold,
  flagOf,
  quadrantOf,
  share,
  valueThreshold,
  zoneOf,
} from '../../src/model/matrix';

const LINES = { cost: 100, value: 3 };
const SCALE = { min: 1, max: 5 };

describe('thresholds', () => {
  test('each method of the cost threshold', () => {
    expect(costThreshold('median', [1, 2, 9])).toBe(2);
    expect(costThreshold('mean', [1, 2, 9])).toBe(4);
    expect(costThreshold(7, [1, 2, 9])).toBe(7);
    expect(costThreshold(0, [1, 2, 9])).toBe(0);
  });

  test('each method of the value threshold', () => {
    expect(valueThreshold('midpoint', [1, 1, 4], SCALE)).toBe(3);
    expect(valueThreshold('median', [1, 1, 4], SCALE)).toBe(1);
    expect(valueThreshold('mean', [1, 1, 4], SCALE)).toBe(2);
    expect(valueThreshold(4.5, [1, 1, 4], SCALE)).toBe(4.5);
    expect(valueThreshold(0, [1, 1, 4], SCALE)).toBe(0);
  });

  test('the midpoint follows the ends of the scale', () => {
    expect(valueThreshold('midpoint', [], { min: 0, max: 10 })).toBe(5);
    expect(valueThreshold('midpoint', [], { min: 1, max: 4 })).toBe(2.5);
  });

  test('of nothing there is neither mean nor median, but the others stand', () => {
    expect(costThreshold('median', [])).toBeNull();
    expect(costThreshold('mean', [])).toBeNull();
    expect(costThreshold(7, [])).toBe(7);
    expect(valueThreshold('median', [], SCALE)).toBeNull();
    expect(valueThreshold('mean', [], SCALE)).toBeNull();
    expect(valueThreshold('midpoint', [], SCALE)).toBe(3);
  });
});

describe('quadrants', () => {
  test('on or above a threshold is high', () => {
    expect(quadrantOf({ cost: 100, value: 3 }, LINES)).toBe('keep');
    expect(quadrantOf({ cost: 99.99, value: 3 }, LINES)).toBe('do-more');
    expect(quadrantOf({ cost: 100, value: 2.99 }, LINES)).toBe('cut-back');
    expect(quadrantOf({ cost: 99.99, value: 2.99 }, LINES)).toBe('leave');
    expect(quadrantOf({ cost: 101, value: 4 }, LINES)).toBe('keep');
  });

  test('rounding noise below a threshold is on it', () => {
    const noisy = { cost: 0.1 + 0.2, value: 0.1 + 0.2 };
    expect(quadrantOf({ cost: 0.3, value: 0.3 }, noisy)).toBe('keep');
  });

  test('a value of 0 is high where the threshold is 0; a cost of 0 never is', () => {
    expect(quadrantOf({ cost: 0, value: 0 }, LINES)).toBe('leave');
    expect(quadrantOf({ cost: 0, value: 0 }, { cost: 0, value: 0 })).toBe('do-more');
    expect(quadrantOf({ cost: 0, value: 0 }, { cost: 0, value: 1 })).toBe('leave');
    expect(quadrantOf({ cost: 0.01, value: 0 }, { cost: 0, value: 1 })).toBe('cut-back');
  });

  test('what costs nothing is in no quadrant of high cost, wherever the lines are', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), fc.nat(), fc.nat(9), (value, cost, line) => {
        const lines = { cost, value: line };
        expect(['do-more', 'leave']).toContain(quadrantOf({ cost: 0, value }, lines));
      })
    );
  });

  test('flags, and what must be kept', () => {
    expect(flagOf('do-more', false)).toBe('do-more');
    expect(flagOf('do-more', true)).toBe('do-more');
    expect(flagOf('cut-back', false)).toBe('cut-back');
    expect(flagOf('cut-back', true)).toBe('renegotiate');
    expect(flagOf('keep', true)).toBeNull();
    expect(flagOf('leave', true)).toBeNull();
    expect(flagOf('keep', false)).toBeNull();
    expect(flagOf('leave', false)).toBeNull();
  });
});

describe('borderline', () => {
  const near = (cost: number, value: number) => borderlineOf({ cost, value }, LINES);

  test('within half a scale step of the value threshold, both ends included', () => {
    expect(near(500, 3.5)).toEqual({ value: true, cost: false });
    expect(near(500, 2.5)).toEqual({ value: true, cost: false });
    expect(near(500, 3)).toEqual({ value: true, cost: false });
    expect(near(500, 3.51)).toEqual({ value: false, cost: false });
    expect(near(500, 2.49)).toEqual({ value: false, cost: false });
  });

  test('within 10 % of the cost threshold, both ends included', () => {
    expect(near(110, 5)).toEqual({ value: false, cost: true });
    expect(near(90, 5)).toEqual({ value: false, cost: true });
    expect(near(110.1, 5)).toEqual({ value: false, cost: false });
    expect(near(89.9, 5)).toEqual({ value: false, cost: false });
  });

  test('rounding noise beyond the ends is within them', () => {
    expect(2.2 - 1.7).toBeGreaterThan(0.5);
    expect(borderlineOf({ cost: 9, value: 2.2 }, { cost: 1, value: 1.7 }).value).toBe(true);
    expect(0.33 - 0.3).toBeGreaterThan(0.03);
    expect(borderlineOf({ cost: 0.33, value: 9 }, { cost: 0.3, value: 1 }).cost).toBe(true);
  });

  test('10 % of a threshold of 0 is 0', () => {
    expect(borderlineOf({ cost: 0, value: 9 }, { cost: 0, value: 1 }).cost).toBe(true);
    expect(borderlineOf({ cost: 0.01, value: 9 }, { cost: 0, value: 1 }).cost).toBe(false);
  });
});

describe('bands', () => {
  const totals = { cost: 1000, value: 20 };

  test('more than 2 is high, less than 0.5 is low, equality is medium', () => {
    // 100 of 1000 is 10 % of the cost.
    expect(bandOf({ cost: 100, value: 4 }, totals)).toBe('medium');
    expect(bandOf({ cost: 100, value: 4.01 }, totals)).toBe('high');
    expect(bandOf({ cost: 100, value: 1 }, totals)).toBe('medium');
    expect(bandOf({ cost: 100, value: 0.99 }, totals)).toBe('low');
    expect(bandOf({ cost: 100, value: 2 }, totals)).toBe('medium');
    expect(bandOf({ cost: 100, value: 0 }, totals)).toBe('low');
  });

  test('equality with rounding noise is medium', () => {
    const noisy = { cost: 3, value: 0.1 + 0.2 };
    // 0.2 of 0.3 is two thirds of the value for a third of the cost: exactly 2.
    expect(bandOf({ cost: 1, value: 0.2 }, noisy)).toBe('medium');
    expect(bandOf({ cost: 2, value: 0.1 }, { cost: 3, value: 0.3 })).toBe('medium');
  });

  test('blank where value per cost is', () => {
    expect(bandOf({ cost: 0, value: 4 }, totals)).toBeNull();
    expect(bandOf({ cost: 100, value: 0 }, { cost: 1000, value: 0 })).toBeNull();
    expect(bandOf({ cost: 0, value: 4 }, { cost: 0, value: 20 })).toBeNull();
    expect(bandOf({ cost: 5, value: 4 }, { cost: 0, value: 20 })).toBeNull();
  });
});

describe('the value control zone', () => {
  test('y above sqrt(x^2 + q^2) is above, the bound itself is inside', () => {
    // 24^2 + 10^2 = 26^2.
    expect(zoneOf(0.26, 0.24, 10)).toBe('inside');
    expect(zoneOf(0.2601, 0.24, 10)).toBe('above');
    expect(zoneOf(0.1, 0, 10)).toBe('inside');
    expect(zoneOf(0.1001, 0, 10)).toBe('above');
  });

  test('y below sqrt(x^2 - q^2) is below, the bound itself is inside', () => {
    expect(zoneOf(0.24, 0.26, 10)).toBe('inside');
    expect(zoneOf(0.2399, 0.26, 10)).toBe('below');
    expect(zoneOf(0, 0.1, 10)).toBe('inside');
    expect(zoneOf(0, 0.1001, 10)).toBe('below');
  });

  test('a value share of q with rounding noise has no room below', () => {
    expect((100 * 0.10000000000000003) ** 2).toBeGreaterThan(100);
    expect(zoneOf(0, 0.10000000000000003, 10)).toBe('inside');
    expect(zoneOf(1e-9, 0.10000000000000003, 10)).toBe('inside');
  });

  test('a value share below q has no room below either', () => {
    expect(zoneOf(0, 0.05, 10)).toBe('inside');
    expect(zoneOf(0.05, 0.05, 10)).toBe('inside');
  });

  test('without a tolerance only the diagonal is inside', () => {
    expect(zoneOf(0.2, 0.2, 0)).toBe('inside');
    expect(zoneOf(0.201, 0.2, 0)).toBe('above');
    expect(zoneOf(0.199, 0.2, 0)).toBe('below');
    expect(zoneOf(0, 0, 0)).toBe('inside');
    expect(zoneOf(0.1 + 0.2, 0.3, 0)).toBe('inside');
    expect(zoneOf(0.3, 0.1 + 0.2, 0)).toBe('inside');
  });

  test('blank where a share is', () => {
    expect(zoneOf(null, 0.5, 10)).toBeNull();
    expect(zoneOf(0.5, null, 10)).toBeNull();
  });
});

test('a share of nothing is unknown', () => {
  expect(share(0, 0)).toBeNull();
  expect(share(0, 8)).toBe(0);
  expect(share(2, 8)).toBe(0.25);
});
