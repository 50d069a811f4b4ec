import fc from 'fast-check';
import { parseNumber } from '../../../src/taskpane/state/parseNumber';

describe('parseNumber', () => {
  it.each([
    ['85', 85],
    [' 85.5 ', 85.5],
    ['85,5', 85.5],
    ['1,200', 1200],
    ['1,200,000.25', 1_200_000.25],
    ['1 200', 1200],
    ['0', 0],
  ])('reads %p as %p', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', '-1', '1e3', 'ten', '1,2,3', '1.2.3', '0x10', 'Infinity'])('refuses %p', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it('reads what the sheets show', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => {
        expect(parseNumber(value.toLocaleString('en-US'))).toBe(value);
      })
    );
  });
});
