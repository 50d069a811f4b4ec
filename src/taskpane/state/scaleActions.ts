/** What becomes of scores after the scale was changed; fetched with the rest of what draws. */
import type { ScaleChoice } from '../../model/rescale';
import { isScaleUnused } from '../../workbook/book/planRescale';
import { presentScale } from '../../workbook/sections/settings/scoresScale';
import type { Book } from './book';
import type { Outcome } from './outcome';

/** Converts the scores to the settings' scale, or keeps them as they are. */
export async function rescaleScores(choice: ScaleChoice): Promise<Outcome> {
  return (await import('./drawActions')).rescaleScores(choice);
}

/**
 * Looks at each reading: a scale that was changed before any score was given is the scores' own, and nobody is
 * asked. What could not be written is tried once more only with another scale.
 */
export function scaleFollower(): (book: Book | null) => Promise<void> {
  let tried = '';
  return async (book) => {
    const isOpen = book !== null && isScaleUnused(book.source);
    const seen = isOpen ? JSON.stringify(presentScale(book.source)) : '';
    const isNew = isOpen && seen !== tried;
    tried = seen;
    if (isNew) await rescaleScores('keep');
  };
}
