/** English: what the two sides believe differently. */
import { count } from './count';

export const gaps = {
  direction: 'Direction',
  what: { given: 'What we give', received: 'What they give' },
  contributions: 'By contribution',
  lines: { long: 'By value line', short: 'Overall' },
  mean: (mean: string, absolute: string) =>
    `Average gap: ${mean}. Average distance: ${absolute} steps.`,
  unfold: {
    agree: (n: number) => `Show ${n} where both agree`,
    others: (n: number) => `Show ${n} more`,
  },
  fold: 'Show fewer',
  talk: 'Talk about',
  choose:
    'Choose up to three positive and three negative gaps to show your partner. Nothing is shared until you do.',
  chosen: (n: number) => `${count(n, 'gap', 'gaps')} chosen: part of the next copy that you send.`,
  noTalk: 'No gap of 2 steps or more: both sides agree.',
  others: 'Show smaller gaps',
  full: 'Three are chosen already: clear one first.',
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
  choosing: 'Saving…',
  missing: {
    title: 'Nothing to compare yet',
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
