/** Small change of sentences. */

/** Names in a sentence: `Marketing, Sales and Engineering`. */
export function listed(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For a sentence that goes on behind a colon. */
export function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text on one line, without what would steer the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** The text on one line, cut where it is longer than `width`. */
export function cut(text: string, width: number): string {
  const letters = Array.from(oneLine(text));
  return letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : letters.join('');
}
