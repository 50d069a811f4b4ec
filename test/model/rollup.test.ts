import fc from 'fast-check';
import { blankAnswers, longAnswers } from '../../src/model/answers';
import type { Answers } from '../../src/model/answers';
import { rollUp, rollUpScores } from '../../src/model/rollup';
import { NO_DETAILS } from '../../src/model/rvu';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';

const BLANK: Rvu = { ...SAMPLE, ...NO_DETAILS };

/** The same score on every line of part 1, another on one line of part 2. */
const answers = (respondent: string, received: number, given: number | null): Answers => ({
  ...blankAnswers(respondent),
  long: longAnswers((part, category) => ({
    score: part === 'received' ? received : category === 'innovation' ? given : null,
    worth: null,
    words: null,
  })),
});

describe('the scores of one line', () => {
  test('nobody answered: figures are unknown, never 0', () => {
    expect(rollUpScores([null, null])).toEqual({
      asked: 2,
      answered: 0,
      mean: null,
      lowest: null,
      highest: null,
      spread: null,
      disagree: false,
    });
  });

  test.each([
    [[3, 5], 2, true],
    [[3, 4], 1, false],
    [[1, null, 5, 2], 4, true],
    [[4], 0, false],
    [[0.1, 2.1], 2, true],
    [[-1, 1], 2, true],
    [[1, 2.99], 1.99, false],
  ])('%j: spread %d, disagree %s', (scores, spread, disagree) => {
    const line = rollUpScores(scores);
    expect(line.spread).toBeCloseTo(spread, 9);
    expect(line.disagree).toBe(disagree);
  });

  test('a blank counts as asked and moves no figure', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (scores) => {
        const [line, more] = [rollUpScores(scores), rollUpScores([...scores, null])];
        expect(more).toEqual({ ...line, asked: line.asked + 1 });
        expect(line.answered).toBe(scores.length);
        const { lowest, highest, mean } = line;
        expect(Number(mean)).toBeGreaterThanOrEqual(Number(lowest) - 1e-9);
        expect(Number(mean)).toBeLessThanOrEqual(Number(highest) + 1e-9);
      })
    );
  });
});

describe('the roll-up', () => {
  test('only over two respondents or more', () => {
    const { departments } = SAMPLE.alliance;
    const alone = { ...SAMPLE.alliance, departments: departments.slice(1) };
    expect(rollUp({ ...BLANK, alliance: alone })).toBeNull();
    expect(rollUp({ ...BLANK, alliance: { ...alone, departments: [] } })).toBeNull();
    expect(rollUp(BLANK)?.respondents.map(({ name }) => name)).toEqual([
      'Marketing',
      'Engineering',
    ]);
  });

  test('tells who answered how much, and where they disagree', () => {
    const roll = rollUp({ ...BLANK, answers: [answers('d1', 2, 5), answers('d2', 4, null)] });
    expect(roll?.respondents).toEqual([
      { key: 'd1', name: 'Marketing', asked: 16, answered: 9, meanReceived: 2, meanGiven: 5 },
      { key: 'd2', name: 'Engineering', asked: 16, answered: 8, meanReceived: 4, meanGiven: null },
    ]);
    expect(roll?.long.received.get('synergies')).toMatchObject({
      answered: 2,
      mean: 3,
      spread: 2,
      disagree: true,
    });
    expect(roll?.long.given.get('innovation')).toMatchObject({
      asked: 2,
      answered: 1,
      mean: 5,
      spread: 0,
      disagree: false,
    });
    expect(roll?.long.given.get('other')).toMatchObject({ answered: 0, mean: null });
  });

  test('in the short form two scores are asked', () => {
    const short = {
      received: { score: 5, words: null },
      given: { score: null, words: 'a lot' },
      planned: null,
      asked: null,
    };
    const given = [{ ...blankAnswers('d2'), short }, answers('d1', 3, 3)];
    const roll = rollUp({ ...BLANK, form: 'short', answers: given });
    expect(roll?.respondents.map(({ answered, asked }) => [answered, asked])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(roll?.short.received).toMatchObject({ answered: 1, mean: 5 });
    expect(roll?.short.given.answered).toBe(0);
  });
});
