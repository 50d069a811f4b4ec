/** What is asked of the review for both sides, and a workbook with and without what it holds back. */
import fc from 'fast-check';
import type { ReviewOrder } from '../../../src/exchange/review/sharedReview';
import { SHARE_ALL } from '../../../src/exchange/send/sendOrder';
import type { Rvu } from '../../../src/model/rvu';
import { SAMPLE } from '../../../src/workbook/sample/sample';

export const order: fc.Arbitrary<ReviewOrder> = fc.record({
  share: fc.record({
    rvu: fc.boolean(),
    steps: fc.boolean(),
    charter: fc.boolean(),
    gaps: fc.boolean(),
  }),
  thanks: fc.constantFrom(null, 'Thank you for the customs help.'),
});

export const ALL: ReviewOrder = { share: SHARE_ALL, thanks: null };

const isHeld = (id: string): boolean => id === 'G4' || id === 'R2';

/** The sample with two contributions that are held back. */
export const HELD: Rvu = {
  ...SAMPLE,
  contributions: SAMPLE.contributions.map((each) => ({ ...each, internal: isHeld(each.id) })),
};

/** The sample without these. */
export const WITHOUT_HELD: Rvu = {
  ...SAMPLE,
  contributions: SAMPLE.contributions.filter(({ id }) => !isHeld(id)),
};
