/** A contribution's trend in a sentence, as the sheet's formula words it. */
import type { Quadrant } from '../../../model/matrix';
import type { Trend } from '../../../model/trend';
import { QUADRANT_WORDS } from '../../kernel/words';

/** From the second period on; beyond them figures tell it better. */
export const ORDINALS = [
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
] as const;

/**
 * For instance `was keep, now cut back, second period running` or `cut back, third period running`;
 * empty where there is nothing to tell.
 */
export function trendWords({ running, was }: Trend, quadrant: Quadrant | null): string {
  if (quadrant === null || (running < 2 && was === null)) return '';
  const now = QUADRANT_WORDS[quadrant].toLowerCase();
  const move = was === null ? now : `was ${QUADRANT_WORDS[was].toLowerCase()}, now ${now}`;
  return running < 2 ? move : `${move}, ${runningWords(running)} running`;
}

function runningWords(running: number): string {
  const ordinal = ORDINALS[running - 2];
  return ordinal === undefined ? `${running} periods` : `${ordinal} period`;
}
