/** The Gaps sheet and the data behind its charts to those who make or change them. */
import type { Drawing } from '../../kernel/shared/drawing';
import { gapDataSheet } from './gapDataSheet';
import { GAPS_SHEET, GAP_DATA_SHEET } from './gapsLayout';
import { gapsSheet } from './gapsSheet';

export const GAPS_DRAWING: Drawing = {
  sheets: (analysed) => [gapsSheet(analysed), gapDataSheet(analysed)],
  link: () => ({
    text: 'Gaps',
    toSheet: GAPS_SHEET,
    about: 'What the giver guessed and the receiver said, side by side',
  }),
  // The charts and lists read the data sheet, so that is drawn first.
  redrawn: [GAP_DATA_SHEET, GAPS_SHEET],
};
