/** The Charter sheet to those who make or change it. */
import type { Drawing } from '../../kernel/shared/drawing';
import { CHARTER_SHEET, charterSheet } from './charterSheet';

export const CHARTER_DRAWING: Drawing = {
  sheets: (analysed) => [charterSheet(analysed)],
  waits: ({ rvu: { charter } }) =>
    charter.answers.length + charter.conduct.length + charter.governance.length > 0
      ? []
      : [CHARTER_SHEET],
  link: () => ({
    text: 'Charter',
    toSheet: CHARTER_SHEET,
    about: 'Nine questions, the code of conduct, who looks after it',
  }),
};
