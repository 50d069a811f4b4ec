/** Searches what a file says for private values. */
import type { Finding } from './finding';
import type { Said } from './markup';
import type { Origin, OriginOf } from './origins';
import type { Secret } from './secrets';
import { holds, wordsOf } from './words';
import type { Words } from './words';

/** A private value that was not searched for, and why. */
export interface LeftToAccounting {
  readonly source: string;
  /** Too short, said by shared values too, or by our own wording. */
  readonly why: 'short' | 'shared' | 'wording';
}

/** A sentence of ours that says a private value, as it may mean to: a person must say so. */
export interface Doubt {
  /** A cell of the copy, for instance `Our RVU!E40`. */
  readonly place: string;
  /** The whole text. */
  readonly words: string;
  /** What in it is private, as it is written there. */
  readonly form: string;
  /** Where that stands at home, for instance `Contributions.Cost`. */
  readonly source: string;
}

export interface Search {
  readonly searched: number;
  readonly left: readonly LeftToAccounting[];
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
}

/** `harmless` is what the file says of nobody: our own wording. */
export function searchSecrets(
  said: readonly Said[],
  secrets: readonly Secret[],
  harmless: Words,
  originOf: OriginOf
): Search {
  const texts = searchedTexts(said);
  const everything = wordsOf(texts.map(({ text }) => text));
  const left: LeftToAccounting[] = [];
  const hits: Hit[] = [];
  for (const secret of secrets) {
    const { kind, source, common, forms } = secret;
    const rare = forms.filter((form) => !holds(harmless, kind, form));
    if (rare.length === 0) left.push({ source, why: common ?? 'wording' });
    const found = rare.filter((form) => holds(everything, kind, form));
    hits.push(...found.flatMap((form) => hitsOf(secret, form, texts, originOf)));
  }
  return {
    searched: secrets.length - left.length,
    left,
    findings: hits.filter(({ origin }) => origin === 'unknown').map(findingOf),
    doubts: longest(hits.filter(isDoubtful).map(doubtOf)),
  };
}

interface SearchedText {
  readonly text: string;
  readonly words: Words;
  readonly places: readonly Said[];
}

/** Each text once, however many cells and parts say it. */
function searchedTexts(said: readonly Said[]): readonly SearchedText[] {
  const places = new Map<string, Said[]>();
  for (const each of said) {
    const known = places.get(each.text);
    if (known === undefined) places.set(each.text, [each]);
    else known.push(each);
  }
  return [...places].map(([text, all]) => ({ text, words: wordsOf([text]), places: all }));
}

/** A private value in a text of the copy. */
interface Hit extends Said {
  readonly form: string;
  readonly source: string;
  readonly origin: Origin;
}

function hitsOf(
  { kind, source }: Secret,
  form: string,
  texts: readonly SearchedText[],
  originOf: OriginOf
): readonly Hit[] {
  const holding = texts.filter(({ words }) => holds(words, kind, form));
  return holding.flatMap(({ text, places }) => {
    const origin = originOf(text, kind, form);
    return places.map((place) => ({ ...place, form, source, origin }));
  });
}

/** People say it in words that are theirs to share. A text that cells share stands in a part of its own once more. */
const isDoubtful = ({ origin, place }: Hit): boolean =>
  origin === 'sentence' && place.includes('!');

const findingOf = ({ part, place, source, form }: Hit): Finding => ({
  code: 'secret',
  part,
  place,
  what: `${source}: ${form}`,
});

const doubtOf = ({ place, text, form, source }: Hit): Doubt => ({
  place,
  words: text,
  form,
  source,
});

/** One a cell and source: `22,400.00` holds `22,400` and `400.00` too. */
const longest = (doubts: readonly Doubt[]): readonly Doubt[] =>
  doubts.filter(
    (each) =>
      !doubts.some(
        (other) =>
          other !== each &&
          other.place === each.place &&
          other.form !== each.form &&
          other.form.includes(each.form)
      )
  );
