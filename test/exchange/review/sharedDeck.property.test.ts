/** What is private at home is nowhere in the slides for both sides, in all their bytes. */
import fc from 'fast-check';
import { PLAIN_READER } from '../../../src/exchange/review/deckReader';
import { makeSharedDeck } from '../../../src/exchange/review/makeSharedDeck';
import { sharedDeck } from '../../../src/exchange/review/sharedDeck';
import { sharedReview } from '../../../src/exchange/review/sharedReview';
import { closePeriod } from '../../../src/model/closePeriod';
import type { Rvu } from '../../../src/model/rvu';
import type { Design } from '../../../src/pptx/design/design';
import { readTemplate } from '../../../src/pptx/template/readTemplate';
import { tokenText } from '../../../src/pptx/template/tokens';
import { writeDeck } from '../../../src/pptx/writeDeck';
import { tokenNames } from '../../../src/review/tokenNames';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { NARROW } from '../../pptx/templates';
import { withText } from '../../pptx/tokenSlides';
import { paragraph, templateWith } from '../../pptx/tokenTemplate';
import { rvuArbitrary } from '../../workbook/arbitraries';
import { runs } from '../../share';
import { withCanaries } from '../canaries';
import { writtenForms } from '../writtenForms';
import { saidIn } from './deckTexts';
import { ALL, HELD, WITHOUT_HELD, order } from './orders';

const filled = rvuArbitrary(8).map((rvu) => ({ ...rvu, shownGaps: [] }));

/** A company's slide that asks for all that may be told. */
const asking = templateWith(NARROW, [
  withText(...tokenNames(true).known.map((name) => paragraph(tokenText(name)))),
]);
const template = (): Design => {
  const read = readTemplate(asking, { names: tokenNames(true), leaves: true });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.template;
};

test('no canary of 200 workbooks is in the slides, nor in those of a template', () => {
  const design = template();
  fc.assert(
    fc.property(filled, order, (rvu, asked) => {
      const canaries = withCanaries(rvu);
      const plan = sharedDeck(sharedReview(canaries.rvu, asked), PLAIN_READER, design.tokens);
      const said = saidIn(writeDeck(plan, design));
      expect(writtenForms(canaries).filter((song) => said.includes(song))).toEqual([]);
    }),
    { numRuns: runs(200) }
  );
});

test('the audit finds nothing in what may leave, whatever the workbook holds', () => {
  fc.assert(
    fc.property(rvuArbitrary(8), order, (rvu, asked) => {
      expect(makeSharedDeck(rvu, asked, { template: template() }).audit.findings).toEqual([]);
      expect(makeSharedDeck(rvu, asked).audit.findings).toEqual([]);
    }),
    { numRuns: runs(25) }
  );
});

test('a private text within our name is no finding where a narrow box cuts the sentence that names us', () => {
  const rvu: Rvu = {
    ...SAMPLE,
    alliance: { ...SAMPLE.alliance, us: { ...SAMPLE.alliance.us, name: 'A “bay”' } },
    indicators: SAMPLE.indicators.map((each) => ({ ...each, unit: 'A “bay”' })),
  };
  const asked = { share: { rvu: false, steps: false, charter: false, gaps: false }, thanks: null };
  const { audit, bytes } = makeSharedDeck(rvu, asked, { template: template() });
  expect(saidIn(bytes)).toMatch(/without costs · A “bay”[^<]*…/);
  expect(audit.findings).toEqual([]);
});

test('what is held back is neither listed nor countable: the slides are those of a workbook without it', () => {
  expect(makeSharedDeck(HELD, ALL).bytes).toEqual(makeSharedDeck(WITHOUT_HELD, ALL).bytes);
});

test('a period that was just closed has slides too', () => {
  const closed = closePeriod(SAMPLE);
  if (!closed.ok) throw new Error(closed.reason);
  expect(makeSharedDeck(closed.rvu, ALL).audit.findings).toEqual([]);
});

test('a gap that goes either way has slides on a template without our colours', () => {
  for (const key of ['contribution|G1', 'contribution|G8']) {
    const rvu = { ...SAMPLE, shownGaps: [key] };
    const made = makeSharedDeck(rvu, ALL, { template: template() });
    expect(made.audit.findings).toEqual([]);
    expect(made.view.gaps).toHaveLength(1);
  }
});
