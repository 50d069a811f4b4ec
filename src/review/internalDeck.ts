/** The review as slides for ourselves, with costs. */
import type { Review } from '../model/review/review';
import { COVER_TEXT } from '../pptx/deckPlan';
import type { DeckPlan, SlidePlan } from '../pptx/deckPlan';
import { decisionsSlide, findingsSlide } from './decisionSlides';
import { figureSlide } from './figureSlide';
import { gapSlide } from './gapSlide';
import { listSlides } from './listSlides';
import { matrixSlide } from './matrixSlide';
import { retrospectSlide } from './retrospectSlide';
import { dayWords, reviewHeadline, reviewTitle, sideNames } from './reviewWords';
import { nextSlide, promisesSlide } from './stepSlides';
import { internalTokens } from './tokenValues';

export interface DeckWords {
  /** What the first slide says before all else, chosen by the user; null for nothing. */
  readonly thanks: string | null;
  /** The tokens that the company's template asks for; none unless given. */
  readonly tokens?: readonly string[];
}

/** Slides that would have nothing to say are left out. */
export function internalDeck(review: Review, { thanks, tokens = [] }: DeckWords): DeckPlan {
  const sides = sideNames(review.rvu);
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
    title: reviewTitle(review.rvu),
    language: 'en-US',
    // For whom it is stands first: what is too long for a template's footer is cut at its end.
    footer: `Internal, with costs · ${sides}`,
    slides: slides.filter((each): each is SlidePlan => each !== null),
    tokens: internalTokens(review, thanks, tokens),
  };
}

function titleSlide(review: Review, thanks: string | null): SlidePlan {
  const { today } = review.rvu;
  const day = today === null ? '' : ` · ${dayWords(today)}`;
  return {
    kind: 'title',
    title: reviewTitle(review.rvu),
    subtitle: `${sideNames(review.rvu)} · internal edition, with costs${day}`,
    blocks: [
      {
        kind: 'text',
        box: COVER_TEXT,
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
