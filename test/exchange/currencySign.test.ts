import fc from 'fast-check';
import { withoutCurrency } from '../../src/exchange/currencySign';
import { readContributionList } from '../../src/exchange/csv/readContributions';
import { csvProblemSentence } from '../../src/exchange/csv/csvProblem';

const bytes = (text: string) => new TextEncoder().encode(text);
const SCALE = { min: 1, max: 5 };

test.each([
  ['€1.200', 'EUR', '1.200'],
  ['1.200 €', 'EUR', '1.200'],
  ['1200€', 'EUR', '1200'],
  ['EUR 1,200.50', 'EUR', '1,200.50'],
  ['1 200 EUR', 'EUR', '1 200'],
  ['$1,200', 'USD', '1,200'],
  ['$1,200', 'CAD', '1,200'],
  ['US$ 12', 'USD', '12'],
  ['£.50', 'GBP', '.50'],
  ['¥1200', 'JPY', '1200'],
  ['1200 kr', 'SEK', '1200'],
  ["CHF 1'200", 'CHF', "1'200"],
  ['1 200 zł', 'PLN', '1 200'],
  ['₫1200', 'VND', '1200'],
])('%p in %s is %p', (text, currency, amount) => {
  expect(withoutCurrency(text, currency)).toEqual({ kind: 'amount', text: amount });
  expect(withoutCurrency(text, null)).toEqual({ kind: 'amount', text: amount });
});

test.each([
  ['£1,200', 'EUR'],
  ['1200 USD', 'EUR'],
  ['$5', 'EUR'],
  ['¥5', 'USD'],
  ['US$ 5', 'CAD'],
  ['12 kr', 'EUR'],
  ['5 zł', 'USD'],
])('%p is no amount in %s', (text, currency) => {
  expect(withoutCurrency(text, currency)).toMatchObject({ kind: 'other-currency' });
});

test.each(['1200', '(100)', '12 %', 'about 5', '€', '€€5', '$5$', '-5', 'EUR', '5 hours', '$ten'])(
  '%p is left as it is',
  (text) => expect(withoutCurrency(text, 'EUR')).toEqual({ kind: 'amount', text })
);

test('any amount survives any sign, before and after it', () => {
  const signs = fc.constantFrom(['€', 'EUR'], ['£', 'GBP'], ['$', 'USD'], ['NOK', 'NOK']);
  fc.assert(
    fc.property(fc.nat(1e9), signs, fc.boolean(), (amount, [sign = '', currency = ''], first) => {
      const text = first ? `${sign}${amount}` : `${amount} ${sign}`;
      expect(withoutCurrency(text, currency)).toEqual({ kind: 'amount', text: String(amount) });
    })
  );
});

describe('a list', () => {
  const read = (cash: string, rate: string, currency: string | null) =>
    readContributionList(
      bytes(
        `id,activity,direction,hours,rate,cash,estimate\nG1,Webinars,given,4,"${rate}","${cash}",3\n`
      ),
      SCALE,
      currency
    );

  test('says its currency beside its amounts, and a rate that it is one for each hour', () => {
    expect(read('$1,200.00', '$95/h', 'USD')).toMatchObject({
      ok: true,
      contributions: [{ cash: 1200, rate: 95 }],
    });
  });

  test('in another currency is not taken, and says so', () => {
    const reading = read('£1,200.00', '95', 'EUR');
    expect(reading.ok ? [] : reading.problems.map(csvProblemSentence)).toEqual([
      'line 2, cash: found “£1,200.00”, but this alliance counts in EUR; please write the amount in EUR.',
    ]);
  });

  test.each(['12%', '(100)', '-100', 'free'])('takes no %p for an amount', (cash) => {
    expect(read(cash, '95', 'EUR')).toMatchObject({ ok: false, problems: [{ code: 'bad-cell' }] });
  });

  test('has no currency in its hours and scores', () => {
    const reading = readContributionList(
      bytes('id,activity,direction,hours,estimate\nG1,Webinars,given,$4,3\nG2,Fairs,given,4,€3\n'),
      SCALE,
      'EUR'
    );
    expect(reading).toMatchObject({
      ok: false,
      problems: [
        { code: 'bad-cell', line: 2, column: 'hours' },
        { code: 'bad-cell', line: 3, column: 'estimate' },
      ],
    });
  });
});
