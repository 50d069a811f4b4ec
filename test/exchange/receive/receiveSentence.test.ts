/** What receiving has to say, in words. */
import {
  confirmationSentence,
  noteSentence,
  rejectionSentence,
} from '../../../src/exchange/receive/receiveSentence';
import type { ReadingNote, Confirmation, Rejection } from '../../../src/exchange/receive/returned';

const STOPS: readonly Rejection[] = [
  { code: 'file', problem: { code: 'empty' } },
  { code: 'file', problem: { code: 'csv', separator: ',' } },
  { code: 'not-ours' },
  { code: 'whole-workbook' },
  { code: 'newer-template', found: 2, known: 1 },
  {
    code: 'which-form',
    forms: [{ sheet: 'RVU', period: '2026-Q4', department: 'Sales', lines: 1 }],
  },
  { code: 'another-alliance' },
  { code: 'another-period', found: '2026-Q3', wanted: '2026-Q4' },
  { code: 'another-period', found: '', wanted: '2026-Q4' },
  { code: 'closed-period', found: '2026-Q3', wanted: '2026-Q4' },
  { code: 'no-period' },
  { code: 'wrong-department', found: 'Sales' },
  { code: 'wrong-department', found: null },
  { code: 'same-id', ids: ['G1', 'G2'] },
  { code: 'our-scores', given: { min: 1, max: 5 }, scale: { min: 1, max: 10 } },
  { code: 'another-scale', found: { min: 0, max: 10 }, wanted: { min: 1, max: 5 } },
  { code: 'unfilled' },
  { code: 'whose', respondents: ['Sales', 'Lab'] },
];
const DOUBTS: readonly Confirmation[] = [
  { code: 'no-stamp' },
  { code: 'stamp-changed' },
  { code: 'stamp-unreadable', fields: ['Alliance', 'Period'] },
  { code: 'department-renamed', found: 'Sales', now: 'Field sales' },
  { code: 'another-currency', found: 'EUR', wanted: 'USD', count: 2 },
  { code: 'older-revision', found: 1, received: 2 },
  { code: 'same-revision', revision: 2 },
];
const NOTES: readonly ReadingNote[] = (
  [
    'rows-added',
    'rows-deleted',
    'columns-moved',
    'columns-missing',
    'headers-translated',
    'sheet-renamed',
    'list-moved',
    'list-missing',
    'remarks-left',
    'late',
    'scores-converted',
    'scores-in-words',
  ] as const
).flatMap((code) => [1, 3].map((count) => ({ code, list: 'did' as const, sheet: 'RVU', count })));

test('each stop, doubt and note in words of its own', () => {
  const sentences = [
    ...STOPS.map(rejectionSentence),
    ...DOUBTS.map(confirmationSentence),
    ...NOTES.map(noteSentence),
  ];
  expect(sentences.join('\n')).toMatchSnapshot();
  expect(sentences.every((each) => /\.$/.test(each))).toBe(true);
});
