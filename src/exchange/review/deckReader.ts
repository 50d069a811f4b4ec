/** How the slides read what is told. */
import type { Told } from '../send/told';

/** Reads what is told: its value, or a marker where the audit asks what would stand in each place. */
export interface DeckReader {
  /** What stands in the deck for it. */
  readonly text: (told: Told) => string;
  /** Null where nothing is told. */
  readonly number: (told: Told) => number | null;
}

export const PLAIN_READER: DeckReader = {
  text: ({ value }) => (value === null ? '' : String(value)),
  number: ({ value }) => (typeof value === 'number' ? value : null),
};

/** Whether the partner is told anything there at all. */
export function isTold({ value }: Told): boolean {
  return value !== null;
}
