import { fileEditProblemSentence } from '../../src/exchange/fileEditProblemSentence';
import type { FileEditProblem } from '../../src/xlsx/edit/fileEditProblem';

const place = { sheet: 'Our work', row: 4, column: 4 };

const CASES: readonly (readonly [FileEditProblem, string])[] = [
  [{ code: 'unreadable', problem: { code: 'truncated' } }, 'it ends too early'],
  [
    { code: 'no-room', table: 'Work', grows: 'right', ...place, more: 0 },
    'Our work!E5 right of the table Work is not free',
  ],
  [
    { code: 'no-room', table: 'Work', grows: 'down', ...place, more: 1 },
    'Our work!E5 and one more below the table Work are not free',
  ],
  [{ code: 'no-room', table: 'Work', grows: 'down', ...place, more: 2 }, 'and 2 more below'],
  [{ code: 'missing-table', table: 'Work' }, 'the table Work is missing'],
  [{ code: 'missing-column', table: 'Work', header: 'Cost' }, 'the table Work has no column Cost'],
  [{ code: 'missing-name', name: 'Rate' }, 'the named cell Rate is missing'],
  [{ code: 'missing-sheet', key: 'work' }, 'made as “work” is missing'],
  [{ code: 'name-taken', name: 'Rate' }, 'called Rate already'],
  [{ code: 'rows-differ', table: 'Work', found: 1, wanted: 2 }, 'has 1 rows; wanted at least 2'],
  [{ code: 'array-formula', ...place }, 'Our work!E5 is one of several cells'],
  [{ code: 'unsupported', what: 'strict', detail: '' }, 'Strict Open XML'],
  [
    { code: 'unsupported', what: 'totals-row', detail: 'Work' },
    'the table Work has a row of totals',
  ],
];

describe('why a file is not changed', () => {
  it.each(CASES)('%j', (problem, words) => {
    const sentence = fileEditProblemSentence(problem);
    expect(sentence).toContain(words);
    expect(sentence).not.toMatch(/undefined|\.$/);
  });
});
