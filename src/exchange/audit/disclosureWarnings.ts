/** Lists our sentences that contain private values, so that people decide on each. */
import type { WarningKind } from './privateFacts';
import type { DisclosureWarning } from './search';

/** A private piece of a sentence. */
export interface PrivatePiece {
  /** As it is written there. */
  readonly form: string;
  /** Its place in our workbook, for instance `Contributions.Cost, G3`. */
  readonly source: string;
  readonly kind: WarningKind;
}

export interface WarnedSentence {
  /** The sentence's number in the copy, from 1; people allow a sentence by its number. */
  readonly number: number;
  /** The whole sentence. */
  readonly words: string;
  readonly says: readonly PrivatePiece[];
  /** Whether the sentence contains a private figure or day: those are allowed by number only. */
  readonly isFigure: boolean;
}

/** Groups the warnings by sentence: one entry for each, whatever the number of cells and private values. */
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

/** Names the words, the reason and the place: `“22,400”: a private figure (Contributions.Cost, G3)`. */
export function pieceSentence({ form, source, kind }: PrivatePiece): string {
  return `“${form}”: ${WHY[kind]} (${source})`;
}
