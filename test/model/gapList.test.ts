import fc from 'fast-check';
import { blankAnswers, longAnswers } from '../../src/model/answers';
import type { Answers } from '../../src/model/answers';
import type { Category, Direction } from '../../src/model/contribution';
import { MOST_SHOWN, allGaps, canShow, gapsOf } from '../../src/model/gapList';
import type { GapItem } from '../../src/model/gapList';
import { NO_DETAILS } from '../../src/model/rvu';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { contribution, partnerLine as theirs } from './build';

const BLANK: Rvu = { ...SAMPLE, ...NO_DETAILS, contributions: [] };

const scored = (direction: Direction, ...scores: readonly (readonly [number, number])[]) =>
  scores.map(([estimate, stated], index) =>
    contribution({ id: `${direction[0]}${index + 1}`, direction, estimate, stated })
  );

const told = (items: readonly GapItem[]) => items.map(({ key, gap }) => `${key} ${gap}`);

/** One score of ours on one line of the long form. */
const ours = (respondent: string, part: Direction, line: Category, score: number): Answers => ({
  ...blankAnswers(respondent),
  long: longAnswers((at, category) => ({
    score: at === part && category === line ? score : null,
    worth: null,
    words: null,
  })),
});

describe('contributions', () => {
  test('positives first, the widest first, then agreement, then the negatives; ties as they came', () => {
    const contributions = scored('given', [5, 3], [3, 3], [1, 2], [4, 3], [1, 4], [2, 3], [2, 2]);
    expect(told(gapsOf({ ...BLANK, contributions }).given.contributions)).toEqual([
      'contribution|g5 3',
      'contribution|g3 1',
      'contribution|g6 1',
      'contribution|g2 0',
      'contribution|g7 0',
      'contribution|g4 -1',
      'contribution|g1 -2',
    ]);
  });

  test('rounding noise does not part a tie', () => {
    const contributions = scored('given', [2.1, 4.1], [1, 3], [4.4, 6.4]);
    expect(gapsOf({ ...BLANK, contributions }).given.contributions.map(({ key }) => key)).toEqual([
      'contribution|g1',
      'contribution|g2',
      'contribution|g3',
    ]);
  });

  test('each direction by itself, with its own figures; one score alone is no gap', () => {
    const half = contribution({ id: 'x', direction: 'received', estimate: 4 });
    const contributions = [...scored('given', [1, 4]), ...scored('received', [5, 4]), half];
    const { given, received } = gapsOf({ ...BLANK, contributions });
    expect(given.ofContributions).toMatchObject({ count: 1, mean: 3, atLeastTwo: 1, withinOne: 0 });
    expect(told(received.contributions)).toEqual(['contribution|r1 -1']);
    expect(received.ofContributions).toMatchObject({ count: 1, mean: -1, withinOne: 1 });
  });
});

describe('value lines', () => {
  test('what we gave: our part 2 is the estimate, their part 1 the statement, each at the mean', () => {
    const answers = [ours('d1', 'given', 'synergies', 2), ours('d2', 'given', 'synergies', 3)];
    const partnerLines = [
      theirs('received', 'synergies', 5),
      theirs('received', 'synergies', 4, { respondent: 'd2' }),
      theirs('received', 'innovation', 5),
      theirs('given', 'synergies', 1),
    ];
    const { given, received } = gapsOf({ ...BLANK, answers, partnerLines });
    expect(given.lines).toEqual([
      {
        key: 'given|synergies',
        direction: 'given',
        subject: { kind: 'category', category: 'synergies' },
        estimate: 2.5,
        stated: 4.5,
        gap: 2,
        noted: false,
      },
    ]);
    expect(received.lines).toEqual([]);
  });

  test('what we received: their part 2 is the estimate, our part 1 the statement', () => {
    const answers = [ours('d1', 'received', 'innovation', 3)];
    const partnerLines = [theirs('given', 'innovation', 5), theirs('received', 'innovation', 1)];
    const { given, received } = gapsOf({ ...BLANK, answers, partnerLines });
    expect(given.lines).toEqual([]);
    expect(received.lines).toMatchObject([{ estimate: 5, stated: 3, gap: -2 }]);
    expect(received.ofLines).toMatchObject({ count: 1, mean: -2, meanAbsolute: 2, atLeastTwo: 1 });
  });

  test('the short form has one line each way', () => {
    const short = {
      received: { score: 4, words: null },
      given: { score: 2, words: null },
      planned: null,
      asked: null,
    };
    const answers = [{ ...ours('d1', 'given', 'synergies', 5), short }];
    const partnerLines = [
      theirs('short', 'received', 5),
      theirs('short', 'given', 3),
      theirs('received', 'synergies', 1),
    ];
    const { given, received } = gapsOf({ ...BLANK, form: 'short', answers, partnerLines });
    expect(told(given.lines)).toEqual(['given|whole 3']);
    expect(told(received.lines)).toEqual(['received|whole 1']);
  });

  test('other periods, unscored lines and forms of nobody count for nothing', () => {
    const answers = [ours('d1', 'given', 'synergies', 2), ours('d9', 'given', 'synergies', 5)];
    const past = theirs('received', 'synergies', 1, { period: '2026-Q3' });
    const lines = [past, theirs('received', 'synergies', null)];
    expect(gapsOf({ ...BLANK, answers, partnerLines: lines }).given.lines).toEqual([]);
    const partnerLines = [...lines, theirs('received', 'synergies', 3, { respondent: 'd2' })];
    expect(told(gapsOf({ ...BLANK, answers, partnerLines }).given.lines)).toEqual([
      'given|synergies 1',
    ]);
    expect(gapsOf({ ...BLANK, period: null, answers, partnerLines }).given.lines).toEqual([]);
  });
});

describe('what is shown', () => {
  const contributions = [
    ...scored('given', [5, 3], [1, 3], [1, 2], [1, 5], [2, 4], [1, 4], [3, 3]),
    ...scored('received', [5, 2]),
  ];
  const items = allGaps(gapsOf({ ...BLANK, contributions }));

  test('at most three each way; one that is shown may stay, one that is gone takes no place', () => {
    const shown = ['contribution|g4', 'contribution|g6', 'contribution|g2'];
    expect(canShow(items, shown, 'contribution|g5')).toBe(false);
    expect(canShow(items, shown, 'contribution|g2')).toBe(true);
    expect(canShow(items, shown, 'contribution|g1')).toBe(true);
    expect(canShow(items, [...shown.slice(1), 'contribution|gone'], 'contribution|g5')).toBe(true);
    expect(canShow(items, [], 'contribution|gone')).toBe(false);
    expect(canShow(items, [], 'contribution|g7')).toBe(false);
  });

  test('however one chooses, there are never more than three each way', () => {
    const score = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, score), { minLength: 4, maxLength: 20 }),
        fc.array(fc.nat(19), { maxLength: 30 }),
        (scores, wishes) => {
          const list = allGaps(gapsOf({ ...BLANK, contributions: scored('given', ...scores) }));
          const shown = wishes.reduce<readonly string[]>((chosen, wish) => {
            const key = `contribution|g${wish + 1}`;
            return canShow(list, chosen, key) ? [...new Set([...chosen, key])] : chosen;
          }, []);
          const [above, below] = [1, -1].map(
            (sign) =>
              list.filter(({ key, gap }) => shown.includes(key) && Math.sign(gap) === sign).length
          );
          expect(Math.max(above ?? 9, below ?? 9)).toBeLessThanOrEqual(MOST_SHOWN);
          const wished = new Set(wishes.map((wish) => `contribution|g${wish + 1}`));
          const wishedAbove = list.filter(({ key, gap }) => wished.has(key) && gap > 0).length;
          expect(above).toBe(Math.min(MOST_SHOWN, wishedAbove));
        }
      )
    );
  });
});

test('nothing is lost, nothing is out of order, whatever the scores', () => {
  const score = fc.option(fc.integer({ min: 0, max: 50 }).map((each) => each / 10));
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score)), (scores) => {
      const contributions = scores.map(([estimate, stated], index) =>
        contribution({ id: `C${index}`, estimate, stated })
      );
      const { contributions: items, ofContributions } = gapsOf({ ...BLANK, contributions }).given;
      const both = contributions.filter(
        ({ estimate, stated }) => estimate !== null && stated !== null
      );
      expect(items.map(({ key }) => key).sort()).toEqual(
        both.map(({ id }) => `contribution|${id}`).sort()
      );
      expect(ofContributions.count).toBe(both.length);
      items.slice(1).forEach(({ gap }, index) => {
        expect(gap).toBeLessThanOrEqual((items[index]?.gap ?? 0) + 1e-6);
      });
      items.forEach(({ gap, stated, estimate }) => expect(gap).toBe(stated - estimate));
    })
  );
});
