import { makeSharedDeck } from '../../src/exchange/review/makeSharedDeck';
import { SHARE_ALL } from '../../src/exchange/send/sendOrder';
import { parseDay } from '../../src/model/day';
import { reviewOf } from '../../src/model/review/review';
import { writeDeck } from '../../src/pptx/writeDeck';
import { internalDeck } from '../../src/review/internalDeck';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { openDeck } from '../pptx/deckPackage';
import { schemaErrors } from './schemaErrors';

const OURS = {
  ...SAMPLE,
  today: parseDay('2026-12-15'),
  shownGaps: ['contribution|G1', 'contribution|G8'],
};

describe.each([
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
