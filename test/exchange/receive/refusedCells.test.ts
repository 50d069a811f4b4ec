/** What can’t be taken is told cell by cell, and costs nothing else. */
import type { CellRefusalCode } from '../../../src/exchange/receive/returned';
import { refusedSentence } from '../../../src/exchange/receive/receiveSentence';
import { dayOf } from '../../../src/model/day';
import type { PartnerList } from '../../../src/model/exchange';
import type { PlannedCell } from '../../../src/workbook/kernel/blueprint';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { returnedCopy } from '../fill';
import type { Filled } from '../fill';
import { ORDER, tampered } from '../orders';
import { returnedOf, said } from './reading';

const order = { ...ORDER, share: { ...ORDER.share, charter: false } };
const read = (filled: Filled) => returnedOf(returnedCopy(SAMPLE, order, filled));
const formula = { formula: '=1+1', value: 2 };

type Case = readonly [CellRefusalCode, PartnerList, string, string, PlannedCell, string];

const CASES: readonly Case[] = [
  [
    'formula',
    'did',
    'G1',
    'score',
    formula,
    'found a formula, which could say something else tomorrow; wanted a number from 1 to 5 itself.',
  ],
  [
    'formula',
    'did',
    'G1',
    'words',
    { formula: '="a"', value: 'a' },
    'found a formula, which could say something else tomorrow; wanted words itself.',
  ],
  [
    'formula',
    'planned',
    '1',
    'due',
    { formula: '=TODAY()', value: 46000 },
    'found a formula, which could say something else tomorrow; wanted a date such as 2026-11-30 itself.',
  ],
  ['out-of-range', 'did', 'G1', 'score', 6, 'found 6; wanted a number from 1 to 5.'],
  ['out-of-range', 'received', 'synergies', 'score', 0, 'found 0; wanted a number from 1 to 5.'],
  ['out-of-range', 'given', 'other', 'worth', -1, 'found -1; wanted a number of 0 or more.'],
  ['text-for-number', 'did', 'G1', 'score', 'much', 'found “much”; wanted a number from 1 to 5.'],
  [
    'text-for-number',
    'received',
    'other',
    'worth',
    '1.250',
    'found “1.250” stored as text; wanted a number of 0 or more; please type it in by hand.',
  ],
  ['text-for-number', 'did', 'G1', 'score', true, 'found TRUE; wanted a number from 1 to 5.'],
  [
    'text-for-number',
    'received',
    'other',
    'worth',
    '12 k',
    'found “12 k”; wanted a number of 0 or more.',
  ],
  ['number-for-text', 'did', 'G1', 'words', false, 'found FALSE; wanted words.'],
  [
    'date-as-text',
    'planned',
    '1',
    'due',
    '30/11/26',
    'found “30/11/26” written as words; wanted a date such as 2026-11-30.',
  ],
  [
    'date-as-text',
    'asked',
    '2',
    'due',
    '2026-02-30',
    'found “2026-02-30” written as words; wanted a date such as 2026-11-30.',
  ],
  [
    'not-a-day',
    'planned',
    '1',
    'due',
    -3,
    'found -3, which is no day; wanted a date such as 2026-11-30.',
  ],
  [
    'not-a-day',
    'planned',
    '1',
    'due',
    5_000_000,
    'found 5000000, which is no day; wanted a date such as 2026-11-30.',
  ],
  [
    'not-a-choice',
    'more',
    '1',
    'category',
    'friendship',
    'found “friendship”; wanted one of: Core competency, Synergies, Lower costs, Less duplicated effort, Innovation, New markets, Edge over competitors, Anything else.',
  ],
  [
    'too-long',
    'did',
    'G1',
    'words',
    'x'.repeat(2001),
    'found 2001 characters; wanted at most 2000; please shorten it.',
  ],
  [
    'too-long',
    'planned',
    '1',
    'owner',
    'x'.repeat(101),
    'found 101 characters; wanted at most 100; please shorten it.',
  ],
];

test.each(CASES)('%s in %s %s %s', (code, list, line, key, cell, words) => {
  const other: Filled = {
    ...(list === 'did' ? {} : { did: { G1: { score: 4 } } }),
    asked: { 9: { step: 'Stay' }, ...(list === 'asked' ? { [line]: { [key]: cell } } : {}) },
  };
  const returned = read({ [list]: { [line]: { [key]: cell } }, ...other });
  expect(returned.refused).toEqual([expect.objectContaining({ code, list })]);
  const [refused] = returned.refused;
  if (refused === undefined) throw new Error('nothing refused');
  expect(refusedSentence(refused)).toMatch(/^RVU!\w+\d+: /);
  expect(refusedSentence(refused).replace(/^\S+ [^:]+: /, '')).toBe(words);
  expect(returned.lines.map(said)).toEqual([
    ...(list === 'did' ? [] : [{ list: 'did', line: 'G1', score: 4 }]),
    { list: 'asked', line: '9', words: 'Stay' },
  ]);
});

test('errors, as cells hold them after a program has calculated', () => {
  const bytes = tampered(
    returnedCopy(SAMPLE, order, { did: { G1: { score: 3, words: 'Kept' } } }),
    'xl/worksheets/sheet1.xml',
    (xml) =>
      xml.replace(/<c r="(D\d+)"([^>]*)><v>3<\/v><\/c>/, '<c r="$1"$2 t="e"><v>#REF!</v></c>')
  );
  const { lines, refused } = returnedOf(bytes);
  expect(refused).toMatchObject([
    { code: 'error', list: 'did', field: 'Your score', found: { error: '#REF!' } },
  ]);
  expect(refused.map(refusedSentence).join()).toMatch(
    /^RVU!D\d+: Your score: found the error #REF!; wanted a number from 1 to 5\.$/
  );
  expect(lines.map(said)).toEqual([{ list: 'did', line: 'G1', words: 'Kept' }]);
});

test('the rest of a line is taken', () => {
  const { lines, refused } = read({
    received: { innovation: { score: 9, words: 'New lab', worth: 3 } },
  });
  expect(lines.map(said)).toEqual([
    { list: 'received', line: 'innovation', words: 'New lab', worth: 3 },
  ]);
  expect(refused).toHaveLength(1);
});

test.each([
  ['a day in ISO 8601', { due: '2026-11-30' }, { due: dayOf(2026, 11, 30) }],
  ['a day with hours', { due: dayOf(2026, 11, 30) + 0.5 }, { due: dayOf(2026, 11, 30) }],
  ['a number as words', { owner: 4 }, { owner: '4' }],
  [
    'a choice in capitals with spaces',
    { category: ' Lower COSTS ' },
    { category: 'cost-reduction' },
  ],
  ['a word of the value lines', { category: 'Anything else' }, { category: 'other' }],
  [
    'the word of an earlier version, blanks doubled',
    { category: 'Competitive  edge' },
    { category: 'competition' },
  ],
])('%s is taken', (_, cells, line) => {
  const { lines, refused } = read({ planned: { 4: cells } });
  expect(lines.map(said)).toEqual([{ list: 'planned', line: '4', ...line }]);
  expect(refused).toEqual([]);
});
