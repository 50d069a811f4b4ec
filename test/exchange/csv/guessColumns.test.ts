/** What a list's columns hold, guessed from ordinary words. */
import fc from 'fast-check';
import { CSV_KEYS } from '../../../src/exchange/csv/csvColumns';
import { guessColumns, headerKey } from '../../../src/exchange/csv/guessColumns';
import type { CsvKey } from '../../../src/exchange/csv/csvColumns';

const guess = (headers: string, choices: Readonly<Record<string, CsvKey | null>> = {}) =>
  guessColumns(
    headers.split('|'),
    new Map(Object.entries(choices).map(([name, key]) => [headerKey(name), key]))
  ).map((key) => key ?? '-');

test.each([
  ['Item|Hrs|Rate/h', 'activity|hours|rate'],
  ['No.|What we do|Given by|Hours per quarter|€/h', 'id|activity|direction|hours|rate'],
  ['Activity|Direction|Team|Type|Responsible', 'activity|direction|department|kind|owner'],
  ['Description|From|Expenses (EUR)|Comments', 'activity|direction|cash|notes'],
  ['Contribution|Side|Total cost|Our score|Their score', 'activity|direction|cost|estimate|stated'],
  ['Service|Hourly rate|Time|Mandatory', 'activity|rate|hours|mustKeep'],
  ['Task|Value|Colour', 'activity|estimate|-'],
  ['id|activity|direction|mustKeep', 'id|activity|direction|mustKeep'],
  ['ID|ACTIVITY|Stated value|Must keep', 'id|activity|stated|mustKeep'],
])('%s', (headers, keys) => {
  expect(guess(headers)).toEqual(keys.split('|'));
});

test('a range of our own table is known, and what it computes is left out', () => {
  const headers = 'Id|Direction|Activity|Hours|Rate|Cash|Estimate|Stated value|Cost|Value|Quadrant';
  expect(guess(headers)).toEqual(
    'id|direction|activity|hours|rate|cash|estimate|stated|-|-|-'.split('|')
  );
});

test('a whole cost goes before hours that nothing prices', () => {
  expect(guess('Item|Hours|Cost')).toEqual(['activity', '-', 'cost']);
});

test('what was chosen goes before any guess, leaving out as well', () => {
  expect(guess('Item|Hrs|Value', { value: 'stated', HRS: null })).toEqual([
    'activity',
    '-',
    'stated',
  ]);
});

test('whatever the headers and the choices, no column comes twice', () => {
  const header = fc.oneof(
    fc.constantFrom('Hours', 'Cost', 'Item', 'Value', 'Their score'),
    fc.string()
  );
  const key = fc.option(fc.constantFrom(...CSV_KEYS));
  fc.assert(
    fc.property(fc.array(fc.tuple(header, fc.boolean(), key)), (columns) => {
      const choices = columns.flatMap(([name, chosen, each]) =>
        chosen ? [[headerKey(name), each] as const] : []
      );
      const keys = guessColumns(
        columns.map(([name]) => name),
        new Map(choices)
      ).flatMap((each) => each ?? []);
      expect(new Set(keys).size).toBe(keys.length);
    })
  );
});
