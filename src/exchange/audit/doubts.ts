/** Sentences of ours that say what is private elsewhere, one by one, for people to decide on. */
import type { Doubt } from './search';

export interface DoubtfulWords {
  /** The whole sentence. */
  readonly words: string;
  /** What in it is private, and where that stands at home: `22,400 (Contributions.Cost)`. */
  readonly says: readonly string[];
}

/** Every sentence once, however many cells and private values it concerns. */
export function doubtfulWords(doubts: readonly Doubt[]): readonly DoubtfulWords[] {
  const said = new Map<string, Set<string>>();
  for (const { words, form, source } of doubts)
    said.set(words, (said.get(words) ?? new Set()).add(`${form} (${source})`));
  return [...said].map(([words, says]) => ({ words, says: [...says] }));
}
