/** The review as slides for ourselves, with costs. */
import type { Review } from '../model/review/review';
import { formatPeriod } from '../model/period';
import type { DeckPlan, SlidePlan } from '../pptx/deckPlan';
import { decisionsSlide, findingsSlide } from './decisionSlides';
import { figureSlide } from './figureSlide';
import { gapSlide } from './gapSlide';
import { listSlides } from './listSlides';
import { matrixSlide } from './matrixSlide';
import { retrospectSlide } from './retrospectSlide';
import { dayWords, reviewHeadline } from './reviewWords';
import { nextSlide, promisesSlide } from './stepSlides';

export interface DeckWords {
  /** What the first slide says before all else, chosen by the user; null for nothing. */
  readonly thanks: string | null;
}

/** Slides that would have nothing to say are left out. */
export function internalDeck(review: Review, { thanks }: DeckWords): DeckPlan {
  const sides = sideNames(review);
  const slides = [
    titleSlide(review, thanks),
    decisionsSlide(review),
    promisesSlide(review),
    matrixSlide(review, 'given'),
    matrixSlide(review, 'received'),
    findingsSlide(review),
    gapSlide(review),
    figureSlide(review),
    nextSlide(review),
    // Candid words at the end, where they can be left out of a meeting.
    retrospectSlide(review),
    ...listSlides(review, 'given'),
    ...listSlides(review, 'received'),
  ];
  return {
    title: titleOf(review),
    language: 'en-US',
    footer: `${sides} · internal, with costs`,
    slides: slides.filter((each): each is SlidePlan => each !== null),
  };
}

const sideNames = ({ rvu: { alliance } }: Review): string =>
  [alliance.us.name, alliance.partner.name].filter((name) => name !== '').join(' × ');

/** `Quarterly review, 2026-Q4`. */
function titleOf({ rvu }: Review): string {
  const cadence = rvu.alliance.cadence === 'quarterly' ? 'Quarterly review' : 'Half-year review';
  return rvu.period === null ? cadence : `${cadence}, ${formatPeriod(rvu.period)}`;
}

function titleSlide(review: Review, thanks: string | null): SlidePlan {
  const { today } = review.rvu;
  const day = today === null ? '' : ` · ${dayWords(today)}`;
  return {
    kind: 'title',
    title: titleOf(review),
    subtitle: `${sideNames(review)} · internal edition, with costs${day}`,
    blocks: [
      {
        kind: 'text',
        box: { left: 84, top: 376, width: 790, height: 110 },
        description: '',
        paragraphs: [
          ...(thanks === null ? [] : [{ runs: [{ text: thanks, italic: true }] }]),
          {
            runs: [{ text: reviewHeadline(review), bold: true }],
            before: thanks === null ? 0 : 10,
          },
        ],
        size: 18,
        color: '#242424',
      },
    ],
    notes: null,
  };
}
