/** Makes the review as sheets for ourselves, with costs. */
import type { Review } from '../../model/review/review';
import { reviewBook } from '../../review/reviewBook';
import { writeWorkbook } from '../../xlsx/writeWorkbook';

/** The bytes of an .xlsx file that stays home; `thanks` is what its pre-read begins with. */
export function makeInternalBook(review: Review, thanks: string | null): Uint8Array {
  return writeWorkbook(reviewBook(review, thanks), { withoutStamps: true });
}
