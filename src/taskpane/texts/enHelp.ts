/** English: the help page. */

import { COST_FIGURE_WORDS } from '../../workbook/kernel/shared/costWords';
import { capital } from '../../workbook/kernel/wording';

export const help = {
  title: 'Help',
  back: 'Back',
  allHelp: 'Back to Help',
  version: (version: string) => `Version ${version}`,
  words: 'What it means',
  topics: {
    rvu: {
      title: 'RVU',
      text: 'In a relationship value update, each side writes what it received, what it believes the other received, and the next steps. The two sides swap their updates every quarter or half-year. Where they differ, there is something to talk about.',
    },
    flag: {
      title: 'Flag',
      text: 'A flag points at a contribution that deserves a decision. Low value at a high cost: consider cutting back, or renegotiate where it must be kept. High value at a low cost: do more. You decide; a flag changes nothing by itself.',
    },
    line: {
      title: 'Line',
      text: 'The dashed lines divide low from high. The cost line is the median of all costs unless you choose another in Settings; the value line is the middle of the scale. When costs change, the cost line moves, and flags can come and go.',
    },
    estimate: {
      title: 'Estimate',
      text: 'As long as the receiver has not scored a contribution, its value is the giver’s estimate, or the score of last period. Its mark is hollow. Once a score is received, the mark is filled. What a contribution costs your partner is always your estimate unless they told you.',
    },
    firm: {
      title: 'Firm',
      text: 'A flag is firm if value and cost are known and neither is close to a line. Its card has a solid edge. A dashed edge marks a question: ask your partner before you decide.',
    },
  },
  keyboard: 'Keyboard',
  keys: {
    move: 'From one view or one point of the matrix to the next',
    open: 'Open the point’s card',
    close: 'Close what is open',
  },
  arrows: 'Arrow keys',
  enter: 'Enter',
  escape: 'Esc',
  staysHome: 'What stays home',
  homeText: `${capital(COST_FIGURE_WORDS)}, costs, your estimates, flags, decisions and notes stay in this workbook. Your partner’s copy holds names and scores only.`,
  data: 'Where the data is',
  dataText:
    'In this workbook only. The pane stores nothing, sends nothing and needs no sign-in. The sheets work without it.',
  reading: 'Reading the matrix',
  readingText:
    'The higher a point, the more it is worth to the receiver. The farther right, the more it costs the giver.',
};
