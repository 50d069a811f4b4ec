/** The Partner RVU sheet to those who make or change it. */
import type { Drawing } from '../../kernel/shared/drawing';
import { PARTNER_SHEET, partnerSheet } from './partnerSheet';

export const PARTNER_DRAWING: Drawing = {
  sheets: (analysed) => [partnerSheet(analysed)],
  waits: ({ rvu }) => (rvu.partnerLines.length > 0 ? [] : [PARTNER_SHEET]),
  link: () => ({
    text: 'Partner RVU',
    toSheet: PARTNER_SHEET,
    about: 'What the partner wrote, as received',
  }),
};
