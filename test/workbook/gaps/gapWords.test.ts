import type { FlagChange } from '../../../src/model/flagChanges';
import type { DirectionGaps, GapItem } from '../../../src/model/gapList';
import { summariseSteps } from '../../../src/model/gaps';
import {
  agreementWords,
  flagChangeSentence,
  gapFigure,
  gapSentence,
  gapSize,
  gapHeadline,
} from '../../../src/workbook/sections/gaps/gapWords';

const item = (gap: number, other: Partial<GapItem> = {}): GapItem => ({
  key: 'contribution|G1',
  direction: 'given',
  subject: { kind: 'contribution', id: 'G1', activity: 'Joint webinar series' },
  estimate: 3,
  stated: 3 + gap,
  gap,
  noted: false,
  ...other,
});

describe('a gap in words', () => {
  test('a score that they did not write is as we noted it', () => {
    expect(gapSentence(item(2, { noted: true }))).toBe(
      'As we noted it, they value “Joint webinar series” 2 steps more than we thought.'
    );
  });

  test.each([
    [2, 'They value “Joint webinar series” 2 steps more than we thought.'],
    [1, 'They value “Joint webinar series” 1 step more than we thought.'],
    [-1.5, 'They value “Joint webinar series” 1.5 steps less than we thought.'],
    [0, 'They value “Joint webinar series” about as we thought.'],
    [0.4, 'They value “Joint webinar series” about as we thought.'],
    [-0.5, 'They value “Joint webinar series” 0.5 steps less than we thought.'],
    [4.1 - 2.1, 'They value “Joint webinar series” 2 steps more than we thought.'],
  ])('%d', (gap, sentence) => {
    expect(gapSentence(item(gap))).toBe(sentence);
  });

  test('the other direction, value lines and the whole', () => {
    const direction = 'received' as const;
    const category = { kind: 'category', category: 'cost-reduction' } as const;
    expect([
      gapSentence(item(2, { direction })),
      gapSentence(item(-2, { direction, subject: category })),
      gapSentence(item(1, { subject: category })),
      gapSentence(item(1, { subject: { kind: 'whole' } })),
      gapSentence(item(1, { subject: { kind: 'contribution', id: 'G1', activity: ' ' } })),
    ]).toEqual([
      'We value “Joint webinar series” 2 steps more than they thought.',
      'We value what they did for “Lower costs” 2 steps less than they thought.',
      'They value what we did for “Lower costs” 1 step more than we thought.',
      'They value all that we did 1 step more than we thought.',
      'They value “G1” 1 step more than we thought.',
    ]);
  });

  test.each([
    [2, '+2', '2 steps more'],
    [-1 / 3, '−0.3', 'about the same'],
    [1 / 3, '+0.3', 'about the same'],
    [0.04, '0', 'about the same'],
    [-1.25, '−1.3', '1.3 steps less'],
  ])('%d as figure and size', (gap, figure, size) => {
    expect([gapFigure(gap), gapSize(gap)]).toEqual([figure, size]);
  });
});

describe('the headline', () => {
  const gaps = (
    contributions: readonly number[],
    lines: readonly number[] = []
  ): DirectionGaps => ({
    contributions: contributions.map((gap) => item(gap)),
    lines: lines.map((gap) => item(gap, { subject: { kind: 'whole' } })),
    ofContributions: summariseSteps(contributions),
    ofLines: summariseSteps(lines),
  });

  test.each<[string, readonly number[], readonly number[], string]>([
    ['the positive first', [1, 0, -3], [], 'They value “Joint webinar series” 1 step more'],
    ['else the widest negative', [0, -1, -3], [], 'They value “Joint webinar series” 3 steps less'],
    ['no surprise', [0.4, 0], [-4], 'They value what we did about as we thought.'],
    ['lines where no contribution can be compared', [], [2], 'They value all that we did 2 steps'],
    ['nothing', [], [], 'Nothing to compare yet'],
  ])('%s', (_, contributions, lines, beginning) => {
    const headline = gapHeadline(gaps(contributions, lines), 'given');
    expect(headline.slice(0, beginning.length)).toBe(beginning);
    expect(headline.endsWith('.')).toBe(true);
  });

  test('agreement is counted', () => {
    expect(agreementWords(summariseSteps([2, 1, 0, -1, -1.5, -3]))).toBe('3 of 6 within one step');
    expect(agreementWords(summariseSteps([]))).toBe('0 of 0 within one step');
  });
});

describe('a flag that changed', () => {
  type Standing = FlagChange['before'];
  const told = (before: Standing, after: Standing, direction: FlagChange['direction'] = 'given') =>
    flagChangeSentence({ id: 'G8', activity: 'Printed catalogue', direction, before, after });
  const [estimate, firm, none] = [
    { flag: 'cut-back', provisional: true },
    { flag: 'cut-back', provisional: false },
    { flag: null, provisional: false },
  ] as const;

  test('says what it is now, and why where that is known', () => {
    expect([
      told(estimate, firm),
      told(estimate, firm, 'received'),
      told(firm, estimate),
      told(estimate, none),
      told(firm, none),
      told(none, firm),
      told(none, estimate),
      told(estimate, { flag: 'do-more', provisional: false }),
    ]).toEqual([
      'G8 Printed catalogue: consider cutting back, now firm: they scored it.',
      'G8 Printed catalogue: consider cutting back, now firm: we scored it.',
      'G8 Printed catalogue: consider cutting back, a question again: its score is gone.',
      'G8 Printed catalogue: no flag any more: they scored it.',
      'G8 Printed catalogue: no flag any more.',
      'G8 Printed catalogue: now consider cutting back.',
      'G8 Printed catalogue: now consider cutting back, as a question.',
      'G8 Printed catalogue: now do more, no longer consider cutting back: they scored it.',
    ]);
  });
});
