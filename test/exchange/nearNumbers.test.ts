import fc from 'fast-check';
import { numbersBetween } from '../../src/exchange/audit/nearNumbers';
import type { PrivateNumber } from '../../src/exchange/audit/privateNumbers';
import { runs } from '../share';

const number: fc.Arbitrary<PrivateNumber> = fc.record({
  value: fc.oneof(fc.nat(30), fc.double({ min: 0, max: 30, noNaN: true })),
  unit: fc.constantFrom('share' as const, 'money' as const, 'hours' as const, null),
  source: fc.constantFrom('A', 'B'),
});

test('finds the same numbers as a look at each of them, in their order', () => {
  fc.assert(
    fc.property(
      fc.array(number, { maxLength: 40 }),
      fc.nat(3000).map((least) => least / 10),
      fc.nat(50),
      (numbers, least, reach) => {
        const most = least + reach;
        const isIn = (size: number): boolean => size >= least && size <= most;
        expect(numbersBetween(numbers, [least, most], 'shares')).toEqual(
          numbers.filter(({ unit, value }) => unit === 'share' && isIn(value * 100))
        );
        expect(numbersBetween(numbers, [least, most], 'others')).toEqual(
          numbers.filter(({ unit, value }) => unit !== 'share' && isIn(value))
        );
      }
    ),
    { numRuns: runs(500) }
  );
});
