/** A list of more contributions than a workbook is made for is refused in so many words. */
import { ledgerCsv } from '../bench/ledger';
import { MOST_CONTRIBUTIONS, withinLimit } from '../../src/cli/tooMany';
import { readContributionList } from '../../src/exchange/csv/readContributions';
import { DEFAULT_SETTINGS } from '../../src/model/alliance';

function listOf(rows: number) {
  const reading = readContributionList(ledgerCsv(rows), DEFAULT_SETTINGS.scale);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
  return withinLimit('list.csv', reading.contributions);
}

test('the most that fit', () => {
  expect(listOf(MOST_CONTRIBUTIONS)).toMatchObject({ ok: true });
});

test('one more', () => {
  expect(listOf(MOST_CONTRIBUTIONS + 1)).toEqual({
    ok: false,
    problems: [
      'list.csv: found 10001 contributions; a workbook holds 10000 at most. Please split the list.',
    ],
  });
});
