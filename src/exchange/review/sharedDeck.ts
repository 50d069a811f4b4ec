/** The review as slides for both sides: what was promised, scored and chosen to be shown, and nothing else. */
import type { DeckPlan, SlidePlan } from '../../pptx/deckPlan';
import { CONTENT, COVER_TEXT } from '../../pptx/deckPlan';
import type { BarChart } from '../../pptx/deckChart';
import { beliefBlocks } from '../../review/gapSlide';
import { INK, QUIET, bold, cell, quiet, textRun, slide } from '../../review/kit';
import { COLORS } from '../../workbook/kernel/palette';
import type { Direction } from '../../model/contribution';
import { MOST_DECISIONS } from '../../model/review/decisions';
import { PLAIN_READER, hasValue } from './deckReader';
import type { DeckReader } from './deckReader';
import { composed } from '../send/sharedValue';
import type { ScoredContribution } from '../send/sharedView';
import type { SharedReview } from './sharedReview';
import {
  NEXT_TABLE,
  PROMISES,
  SHARED_SIDE_WORDS,
  sharedListSlides,
  stepSlide,
} from './sharedTables';
import { sharedTokens } from './sharedTokens';

/** Slides that would have nothing to say are left out; `tokens` are those that the company's template asks for. */
export function sharedDeck(
  view: SharedReview,
  read: DeckReader = PLAIN_READER,
  tokens: readonly string[] = []
): DeckPlan {
  const slides = [
    titleSlide(view, read),
    decisionSlide(view, read),
    stepSlide(view.promises, read, PROMISES),
    scoreSlide(view, read, 'given'),
    scoreSlide(view, read, 'received'),
    gapSlide(view, read),
    stepSlide(view.next, read, NEXT_TABLE),
    ...sharedListSlides(view, read, 'given'),
    ...sharedListSlides(view, read, 'received'),
  ];
  return {
    title: read.text(view.title),
    language: 'en-US',
    footer: read.text(view.footer),
    slides: slides.filter((each): each is SlidePlan => each !== null),
    tokens: sharedTokens(view, read, tokens),
  };
}

function titleSlide({ title, sides, day, thanks }: SharedReview, { text }: DeckReader): SlidePlan {
  const paragraphs = [
    ...(hasValue(thanks) ? [{ runs: [textRun(text(thanks), { italic: true })] }] : []),
    ...(hasValue(day)
      ? [{ runs: [textRun(text(day), { color: QUIET, size: 14 })], before: 8 }]
      : []),
  ];
  return {
    kind: 'title',
    title: text(title),
    subtitle: text(sides),
    blocks:
      paragraphs.length === 0
        ? []
        : [
            {
              kind: 'text',
              box: COVER_TEXT,
              description: '',
              paragraphs,
              size: 18,
              color: INK,
            },
          ],
    notes: null,
  };
}

/** What both sides decide together: late steps, and what to expect where they saw it differently. */
function decisionSlide({ promises, gaps }: SharedReview, { text }: DeckReader): SlidePlan | null {
  const late = promises.filter(({ status }) => status === 'late');
  const asked = [
    ...late.map(({ step, due }) => ({
      title: text(step),
      ask: 'Late: set another day, or drop it',
      aside: hasValue(due) ? text(composed`due ${due}`) : '',
    })),
    ...gaps.map(({ name, words }) => ({
      title: text(name),
      ask: 'Agree what to expect of it from now on',
      aside: text(words),
    })),
  ].slice(0, MOST_DECISIONS);
  if (asked.length === 0) return null;
  return slide('What we would like to decide together', null, [
    {
      kind: 'table',
      box: CONTENT,
      description: 'The decisions asked of both sides.',
      columns: [{ width: 34 }, { width: 826 }],
      header: null,
      rows: asked.map(({ title, ask, aside }, index) => [
        cell([bold(String(index + 1))]),
        cell([bold(title)], [textRun(ask)], aside === '' ? [] : [quiet(aside)]),
      ]),
      size: 15,
      color: INK,
      padding: 6,
    },
  ]);
}

/** So many bars can be read across a room. */
const MOST_BARS = 12;

/** The highest scores first; null where nothing is scored. */
function scoreSlide(
  { contributions, scale }: SharedReview,
  read: DeckReader,
  direction: Direction
): SlidePlan | null {
  const all = contributions[direction];
  const scored = all
    .filter(({ score }) => typeof score.value === 'number')
    .sort((a, b) => Number(b.score.value) - Number(a.score.value));
  if (scored.length === 0) return null;
  const shown = scored.slice(0, MOST_BARS);
  const { title, score } = SHARED_SIDE_WORDS[direction];
  const counted = `${scored.length} of ${all.length} scored, ${score}, ${scale.min} to ${scale.max}`;
  const rest = scored.length > shown.length ? '; the highest first, all in the appendix' : '';
  return slide(title, counted + rest, [
    {
      kind: 'chart',
      box: CONTENT,
      description: `${title}: one bar for each, the highest first.`,
      chart: scoreChart(shown, read, scale),
    },
  ]);
}

function scoreChart(
  shown: readonly ScoredContribution[],
  { text, number }: DeckReader,
  scale: SharedReview['scale']
): BarChart {
  const low = Math.min(0, scale.min);
  return {
    kind: 'bar',
    size: 12,
    direction: 'horizontal',
    grouping: 'clustered',
    categories: shown.map(({ activity }) => text(activity)),
    series: [
      {
        name: 'Score',
        color: COLORS.brand,
        values: shown.map(({ score }) => number(score)),
        labels: shown.map(({ score }) => ({
          text: text(score),
          color: INK,
          position: 'outside' as const,
        })),
      },
    ],
    gap: 60,
    categoryAxis: { title: '' },
    valueAxis: {
      title: '',
      min: low,
      max: scale.max + (scale.max - low) / 12,
      majorUnit: null,
      numberFormat: 'General',
      gridlines: false,
      numbers: false,
      line: false,
    },
  };
}

/** The order is only told where there are gaps of both signs. */
function orderWords(gaps: SharedReview['gaps']): string {
  const signs = gaps.map(({ estimate, stated }) =>
    Math.sign(Number(stated.value) - Number(estimate.value))
  );
  return signs.includes(1) && signs.includes(-1) ? ' · positives first' : '';
}

/** Only what was chosen, positives first. */
function gapSlide({ gaps, scale }: SharedReview, { text, number }: DeckReader): SlidePlan | null {
  if (gaps.length === 0) return null;
  const beliefs = gaps.flatMap(({ name, estimate, stated }) => {
    const [from, to] = [number(estimate), number(stated)];
    return from === null || to === null ? [] : [{ name: text(name), estimate: from, stated: to }];
  });
  return slide(
    'Where we saw it differently',
    `○ what the giver thought, ● what the receiver says${orderWords(gaps)}`,
    beliefBlocks(beliefs, scale, {
      description: 'For each, what the giver thought and what the receiver says, on the scale.',
      exact: true,
    })
  );
}
