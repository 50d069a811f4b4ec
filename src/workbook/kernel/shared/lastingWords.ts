/** For how long a contribution has stood where it stands, in words. */

/** From the second period on; beyond them figures tell it better. */
const ORDINALS = [
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

/** Ten years of quarters: beyond that nobody counts. */
export const LONGEST_RUN = 40;

/** `second period running`, `13 periods running`; empty in the first period. */
export function lastingWords(running: number): string {
  if (running < 2) return '';
  if (running >= LONGEST_RUN) return `${LONGEST_RUN} periods running or more`;
  const ordinal = ORDINALS[running - 2];
  return ordinal === undefined ? `${running} periods running` : `${ordinal} period running`;
}
