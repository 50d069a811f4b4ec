import fc from 'fast-check';
import { scaleOf } from '../../src/preview/charts/ticks';

const FREE = { min: null, max: null, majorUnit: null };

describe('scaleOf', () => {
  test('begins at zero and leaves air above, as Excel does', () => {
    expect(scaleOf([900, 24800], FREE)).toEqual({
      min: 0,
      max: 30000,
      step: 5000,
      ticks: [0, 5000, 10000, 15000, 20000, 25000, 30000],
    });
  });

  test('keeps what is wanted', () => {
    expect(scaleOf([2, 3], { min: 1, max: 5, majorUnit: 1 })).toEqual({
      min: 1,
      max: 5,
      step: 1,
      ticks: [1, 2, 3, 4, 5],
    });
  });

  test('has a scale for no values, one value and equal values', () => {
    expect(scaleOf([], FREE).max).toBeGreaterThan(scaleOf([], FREE).min);
    expect(scaleOf([7], FREE).max).toBeGreaterThan(7);
    expect(scaleOf([0, 0], FREE).max).toBeGreaterThan(0);
    expect(scaleOf([-4, -4], FREE).min).toBeLessThanOrEqual(-4);
  });

  test('does not choke on a unit far too small', () => {
    expect(scaleOf([0, 1e6], { min: null, max: null, majorUnit: 0.01 }).ticks.length).toBeLessThan(
      62
    );
  });

  test('covers every value, in steps that grow', () => {
    const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 30 }), (values) => {
        const scale = scaleOf(values, FREE);
        const room = scale.step * 1e-3;
        expect(scale.min).toBeLessThanOrEqual(Math.min(...values) + room);
        expect(scale.max).toBeGreaterThanOrEqual(Math.max(...values) - room);
        expect(scale.ticks.length).toBeGreaterThan(1);
        expect([...scale.ticks].sort((a, b) => a - b)).toEqual(scale.ticks);
        expect(new Set(scale.ticks).size).toBe(scale.ticks.length);
      })
    );
  });
});
