/** Makes the review as sheets for both sides, and audits their bytes as a copy's. */
import type { Rvu } from '../../model/rvu';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import { auditCopy } from '../audit/audit';
import { expectedOf } from '../audit/expected';
import { sortedValues } from '../audit/secrets';
import type { SharedDeck, SharedDeckOptions } from './makeSharedDeck';
import { sharedBook } from './sharedBook';
import { sharedReview } from './sharedReview';
import type { ReviewOrder } from './sharedReview';

/** The same RVU and order make the same bytes; they must not leave where the audit has findings. */
export function makeSharedBook(
  rvu: Rvu,
  order: ReviewOrder,
  { own = [], onChecking }: Omit<SharedDeckOptions, 'template'> = {}
): SharedDeck {
  const view = sharedReview(rvu, order);
  const bytes = writeWorkbook(sharedBook(view), { withoutStamps: true });
  onChecking?.();
  const expected = expectedOf((read) => sharedBook(view, read));
  const { secrets, shared, facts } = sortedValues(rvu, own);
  return { bytes, view, audit: auditCopy(bytes, expected, secrets, shared, facts) };
}
