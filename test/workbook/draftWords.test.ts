import { blankAnswers, longAnswers } from '../../src/model/answers';
import { NO_DETAILS } from '../../src/model/rvu';
import type { Rvu } from '../../src/model/rvu';
import { draftGiven } from '../../src/workbook/sections/forms/draftWords';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { contribution } from '../model/build';

const given = (id: string, department: string | null, category: 'synergies' | null) =>
  contribution({ id, activity: `Work ${id}`, direction: 'given', department, category });

const rvu: Rvu = {
  ...SAMPLE,
  ...NO_DETAILS,
  contributions: [
    given('1', 'Marketing', 'synergies'),
    given('2', 'Engineering', 'synergies'),
    given('3', 'marketing', 'synergies'),
    given('4', 'Marketing', null),
    contribution({ id: '5', activity: 'Theirs', direction: 'received', category: 'synergies' }),
  ],
};
const whole = { ...rvu, alliance: { ...rvu.alliance, departments: [] } };

test('a department names what it gave itself', () => {
  expect(draftGiven(rvu, 'd1')).toEqual({
    lines: [
      {
        category: 'synergies',
        activities: ['Work 1', 'Work 3'],
        words: 'This period we did for you: Work 1 and Work 3.',
        taken: false,
      },
    ],
    uncategorised: ['Work 4'],
  });
});

test('the company says which department did it', () => {
  const [line] = draftGiven(whole, 'whole').lines;
  expect(line?.words).toBe(
    'This period we did for you: Work 1 and Work 3 (Marketing); Work 2 (Engineering).'
  );
});

test('words that stand already are told', () => {
  const long = longAnswers(() => ({ score: null, worth: null, words: 'ours' }));
  const answered = { ...rvu, answers: [{ ...blankAnswers('d1'), long }] };
  expect(draftGiven(answered, 'd1').lines.map(({ taken }) => taken)).toEqual([true]);
  expect(draftGiven(answered, 'd2').lines.map(({ taken }) => taken)).toEqual([false]);
});

test('a long list is cut in words, not in names', () => {
  const many = Array.from({ length: 15 }, (_, index) => given(`${index}`, null, 'synergies'));
  const [line] = draftGiven({ ...whole, contributions: many }, 'whole').lines;
  expect(line?.activities).toHaveLength(15);
  expect(line?.words).toMatch(/Work 11; and 3 more\.$/);
});
