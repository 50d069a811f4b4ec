/** What a returned file says, read from its bytes. */
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { readReturned } from '../../../src/exchange/receive/readReturned';
import type { Returned } from '../../../src/exchange/receive/returned';
import { makeCopy } from '../../../src/exchange/copy/makeCopy';
import { dayOf } from '../../../src/model/day';
import { returnedCopy } from '../fill';
import type { Filled } from '../fill';
import { ORDER } from '../orders';

const read = (bytes: Uint8Array): Returned => {
  const reading = readReturned(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.rejection));
  return reading.returned;
};

const FILLED: Filled = {
  did: { G1: { score: 4, words: 'They call us first.' }, G2: { words: '=1+1' } },
  received: { synergies: { score: 5, words: 'Joint stand', worth: 12000 } },
  given: { other: { score: 2 } },
  planned: {
    1: { step: 'Open the lab', due: dayOf(2026, 11, 30), owner: 'Ana', category: 'innovation' },
  },
  asked: { 25: { step: 'Name one contact' } },
  more: {
    3: { activity: 'Lent us a van', score: 3, words: 'Saved a day', category: 'lower costs' },
  },
  charter: { equals: { theirs: 'We meet as equals.' } },
};

const BLANK = {
  score: null,
  worth: null,
  words: null,
  remark: null,
  category: null,
  owner: null,
  due: null,
};

test('our own copy: the stamp, no note, nothing refused, only our words for their charter', () => {
  const returned = read(makeCopy(SAMPLE, ORDER).bytes);
  expect(returned).toMatchObject({
    stamp: {
      allianceId: '5f0c-alliance',
      respondent: 'whole',
      department: null,
      form: 'long',
      revision: 1,
      scale: { min: 1, max: 5 },
      intact: true,
    },
    form: 'long',
    refused: [],
    notes: [],
  });
  const theirs = SAMPLE.charter.answers.flatMap(({ question, theirs: words }) =>
    words === null ? [] : [{ ...BLANK, list: 'charter', line: question, words }]
  );
  expect(returned.lines.map(({ place: _, ...line }) => line)).toEqual(theirs);
  expect(returned.ids).toEqual(
    SAMPLE.contributions.filter(({ direction }) => direction === 'given').map(({ id }) => id)
  );
});

test('what is filled arrives line by line', () => {
  const { lines, refused, notes } = read(
    returnedCopy(SAMPLE, { ...ORDER, share: { ...ORDER.share, charter: false } }, FILLED)
  );
  expect(lines.map(({ place: _, ...line }) => line)).toEqual([
    { ...BLANK, list: 'did', line: 'G1', score: 4, words: 'They call us first.' },
    { ...BLANK, list: 'did', line: 'G2', words: '=1+1' },
    {
      ...BLANK,
      list: 'more',
      line: '3',
      words: 'Lent us a van',
      remark: 'Saved a day',
      score: 3,
      category: 'cost-reduction',
    },
    { ...BLANK, list: 'received', line: 'synergies', score: 5, words: 'Joint stand', worth: 12000 },
    { ...BLANK, list: 'given', line: 'other', score: 2 },
    {
      ...BLANK,
      list: 'planned',
      line: '1',
      words: 'Open the lab',
      due: dayOf(2026, 11, 30),
      owner: 'Ana',
      category: 'innovation',
    },
    { ...BLANK, list: 'asked', line: '25', words: 'Name one contact' },
    { ...BLANK, list: 'charter', line: 'equals', words: 'We meet as equals.' },
  ]);
  expect([refused, notes]).toEqual([[], []]);
});
