/** The slide with the five figures: what it compares, and which charts stand on it. */
import { parseDay } from '../../src/model/day';
import { NO_HISTORY } from '../../src/model/history';
import { reviewOf } from '../../src/model/review/review';
import type { Rvu } from '../../src/model/rvu';
import type { SlidePlan } from '../../src/pptx/deckPlan';
import { figureSlide } from '../../src/review/figureSlide';
import { gapSlide } from '../../src/review/gapSlide';
import { difference, reviewHeadline } from '../../src/review/reviewWords';
import { SAMPLE } from '../../src/workbook/sample/sample';

const OURS: Rvu = { ...SAMPLE, today: parseDay('2026-12-15') };

const chartsOn = ({ blocks }: SlidePlan) =>
  blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []));

const headingsOn = ({ blocks }: SlidePlan): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'text' && block.anchor === 'bottom'
      ? block.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text))
      : []
  );

const without = (...periods: readonly string[]): Rvu => {
  const { history } = OURS;
  const kept = <Entry extends { readonly period: string }>(all: readonly Entry[]) =>
    all.filter(({ period }) => !periods.includes(period));
  return {
    ...OURS,
    history: {
      ...history,
      periods: kept(history.periods),
      contributions: kept(history.contributions),
    },
  };
};

test('with a history: the bridge and the trend', () => {
  const slide = figureSlide(reviewOf(OURS));
  expect(slide.subtitle).toBe('Against 2026-Q3');
  expect(headingsOn(slide)).toEqual(['Value given, since last period', 'Over all kept periods']);
});

test('the first period: what each side brings, by kind and by value line', () => {
  const slide = figureSlide(reviewOf({ ...OURS, history: NO_HISTORY }));
  expect(slide.subtitle).toMatch(/^The first period that is kept/);
  expect(headingsOn(slide)).toEqual([
    'Value by kind of contribution: we give (right), they give (left)',
    'Value by value line: we give (right), they give (left)',
  ]);
  const [kinds] = chartsOn(slide);
  expect(kinds?.description).toBe(
    'Value by kind of contribution, in steps of the scale, what we give first: Cash 2 : 1, People 26 : 16, Equipment 4 : 9, Data 5 : 7, Access 12 : 13.'
  );
});

test('a period that is missing is named: earlier ones are kept, and their trend is shown', () => {
  const slide = figureSlide(reviewOf(without('2026-Q3')));
  expect(slide.subtitle).toBe('Nothing is kept of 2026-Q3, so that no figure is compared');
  expect(headingsOn(slide)[0]).toMatch(/^Value by kind/);
});

test('where no value is known now, no bridge falls to 0', () => {
  const contributions = OURS.contributions.map((each) => ({
    ...each,
    ...{ stated: null, carried: null, estimate: null },
  }));
  const slide = figureSlide(reviewOf({ ...OURS, contributions }));
  expect(headingsOn(slide)).toEqual(['Over all kept periods']);
});

test('nothing said of kind or value line: no chart of one bar', () => {
  const contributions = OURS.contributions.map((each) => ({
    ...each,
    ...{ kind: null, category: null },
  }));
  const slide = figureSlide(reviewOf({ ...OURS, contributions, history: NO_HISTORY }));
  expect(chartsOn(slide)).toEqual([]);
});

const headlineOf = (contributions: Rvu['contributions']): string =>
  reviewHeadline(reviewOf({ ...OURS, contributions }));

test('the headline speaks of no list that is not in sight', () => {
  const received = OURS.contributions.filter(({ direction }) => direction === 'received');
  expect(headlineOf(received)).toBe(
    'We get more value than we give; nothing that we give is listed yet'
  );
  expect(headlineOf(OURS.contributions.map((each) => ({ ...each, stated: 5 })))).toBe(
    'Value given and received are about even; nothing that we give costs much and is worth little'
  );
  expect(headlineOf(OURS.contributions)).toBe(
    'Value given and received are about even; of what we give, 4 of 16 cost 48 % and bring 16 % of the value'
  );
});

test('differences are grouped as other figures are', () => {
  expect([1416.27, -67495246.4, 2.25, -0.04].map(difference)).toEqual([
    '+1,416',
    '−67,495,246',
    '+2.3',
    '0',
  ]);
});

test('gaps are said to begin with the positives only where there are both', () => {
  const review = reviewOf(OURS);
  const said = (gaps: typeof review.gaps): string => gapSlide({ ...review, gaps })?.subtitle ?? '';
  expect(said(review.gaps)).toMatch(/the 6 widest differences, positives first$/);
  expect(said(review.gaps.slice(0, 3))).toMatch(/the 3 widest differences$/);
  expect(said(review.gaps.slice(0, 1))).toMatch(/the one difference$/);
});
