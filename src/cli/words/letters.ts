/** How sentences begin. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** For a sentence that goes on behind a colon. */
export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `1 line`, `2 lines`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
