/** The Gaps sheet and the data behind its charts to those who make or change them. */
import type { Drawing } from '../../kernel/shared/drawing';
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { gapLineList, gapList, gapPoints, gapScores } from './gapTables';
import { GAP_SIDES } from './gapWords';
import { gapDataSheet } from './gapDataSheet';
import { gapListsSheet } from './gapListsSheet';
import { GAPS_SHEET, GAP_DATA_SHEET, GAP_LISTS_SHEET } from './gapsLayout';
import { gapsSheet } from './gapsSheet';

/** What the lists called estimate and difference in version 1. */
const FIRST_HEADERS: Record<Direction, readonly [string, string]> = {
  given: ['Our guess', 'Against our guess'],
  received: ['Their guess', 'Against their guess'],
};

export const GAPS_DRAWING: Drawing = {
  sheets: (analysed) => [gapsSheet(analysed), gapDataSheet(analysed), gapListsSheet(analysed)],
  // Both sides' views of one thing are compared: theirs come with their copy, or are noted by hand.
  waits: ({ rvu: { partnerLines, contributions } }) =>
    partnerLines.length > 0 || contributions.some(({ stated }) => stated !== null)
      ? []
      : [GAPS_SHEET],
  link: () => ({
    text: 'Gaps',
    toSheet: GAPS_SHEET,
    about: 'What the giver estimated and the receiver said, side by side',
  }),
  // The charts and lists read the data sheets, so those are drawn first.
  redrawn: [GAP_LISTS_SHEET, GAP_DATA_SHEET, GAPS_SHEET],
  redrawnSince: 7,
  renamed: DIRECTIONS.flatMap((direction) => {
    const { estimate, against } = GAP_SIDES[direction];
    const shown = [gapList(direction), gapLineList(direction)].map(({ name }) => name);
    const hidden = [gapScores(direction), gapPoints(direction)].map(({ name }) => name);
    const [guess, againstGuess] = FIRST_HEADERS[direction];
    const called = (table: string, from: string, to: string) => ({ since: 2, table, from, to });
    return [
      ...shown.flatMap((table) => [
        called(table, guess, estimate),
        called(table, againstGuess, against),
      ]),
      ...hidden.map((table) => called(table, 'Guess', 'Estimate')),
      // It was the row in Contributions.
      { since: 6, table: gapPoints(direction).name, from: 'Row', to: 'Place' },
    ];
  }),
  dropped: DIRECTIONS.map((direction) => ({
    table: gapPoints(direction).name,
    headers: ['Label'],
  })),
};
