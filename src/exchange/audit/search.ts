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

export interface Search {
  readonly searched: number;
  readonly left: readonly LeftToAccounting[];
  readonly findings: readonly Finding[];
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
  for (const { source, kind, forms, common } of secrets) {
    const rare = forms.filter((form) => !holds(harmless, kind, form));
    if (rare.length === 0) left.push({ source, why: common ?? 'wording' });
    const found = rare.filter((form) => holds(everything, kind, form));
    findings.push(...found.flatMap((form) => placesOf(said, kind, form, source)));
  }
  return { searched: secrets.length - left.length, left, findings };
}

const placesOf = (
  said: readonly Said[],
  kind: Secret['kind'],
  form: string,
  source: string
): readonly Finding[] =>
  said
    .filter(({ text }) => holds(wordsOf([text]), kind, form))
    .map(({ part, place }) => ({ code: 'secret', part, place, what: `${source}: ${form}` }));
