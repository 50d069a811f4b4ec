/** English: what the two sides believe differently. */
import { count } from './count';

export const gaps = {
  direction: 'Direction',
  what: { given: 'What we give', received: 'What they give' },
  contributions: 'By contribution',
  lines: { long: 'By value line', short: 'In all' },
  mean: (mean: string, absolute: string) =>
    `${mean} on average; ${absolute} apart, whichever the way.`,
  talk: 'Talk about',
  choose: 'Choose at most three each way to bring to the meeting. Nothing is shared until you do.',
  chosen: (n: number) => `${count(n, 'gap is', 'gaps are')} chosen to be shown.`,
  noTalk: 'No gap of 2 steps or more this way: you see it alike.',
  others: 'Choose another',
  full: 'Three this way are chosen: take one back first.',
  why: {
    given: {
      more: 'A hidden strength: could we do more together?',
      less: 'We expected more from it than they see.',
    },
    received: {
      more: 'It is worth more to us than they thought: tell them.',
      less: 'They expect more from it than we see.',
    },
  },
  choosing: 'Writing it down…',
  missing: {
    title: 'No two beliefs to compare yet',
    given: (partner: string) =>
      `A gap needs our estimate and ${partner}’s score. Their scores come with their RVU: send them their copy, then receive it.`,
    received: (partner: string) =>
      `A gap needs ${partner}’s estimate and our score. Their estimates come with their RVU; our scores stand in part 1 of ours.`,
    counted: {
      given: (estimated: number, stated: number) =>
        `So far: ${count(estimated, 'estimate', 'estimates')} of ours, ${count(stated, 'score', 'scores')} of theirs.`,
      received: (estimated: number, stated: number) =>
        `So far: ${count(estimated, 'estimate', 'estimates')} of theirs, ${count(stated, 'score', 'scores')} of ours.`,
    },
    go: 'Go to the steps',
  },
};
