/** How the slides read what is told. */
import type { SharedValue } from '../send/sharedValue';

/** Reads a shared value: the value itself, or a marker where the audit needs to know each place. */
export interface DeckReader {
  /** What stands in the deck for it. */
  readonly text: (shared: SharedValue) => string;
  /** Null where nothing is told. */
  readonly number: (shared: SharedValue) => number | null;
}

export const PLAIN_READER: DeckReader = {
  text: ({ value }) => (value === null ? '' : String(value)),
  number: ({ value }) => (typeof value === 'number' ? value : null),
};

/** Whether the partner is told anything there at all. */
export function hasValue({ value }: SharedValue): boolean {
  return value !== null;
}
