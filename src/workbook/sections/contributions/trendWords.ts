/** A contribution's trend in a sentence, as the sheet's formula words it. */
import type { Quadrant } from '../../../model/matrix';
import type { Trend } from '../../../model/trend';
import { lastingWords } from '../../kernel/shared/lastingWords';
import { QUADRANT_WORDS } from '../../kernel/words';

/** `was keep, now `: what stands before the word of where it is now; empty where it did not move. */
export function moveWords(was: Quadrant | null): string {
  return was === null ? '' : `was ${QUADRANT_WORDS[was].toLowerCase()}, now `;
}

/**
 * For instance `was keep, now cut back, second period running` or `cut back, third period running`;
 * empty where there is nothing to tell.
 */
export function trendWords({ running, was }: Trend, quadrant: Quadrant | null): string {
  if (quadrant === null || (running < 2 && was === null)) return '';
  const move = moveWords(was) + QUADRANT_WORDS[quadrant].toLowerCase();
  return running < 2 ? move : `${move}, ${lastingWords(running)}`;
}
