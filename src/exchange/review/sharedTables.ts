/** The tables of the shared slides: steps, and the lists behind the charts. */
import type { Direction } from '../../model/contribution';
import { CONTENT } from '../../pptx/deckPlan';
import type { SlidePlan, TableCell } from '../../pptx/deckPlan';
import { INK, headers, pages, plainRun, slide } from '../../review/kit';
import { promiseCounts } from '../../review/reviewWords';
import { capital } from '../../workbook/kernel/wording';
import { hasValue } from './deckReader';
import type { DeckReader } from './deckReader';
import type { ScoredContribution } from '../send/sharedView';
import type { SharedReview, SharedStep } from './sharedReview';

interface StepWords {
  readonly title: (steps: readonly SharedStep[]) => string;
  readonly subtitle: string;
  readonly description: string;
}

/** `2 of 6 promises kept, 3 late, 1 dropped`, by the states that the partner is told. */
export function keptWords(promises: readonly SharedStep[]): string {
  const count = (wanted: SharedStep['status']): number =>
    promises.filter(({ status }) => status === wanted).length;
  return promiseCounts({
    all: promises.length,
    kept: count('done'),
    late: count('late'),
    dropped: count('dropped'),
  });
}

export const PROMISES: StepWords = {
  title: keptWords,
  subtitle: 'What we promised each other: done first, dropped last',
  description: 'What both sides promised, who sees to it, by when, and how it stands.',
};
export const NEXT_TABLE: StepWords = {
  title: () => 'What comes next',
  subtitle: 'The earliest first',
  description: 'The next steps: who does what by which day.',
};

/** So many fit, each with a sentence of 300 characters. */
const MOST_STEPS = 8;

/** Null where there is none. */
export function stepSlide(
  steps: readonly SharedStep[],
  { text }: DeckReader,
  words: StepWords
): SlidePlan | null {
  if (steps.length === 0) return null;
  const shown = steps.slice(0, MOST_STEPS);
  const left = steps.length - shown.length;
  const more = left === 0 ? '' : `; ${left} more not shown here`;
  return slide(words.title(steps), words.subtitle + more, [
    {
      kind: 'table',
      box: CONTENT,
      description: words.description,
      columns: [{ width: 410 }, { width: 250 }, { width: 100 }, { width: 100 }],
      header: headers('Step', 'Who', 'By', 'How it stands'),
      rows: shown.map(({ step, who, due, statusWord }) =>
        [step, who, due, statusWord].map((each) => plainRun(hasValue(each) ? text(each) : '–'))
      ),
      size: 13,
      color: INK,
      padding: 4,
    },
  ]);
}

export const SHARED_SIDE_WORDS: Readonly<
  Record<Direction, { readonly title: string; readonly score: string; readonly list: string }>
> = {
  given: {
    title: 'What we do for you, as you scored it',
    score: 'your score',
    list: 'Appendix: what we do for you',
  },
  received: {
    title: 'What you do for us, as we score it',
    score: 'our score',
    list: 'Appendix: what you do for us',
  },
};

const MOST_ROWS = 14;

/** Every contribution of the direction by its id; none where nothing is listed. */
export function sharedListSlides(
  { contributions }: SharedReview,
  { text }: DeckReader,
  direction: Direction
): readonly SlidePlan[] {
  const all = contributions[direction];
  if (all.length === 0) return [];
  const { list, score: scoreName } = SHARED_SIDE_WORDS[direction];
  const parts = pages(all, MOST_ROWS);
  const row = ({ id, activity, category, department, score }: ScoredContribution) =>
    [id, activity, category, department, score].map((each): TableCell =>
      plainRun(hasValue(each) ? text(each) : '–')
    );
  return parts.map((part, at) =>
    slide(parts.length > 1 ? `${list}, ${at + 1} of ${parts.length}` : list, 'By their ids', [
      {
        kind: 'table',
        box: CONTENT,
        description: 'Every contribution with its value line, department and score.',
        columns: [
          { width: 60 },
          { width: 420 },
          { width: 160 },
          { width: 140 },
          { width: 80, align: 'right' },
        ],
        header: headers('ID', 'Activity', 'Where it helps', 'Department', capital(scoreName)),
        rows: part.map(row),
        size: 11,
        color: INK,
        padding: 2,
      },
    ])
  );
}
