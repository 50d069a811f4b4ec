/** What the chart calls a contribution: its activity, cut at a word where it is long. */

export const LONGEST_SHORT_NAME = 18;
/** A word that begins later than this is kept in part, rather than leave next to nothing. */
const LEAST = 6;
/** What no name ends with once the words after it are gone: “for the”, and marks. */
const LOOSE_WORDS =
  /(\s(a|an|and|at|by|for|from|in|its|of|on|or|our|per|the|their|to|with|your))+$/iu;
const LOOSE_MARKS = /[\s,;:.&/(–-]+$/u;

/** At most so many characters; an ellipsis stands for what was left out. */
export function shortName(activity: string, longest: number = LONGEST_SHORT_NAME): string {
  const characters = Array.from(activity.trim().replace(/\s+/gu, ' '));
  if (characters.length <= longest) return characters.join('');
  const space = characters.lastIndexOf(' ', longest - 1);
  const end = space < LEAST ? longest - 1 : space;
  const kept = characters.slice(0, end).join('');
  return `${kept.replace(LOOSE_WORDS, '').replace(LOOSE_MARKS, '')}…`;
}
