/** Searches what a file says for private values. */
import type { Finding } from './finding';
import type { Said } from './markup';
import { holds, wordsOf } from './secrets';
import type { Secret, SharedWords } from './secrets';

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
  harmless: SharedWords
): Search {
  const everything = wordsOf(said.map(({ text }) => text));
  const left: LeftToAccounting[] = [];
  const findings: Finding[] = [];
  const doubts: Doubt[] = [];
  for (const secret of secrets) {
    const rare = secret.forms.filter((form) => !holds(harmless, secret.kind, form));
    if (rare.length === 0) left.push({ source: secret.source, why: secret.common ?? 'wording' });
    for (const form of rare.filter((each) => holds(everything, secret.kind, each))) {
      const places = said.filter(({ text }) => holds(wordsOf([text]), secret.kind, form));
      const ours = places.filter((each) => isOurs(each, secret, form));
      const others = places.filter((each) => !ours.includes(each));
      findings.push(...others.map((each) => findingAt(each, secret, form)));
      doubts.push(...ours.filter(isCell).map((each) => doubtAt(each, secret, form)));
    }
  }
  return { searched: secrets.length - left.length, left, findings, doubts: longest(doubts) };
}

/** Whether people say it there, in words that are theirs to share. */
const isOurs = ({ text }: Said, { saidBy }: Secret, form: string): boolean =>
  saidBy.some((each) => each.form === form && each.words === text.trim());

/** A text that cells share stands in a part of its own once more. */
const isCell = ({ place }: Said): boolean => place.includes('!');

const findingAt = ({ part, place }: Said, { source }: Secret, form: string): Finding => ({
  code: 'secret',
  part,
  place,
  what: `${source}: ${form}`,
});

const doubtAt = ({ place, text }: Said, { source }: Secret, form: string): Doubt => ({
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
