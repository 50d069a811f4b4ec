import { chartFaults } from './chartFaults';
import { openDeck } from './deckPackage';
import { packageFaults } from './packageFaults';
import { slideFaults } from './slideFaults';

/**
 * What is wrong with a presentation that the schema can't see: parts that are missing, nameless or left
 * over, relations that lead nowhere, ids used twice, shapes without text, charts whose axes, labels,
 * counts or cells don't fit. Empty where nothing is.
 */
export const deckFaults = (bytes: Uint8Array): readonly string[] => {
  const deck = openDeck(bytes);
  const faults = packageFaults(deck);
  // What follows needs a package that holds together.
  return faults.length > 0 ? faults : [...slideFaults(deck), ...chartFaults(deck)];
};
