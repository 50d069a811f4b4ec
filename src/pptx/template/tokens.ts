/** Tokens such as `{{headline}}` in a company's presentation: how they are written, and what is said for them. */

/** Which words a template may ask for. */
export interface TokenNames {
  /** Those that this edition says. */
  readonly known: readonly string[];
  /** Those that only the edition for ourselves says. */
  readonly internal: readonly string[];
}

/** What is said for each token, a paragraph a line. */
export type TokenValues = ReadonlyMap<string, readonly string[]>;

export const NO_TOKENS: TokenNames = { known: [], internal: [] };

/** What stands in a paragraph's text for all that is no run: a line break, a field, a formula. */
export const NO_RUN = '\ufffc';

export interface FoundToken {
  /** In small letters, words joined by hyphens; as it may not be known. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const TOKEN = /\{\{([^{}\ufffc]*)\}\}/g;

/** As people write it: `{{Next meeting}}` and `{{next_meeting}}` are `next-meeting`. */
const nameOf = (written: string): string =>
  written
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');

/** The tokens of a text, in order. */
export function tokensIn(text: string): readonly FoundToken[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    name: nameOf(match[1] ?? ''),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Whether braces are left that began or end a token and are none. */
export function isHalfToken(text: string): boolean {
  return /\{\{|\}\}/.test(text.replace(TOKEN, NO_RUN));
}

/** As it is written in a template. */
export function tokenText(name: string): string {
  return `{{${name}}}`;
}

/** What a text says besides its tokens. */
export function withoutTokens(text: string): string {
  return text.replace(TOKEN, '').replaceAll(NO_RUN, ' ').trim();
}
