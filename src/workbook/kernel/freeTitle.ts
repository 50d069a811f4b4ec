/** Finds free titles for sheets. */

const MAX_TITLE = 31;

/** The title, in lower case, that Excel keeps for itself. */
export const RESERVED_TITLE = 'history';

/**
 * The wanted title, shortened and numbered until nobody has it; `taken` holds titles in lower case. Excel takes 31
 * characters.
 */
export function freeTitle(wanted: string, taken: ReadonlySet<string>, number = 1): string {
  const ending = number === 1 ? '' : ` ${number}`;
  const title = wanted.slice(0, MAX_TITLE - ending.length) + ending;
  return taken.has(title.toLowerCase()) ? freeTitle(wanted, taken, number + 1) : title;
}
