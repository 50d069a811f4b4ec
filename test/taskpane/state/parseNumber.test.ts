import fc from 'fast-check';
import { rateNeed } from '../../../src/taskpane/state/draft';
import { parseNumber, setNumberSigns } from '../../../src/taskpane/state/parseNumber';

afterEach(() => setNumberSigns(null));

describe('parseNumber', () => {
  it.each([
    ['85', 85],
    [' 85.5 ', 85.5],
    ['85,5', 85.5],
    ['1,200,000.25', 1_200_000.25],
    ['1 200', 1200],
    ['0', 0],
  ])('reads %p as %p', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', '-1', '1e3', 'ten', '1,2,3', '1.2.3', '0x10', 'Infinity'])('refuses %p', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it.each([
    ['1.200', 1.2, 1200],
    ['1,200', 1200, 1.2],
  ])('asks what %p is, unless Excel says by its signs', (text, english, german) => {
    expect(parseNumber(text)).toBeNull();
    expect(rateNeed(text)).toBe('rateTwice');
    setNumberSigns({ decimal: '.', thousands: ',' });
    expect([parseNumber(text), rateNeed(text)]).toEqual([english, null]);
    setNumberSigns({ decimal: ',', thousands: '.' });
    expect([parseNumber(text), rateNeed(text)]).toEqual([german, null]);
  });

  it('needs nothing of a blank rate, and a number of anything else', () => {
    expect([rateNeed(' '), rateNeed('ten')]).toEqual([null, 'rate']);
  });

  it('reads what the sheets show', () => {
    setNumberSigns({ decimal: '.', thousands: ',' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => {
        expect(parseNumber(value.toLocaleString('en-US'))).toBe(value);
      })
    );
  });
});
