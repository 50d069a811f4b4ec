import fc from 'fast-check';
import { typedAmount } from '../../src/model/typedAmount';

const ENGLISH = { decimal: '.', thousands: ',' };
const GERMAN = { decimal: ',', thousands: '.' };
const SWISS = { decimal: '.', thousands: '’' };
const FRENCH = { decimal: ',', thousands: '\u202f' };

const amount = (value: number) => ({ kind: 'amount', amount: value });

test.each([
  ['1250', 1250],
  ['0', 0],
  ['12.5', 12.5],
  ['12,5', 12.5],
  ['0,125', 0.125],
  ['0.125', 0.125],
  ['1250.125', 1250.125],
  ['1.2500', 1.25],
  ['1.250,00', 1250],
  ['1,250.00', 1250],
  ['1.250.000', 1_250_000],
  ['1,250,000.5', 1_250_000.5],
  ["1'250", 1250],
  ['1’250.50', 1250.5],
  ['1 250', 1250],
  ['1\u202f250,5', 1250.5],
  ['1\u00a0250\u00a0000', 1_250_000],
])('%p is %p, whatever signs Excel has', (text, value) => {
  for (const signs of [null, ENGLISH, GERMAN, SWISS, FRENCH])
    expect(typedAmount(text, signs)).toEqual(amount(value));
});

test.each([
  ['1.250', 1250, 1.25],
  ['100.000', 100_000, 100],
  ['1,250', 1250, 1.25],
])('%p follows Excel’s own signs, and is asked without them', (text, whole, fraction) => {
  const isComma = text.includes(',');
  expect(typedAmount(text, ENGLISH)).toEqual(amount(isComma ? whole : fraction));
  expect(typedAmount(text, GERMAN)).toEqual(amount(isComma ? fraction : whole));
  expect(typedAmount(text, null)).toEqual({ kind: 'ambiguous', amounts: [whole, fraction] });
});

test('a sign that Excel has no use for is asked', () => {
  expect(typedAmount('1,250', SWISS)).toMatchObject({ kind: 'ambiguous' });
  expect(typedAmount('1.250', FRENCH)).toMatchObject({ kind: 'ambiguous' });
});

test.each([
  '',
  '-1',
  '1e3',
  'ten',
  '1.2.3',
  '1,2,3',
  '12 50',
  '1 25',
  "1'2",
  '0x10',
  '$5',
  '5%',
  '(100)',
  '1,250.000,5',
  '1.',
  '.5',
  ',5',
])('%p is no amount', (text) => {
  for (const signs of [null, ENGLISH, GERMAN])
    expect(typedAmount(text, signs)).toEqual({ kind: 'none' });
});

test('what Excel shows in its own way is read back, never off by a thousand', () => {
  const languages = fc.constantFrom(['en-US', ENGLISH] as const, ['de-DE', GERMAN] as const);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), languages, (thousandths, [language, signs]) => {
      const value = thousandths / 1000;
      const shown = value.toLocaleString(language, { maximumFractionDigits: 3 });
      expect(typedAmount(shown, signs)).toEqual(amount(value));
      // Without the signs it is read so, or asked.
      const unsure = typedAmount(shown, null);
      if (unsure.kind === 'ambiguous') expect(unsure.amounts).toContain(value);
      else expect(unsure).toEqual(amount(value));
    })
  );
});
