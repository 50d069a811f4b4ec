/** How many contributions a workbook is made for. */
import type { Contribution } from '../model/contribution';
import { done, failed, type Result } from './result';

/** What a larger list needs is refused before anything is drawn of it. */
export const MOST_CONTRIBUTIONS = 10_000;

/** The contributions of a list; refused where they are more than one workbook holds. */
export function withinLimit(
  path: string,
  contributions: readonly Contribution[]
): Result<readonly Contribution[]> {
  return contributions.length <= MOST_CONTRIBUTIONS
    ? done(contributions)
    : failed(
        `${path}: found ${contributions.length} contributions; a workbook holds ${MOST_CONTRIBUTIONS} at most. Please split the list.`
      );
}
