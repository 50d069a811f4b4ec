/** Finds many phrases in a text at once. */
import type { TextToken } from './tokens';
import type { TextSpan } from './words';

export interface Phrase<Payload> {
  readonly words: readonly string[];
  readonly payload: Payload;
}

export interface FoundPhrase<Payload> extends TextSpan {
  readonly tokens: readonly TextToken[];
  readonly payload: Payload;
}

/** Indexed by the first two words, which few phrases share. */
export class Phrases<Payload> {
  private readonly byStart = new Map<string, Phrase<Payload>[]>();

  constructor(phrases: readonly Phrase<Payload>[]) {
    const seen = new Set<string>();
    for (const phrase of phrases) {
      const line = phrase.words.join(' ');
      if (line === '' || seen.has(line)) continue;
      seen.add(line);
      const start = startOf(phrase.words, 0, phrase.words.length);
      const known = this.byStart.get(start);
      if (known === undefined) this.byStart.set(start, [phrase]);
      else known.push(phrase);
    }
  }

  /** All matches of whole words. */
  in(tokens: readonly TextToken[]): readonly FoundPhrase<Payload>[] {
    const words = tokens.map(({ word }) => word);
    return words.flatMap((word, at) =>
      [word, startOf(words, at, words.length)]
        .filter((start, index, all) => all.indexOf(start) === index)
        .flatMap((start) => this.byStart.get(start) ?? [])
        .filter((phrase) => phrase.words.every((each, index) => words[at + index] === each))
        .flatMap((phrase) => found(phrase, tokens.slice(at, at + phrase.words.length)))
    );
  }
}

const startOf = (words: readonly string[], at: number, end: number): string =>
  words.slice(at, Math.min(at + 2, end)).join(' ');

function found<Payload>(
  { payload }: Phrase<Payload>,
  tokens: readonly TextToken[]
): readonly FoundPhrase<Payload>[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ tokens, payload, from: first.from, to: last.to }];
}
