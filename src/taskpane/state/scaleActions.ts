/** Handles scores after a change of scale; loaded with the drawing code. */
import type { ScaleChoice } from '../../model/rescale';
import { presentScale, readScoredOn } from '../../workbook/sections/settings/readScoresScale';
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
    const isOpen = book !== null && isScaleUnused(book);
    const seen = isOpen ? JSON.stringify(presentScale(book.source)) : '';
    const isNew = isOpen && seen !== tried;
    tried = seen;
    if (isNew) await rescaleScores('keep');
  };
}

/** No score stands on the scale before: reading would have told how many do. */
const isScaleUnused = ({ source, problems }: Book): boolean =>
  readScoredOn(source) !== null && !problems.some(({ code }) => code === 'other-scale');
