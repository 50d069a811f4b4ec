/** English: the help page. */

import { COST_FIGURE_WORDS } from '../../workbook/kernel/shared/costWords';
import { capital } from '../../workbook/kernel/wording';

export const help = {
  title: 'Help',
  back: 'Back',
  keyboard: 'Keyboard',
  keys: {
    move: 'From one view or one point of the matrix to the next',
    open: 'Open the point’s card',
    close: 'Close what is open',
  },
  arrows: 'Arrow keys',
  enter: 'Enter',
  escape: 'Esc',
  home: 'What stays home',
  homeText: `${capital(COST_FIGURE_WORDS)}, costs, your estimates, flags, decisions and notes stay in this workbook. Only names and scores are meant for your partner.`,
  data: 'Where the data is',
  dataText:
    'In the sheets, and nowhere else. The pane keeps nothing, sends nothing and needs no sign-in. The sheets keep working without it.',
  reading: 'Reading the matrix',
  readingText:
    'Up is worth more to the receiver, right costs the giver more. The dashed lines divide high from low; you set them in Settings.',
};
