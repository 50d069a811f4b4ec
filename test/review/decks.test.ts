/** The slides of a review as files: whole, and without anything that does not fit. */
import fc from 'fast-check';
import { makeSharedDeck } from '../../src/exchange/review/makeSharedDeck';
import { SHARE_ALL } from '../../src/exchange/send/sendOrder';
import { parseDay } from '../../src/model/day';
import { reviewOf } from '../../src/model/review/review';
import type { Rvu } from '../../src/model/rvu';
import { deckOverflows } from '../../src/pptx/deckOverflows';
import type { DeckPlan } from '../../src/pptx/deckPlan';
import { writeDeck } from '../../src/pptx/writeDeck';
import { internalDeck } from '../../src/review/internalDeck';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { deckFaults } from '../pptx/deckFaults';
import { runs } from '../share';
import { lostLabels } from './lostLabels';
import { rvuArbitrary } from '../workbook/arbitraries';
import { withHistory } from '../workbook/pastArbitraries';

const OURS: Rvu = {
  ...SAMPLE,
  today: parseDay('2026-12-15'),
  shownGaps: ['contribution|G1', 'contribution|G8'],
};
const plan = internalDeck(reviewOf(OURS), { thanks: 'Thank you.' });

const textOf = (deck: DeckPlan, title: RegExp): string =>
  JSON.stringify(deck.slides.find((each) => title.test(each.title)));

test('the sample’s slides, in the order of a review', () => {
  expect(plan.slides.map(({ title }) => title)).toEqual([
    'Quarterly review, 2026-Q4',
    'Five decisions today',
    '2 of 6 promises kept, 3 late, 1 dropped',
    'What we give: 4 of 16 cost 48 % and bring 16 % of the value',
    'What they give: 3 of 15 cost 42 % and bring 13 % of the value',
    'What to do more of, and what to consider cutting back',
    'They value “Joint webinar series” 2 steps more than we thought',
    'Value given and received are about even; of what we give, 4 of 16 cost 48 % and bring 16 % of the value',
    '5 steps come next',
    'Appendix: looking back at 2026-Q3, 3 things worked, 2 went awry',
    'Appendix: what we give, 1 of 2',
    'Appendix: what we give, 2 of 2',
    'Appendix: what they give',
  ]);
  expect(deckOverflows(plan)).toEqual([]);
  expect(lostLabels(plan)).toEqual([]);
  expect(deckFaults(writeDeck(plan))).toEqual([]);
});

test('names of quadrants stand a hair inside the axes, or LibreOffice loses them', () => {
  const [names] = plan.slides
    .filter(({ title }) => title.startsWith('What they give'))
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'chart' && block.chart.kind === 'scatter' ? block.chart.series : []
    )
    .filter(({ name }) => name === 'Quadrants');
  expect(names?.points.map(({ label }) => label?.text)).toEqual([
    'Do more',
    'Keep',
    'Leave',
    'Consider cutting back',
  ]);
  expect(lostLabels(plan)).toEqual([]);
});

test('their cost is called our estimate, and a flag that rests on one is a question', () => {
  expect(textOf(plan, /^What they give/)).toContain('cost to them, our estimate');
  const decisions = textOf(plan, /decisions today$/);
  expect(decisions).toContain('Ask Halden Logistics what “On-site support desk” is worth to them');
  expect(decisions).not.toContain('Cut back “On-site support desk”');
});

test('the edition for both sides, in its order', () => {
  const { bytes, audit } = makeSharedDeck(OURS, { share: SHARE_ALL, thanks: null });
  expect(audit.findings).toEqual([]);
  expect(deckFaults(bytes)).toEqual([]);
});

test('any workbook makes whole slides for ourselves, each with a title', () => {
  fc.assert(
    fc.property(rvuArbitrary(20).chain(withHistory), (rvu) => {
      const any = internalDeck(reviewOf(rvu), { thanks: null });
      expect(any.slides.every(({ title }) => title.trim() !== '')).toBe(true);
      expect(lostLabels(any)).toEqual([]);
      expect(deckFaults(writeDeck(any))).toEqual([]);
    }),
    { numRuns: runs(24) }
  );
});

test('and for both sides', () => {
  fc.assert(
    fc.property(rvuArbitrary(20).chain(withHistory), (rvu) => {
      const { bytes } = makeSharedDeck(rvu, { share: SHARE_ALL, thanks: null });
      expect(deckFaults(bytes)).toEqual([]);
    }),
    { numRuns: runs(16) }
  );
});
