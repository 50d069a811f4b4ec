/** What other programs make of a copy's cells is read as what people meant. */
import { noteSentence } from '../../../src/exchange/receive/receiveSentence';
import { readReturned } from '../../../src/exchange/receive/readReturned';
import { dayOf } from '../../../src/model/day';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { filledBlueprint } from '../fill';
import type { FilledLine } from '../fill';
import { ORDER, tampered } from '../orders';
import { returnedFrom } from './reading';

const DAY = dayOf(2026, 12, 15);

const scored = (score: FilledLine[string]) =>
  returnedFrom(filledBlueprint(SAMPLE, ORDER, { did: { G1: { score } } }));

test.each([
  ['4', 4],
  ['4.0', 4],
  ['4 ', 4],
  ['\u00a04', 4],
  ['４', 4],
  ['4,5', 4.5],
  ['4.', 4],
  ['٤', 4],
  ['۴', 4],
  ['४', 4],
  ['٤٫٥', 4.5],
])('“%s” kept as text is a number, and that is told once', (text, score) => {
  const { lines, refused, notes } = scored(text);
  expect(lines.find(({ line }) => line === 'G1')?.score).toBe(score);
  expect([refused, notes.map(noteSentence)]).toEqual([
    [],
    [expect.stringContaining('one number or day was kept as text; it is read as what it says.')],
  ]);
});

test.each(['much', '4 of 5', '9', '1.250'])('“%s” is refused', (text) => {
  expect(scored(text).refused).toHaveLength(1);
});

const worth = (cell: FilledLine[string]) => {
  const { lines, refused } = returnedFrom(
    filledBlueprint(SAMPLE, ORDER, { received: { synergies: { score: 4, worth: cell } } })
  );
  return lines.find(({ line }) => line === 'synergies')?.worth ?? refused.map(({ code }) => code);
};

test.each([
  ['12000', 12_000],
  ['USD 12,000.50', 12_000.5],
  ['$ 12 000', 12_000],
  ['12.000,50 USD', 12_000.5],
  ['١٢٠٠٠', 12_000],
])('an amount “%s” in the currency that was asked for is taken', (text, amount) => {
  expect(worth(text)).toBe(amount);
});

test.each(['€ 500', '500 EUR', '12k', 'USD 12.000', 'about 500'])(
  'the amount “%s” is not',
  (text) => {
    expect(worth(text)).toEqual(['text-for-number']);
  }
);

const due = (cell: FilledLine[string]) =>
  returnedFrom(filledBlueprint(SAMPLE, ORDER, { planned: { 1: { step: 'Meet', due: cell } } }));

test.each(['2026-12-15T00:00:00', '15-Dec-2026', '12/15/2026', '2026年12月15日'])(
  'the day “%s” is taken',
  (text) => {
    expect(due(text).lines.find(({ list }) => list === 'planned')?.due).toBe(DAY);
  }
);

test('a day that could be two is refused, and the step is taken', () => {
  const { lines, refused } = due('03/04/2026');
  expect(refused).toMatchObject([{ code: 'date-as-text' }]);
  expect(lines.find(({ list }) => list === 'planned')).toMatchObject({ words: 'Meet', due: null });
});

test('days that count from 1904 are the days that they show', () => {
  const form = filledBlueprint(SAMPLE, ORDER, {
    planned: { 1: { step: 'Meet', due: DAY - 1_462 } },
  });
  const mac = tampered(writeWorkbook(form), 'xl/workbook.xml', (xml) =>
    xml.replace(/<workbookPr[^>]*\/>|(?=<bookViews)/, '<workbookPr date1904="1"/>')
  );
  const read = readReturned(mac);
  const lines = read.ok ? read.returned.lines : [];
  expect(lines.find(({ list }) => list === 'planned')?.due).toBe(DAY);
});
