/** Ledgers of many shapes: crowded on few figures so that ties are common, spread out, and large. */
import fc from 'fast-check';
import { DIRECTIONS } from '../../src/model/contribution';
import type { Row, Rules } from './reference';

function row(widest: number): fc.Arbitrary<Row> {
  const amount = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(0, 10, 20, 30, 100) },
    { weight: 7, arbitrary: fc.nat(widest) }
  );
  const score = fc.integer({ min: 0, max: 50 });
  return fc.record({
    direction: fc.constantFrom(...DIRECTIONS),
    hours: fc.option(amount, { freq: 3 }),
    rate: fc.option(fc.nat(6), { freq: 9 }),
    cash: fc.option(amount, { freq: 2 }),
    estimate: fc.option(score, { freq: 3 }),
    stated: fc.option(score, { freq: 2 }),
    mustKeep: fc.boolean(),
  });
}

/** Ledgers of up to `maxLength` rows. */
export function rows(maxLength = 25, minLength = 0): fc.Arbitrary<readonly Row[]> {
  const size = 'max' as const;
  return fc.oneof(
    fc.array(row(10), { minLength, maxLength, size }),
    fc.array(row(300), { minLength, maxLength, size })
  );
}

export const rules: fc.Arbitrary<Rules> = fc.record({
  cost: fc.oneof(fc.constantFrom('median' as const, 'mean' as const), fc.nat(400)),
  value: fc.oneof(
    fc.constantFrom('midpoint' as const, 'median' as const, 'mean' as const),
    fc.nat(50)
  ),
  min: fc.constantFrom(0, 10),
  max: fc.constantFrom(40, 50, 100),
  tolerance: fc.oneof(fc.constantFrom(0, 10), fc.nat(60)),
});

/** Rules whose cost threshold moves with the costs. */
export const relativeRules = rules.map((each) =>
  typeof each.cost === 'number' ? { ...each, cost: 'median' as const } : each
);
