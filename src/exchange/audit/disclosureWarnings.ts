/** Sentences of ours that say what is private elsewhere, one by one, for people to decide on. */
import type { WarningKind } from './privateFacts';
import type { DisclosureWarning } from './search';

/** A piece of a sentence that is private. */
export interface PrivatePiece {
  /** As it is written there. */
  readonly form: string;
  /** Where it stands at home, for instance `Contributions.Cost, G3`. */
  readonly source: string;
  readonly kind: WarningKind;
}

export interface WarnedSentence {
  /** Counts the sentences of the copy from 1: people allow each by it. */
  readonly number: number;
  /** The whole sentence. */
  readonly words: string;
  readonly says: readonly PrivatePiece[];
  /** Whether a figure or a day is among what it says: that is allowed by its number only. */
  readonly isFigure: boolean;
}

/** Every sentence once, however many cells and private values it concerns. */
export function warnedSentences(warnings: readonly DisclosureWarning[]): readonly WarnedSentence[] {
  const byWords = new Map<string, Map<string, PrivatePiece>>();
  for (const { words, form, source, kind } of warnings) {
    const pieces = byWords.get(words) ?? new Map<string, PrivatePiece>();
    byWords.set(words, pieces.set(`${form} ${source}`, { form, source, kind }));
  }
  return [...byWords].map(([words, pieces], index) => ({
    number: index + 1,
    words,
    says: [...pieces.values()],
    isFigure: [...pieces.values()].some(({ kind }) => kind === 'figure' || kind === 'day'),
  }));
}

const WHY: Readonly<Record<WarningKind, string>> = {
  figure: 'a private figure',
  day: 'a private day',
  name: 'a name that is private',
  words: 'words of a private cell',
  mention: 'a name from private words',
};

/** Which words, why, and where at home: `“22,400”: a private figure (Contributions.Cost, G3)`. */
export function pieceSentence({ form, source, kind }: PrivatePiece): string {
  return `“${form}”: ${WHY[kind]} (${source})`;
}
