/** What the slides for both sides say, for the sample. */
import { sharedDeck } from '../../../src/exchange/review/sharedDeck';
import { sharedReview } from '../../../src/exchange/review/sharedReview';
import { SHARE_ALL } from '../../../src/exchange/send/sendOrder';
import { parseDay } from '../../../src/model/day';
import type { Rvu } from '../../../src/model/rvu';
import { SAMPLE } from '../../../src/workbook/sample/sample';

const OURS: Rvu = {
  ...SAMPLE,
  today: parseDay('2026-12-01'),
  shownGaps: ['contribution|G1', 'contribution|G8'],
};
const slidesOf = (rvu: Rvu) =>
  sharedDeck(sharedReview(rvu, { share: SHARE_ALL, thanks: null })).slides;

const subtitleOf = (rvu: Rvu, title: string) =>
  slidesOf(rvu).find((each) => each.title === title)?.subtitle;

test('the promises’ title says what became of them', () => {
  const title = '2 of 5 promises kept, 2 late, 1 dropped';
  expect(slidesOf(OURS).map((each) => each.title)).toContain(title);
  expect(subtitleOf(OURS, title)).toBe('What we promised each other: done first, dropped last');
});

test('a day says what it is, and headers begin alike', () => {
  const words = JSON.stringify(slidesOf(OURS));
  expect(words).toContain('"due 2026-10-16"');
  expect(words).toContain('"Your score"');
  expect(words).toContain('"Our score"');
});

test('what has no room is not said to be in a workbook that the partner has not', () => {
  const [step] = OURS.actions;
  if (step === undefined) throw new Error('no step');
  const open = { doneOn: null, dropped: false, closedIn: null, due: parseDay('2026-12-24') };
  const actions = Array.from({ length: 12 }, (_, at) => ({ ...step, ...open, step: `Step ${at}` }));
  expect(subtitleOf({ ...OURS, actions }, 'What comes next')).toBe(
    'The earliest first; 4 more not shown here'
  );
});

test('gaps are said to begin with the positives only where there are both', () => {
  const said = (shownGaps: readonly string[]) =>
    subtitleOf({ ...OURS, shownGaps }, 'Where we saw it differently');
  expect(said(OURS.shownGaps)).toMatch(/ · positives first$/);
  expect(said(['contribution|G1'])).toMatch(/what the receiver says$/);
});
