import { makeSharedBook } from '../../src/exchange/review/makeSharedBook';
import { makeSharedDeck } from '../../src/exchange/review/makeSharedDeck';
import { SHARE_ALL } from '../../src/exchange/send/sendOrder';
import { parseDay } from '../../src/model/day';
import { reviewOf } from '../../src/model/review/review';
import type { Design } from '../../src/pptx/design/design';
import { readTemplate } from '../../src/pptx/template/readTemplate';
import { tokenText } from '../../src/pptx/template/tokens';
import { writeDeck } from '../../src/pptx/writeDeck';
import { internalDeck } from '../../src/review/internalDeck';
import { reviewBook } from '../../src/review/reviewBook';
import { tokenNames } from '../../src/review/tokenNames';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { openDeck } from '../pptx/deckPackage';
import { NARROW } from '../pptx/templates';
import { title } from '../pptx/tokenSlides';
import { paragraph, shape, table, templateWith } from '../pptx/tokenTemplate';
import { schemaErrors } from './schemaErrors';

const OURS = {
  ...SAMPLE,
  today: parseDay('2026-12-15'),
  shownGaps: ['contribution|G1', 'contribution|G8'],
};

const OWN_SLIDE = [
  title('{{us}} and {{partner}}'),
  shape(
    3,
    'Text 2',
    tokenNames(true)
      .known.map((name) => paragraph(tokenText(name)))
      .join('')
  ),
  table(4, paragraph('{{next', '-steps}}')),
];
const onTemplate = (leaves: boolean): Design => {
  const bytes = templateWith(NARROW, [{ shapes: OWN_SLIDE.join('') }]);
  const read = readTemplate(bytes, { names: tokenNames(leaves), leaves });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.template;
};
const withTemplate = (template: Design) =>
  writeDeck(internalDeck(reviewOf(OURS), { thanks: null, tokens: template.tokens }), template);

const UNSTAMPED = { withoutStamps: true };

describe.each([
  ['with costs, on a template with tokens', () => withTemplate(onTemplate(false))],
  [
    'for both sides, on a template with tokens',
    () =>
      makeSharedDeck(OURS, { share: SHARE_ALL, thanks: null }, { template: onTemplate(true) })
        .bytes,
  ],
  ['with costs', () => writeDeck(internalDeck(reviewOf(OURS), { thanks: 'Thank you.' }))],
  ['for both sides', () => makeSharedDeck(OURS, { share: SHARE_ALL, thanks: null }).bytes],
])('the schema of the slides %s', (_, make) => {
  it('finds nothing wrong with them, nor with the workbooks in them', () => {
    const bytes = make();
    expect(schemaErrors(bytes, 'pptx')).toEqual([]);
    const workbooks = [...openDeck(bytes).bytes].filter(([path]) => path.endsWith('.xlsx'));
    expect(workbooks.length).toBeGreaterThan(1);
    workbooks.forEach(([, workbook]) => expect(schemaErrors(workbook)).toEqual([]));
  });
});

describe('the schema of the sheets', () => {
  it.each([
    ['with costs', () => writeWorkbook(reviewBook(reviewOf(OURS), 'Thank you.'), UNSTAMPED)],
    ['for both sides', () => makeSharedBook(OURS, { share: SHARE_ALL, thanks: null }).bytes],
  ])('finds nothing wrong with those %s', (_, make) => {
    expect(schemaErrors(make())).toEqual([]);
  });
});
