/** Splits texts into words, so that case, blanks, accents and punctuation don't matter. */

export interface TextToken {
  /** Folded: spellings that people take for the same word are equal. */
  readonly word: string;
  /** As it is written. */
  readonly raw: string;
  readonly from: number;
  /** The place behind its last letter. */
  readonly to: number;
}

/** Scripts that set no blanks between words: each sign stands for itself. */
const SIGN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]';
/** Signs that nobody sees within a word. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const WORD = new RegExp(`${SIGN}|(?:(?!${SIGN})[\\p{L}\\p{N}\\p{M}${UNSEEN}])+`, 'gu');
const UNSEEN_SIGNS = new RegExp(`[${UNSEEN}]`, 'gu');

/** Letters that fold to nothing but their small ones. */
const PLAIN = /^[A-Za-z0-9]*$/;

const fold = (raw: string): string => (PLAIN.test(raw) ? raw.toLowerCase() : foldSigns(raw));

const foldSigns = (raw: string): string =>
  raw
    .replace(UNSEEN_SIGNS, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(WHOLE_LETTERS, (letter) => PLAIN_LETTERS.get(letter) ?? letter);

/** Letters that are no other letter with a mark, though people write them so: in capitals, or without the keyboard. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th' })
);
const WHOLE_LETTERS = new RegExp(`[${[...PLAIN_LETTERS.keys()].join('')}]`, 'gu');

/** The words of a text, folded, with the place of each, counted in characters. */
export function tokensOf(text: string): readonly TextToken[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: raw, index }) => {
    const word = fold(raw);
    return word === '' ? [] : [{ word, raw, from: index, to: index + raw.length }];
  });
}

/** The words in one text, each between blanks: another text's words are looked for in it. */
export function wordLine(tokens: readonly Pick<TextToken, 'word'>[]): string {
  return ` ${tokens.map(({ word }) => word).join(' ')} `;
}

/** Splits a text into sentences, also at line ends; a point within a number or a name ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?;…])\s+(?=\S)|[\r\n\t]+|(?<=[。！？])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
