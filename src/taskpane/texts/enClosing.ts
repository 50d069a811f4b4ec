/** English: closing a period, and opening it again. */
import { listed } from '../../workbook/kernel/wording';
import { count } from './count';

export const closing = {
  title: (now: string) => `Close ${now}?`,
  undone: 'Still open',
  flags: (n: number) => `${count(n, 'flag', 'flags')} without a decision`,
  forms: (names: readonly string[]) => `RVU forms with blank lines: ${listed(names)}`,
  unsent: (names: readonly string[]) => `No copy sent for ${listed(names)}`,
  waiting: (partner: string, names: readonly string[]) =>
    `${partner} has not answered ${listed(names)}`,
  cadence: (now: string, its: string, ours: string) =>
    `${now} is ${its}, and the alliance swaps updates ${ours}`,
  daysLeft: (now: string, until: string, days: number) =>
    `${now} runs until ${until} (${count(days, 'day', 'days')} left). What you hear after closing counts for the next period`,
  nothingUndone: 'Everything is decided and answered.',
  history: (now: string) => `Past periods keep ${now} as it stands now`,
  historyOf: (contributions: number, forms: number) =>
    `${count(contributions, 'contribution', 'contributions')}, ${count(forms, 'answered form', 'answered forms')}, balance, gaps and follow-through on steps`,
  emptied: (next: string) => `Begins empty for ${next}`,
  emptiedOf: (scores: number, decisions: number) =>
    `${count(scores, 'stated score', 'stated scores')}, ${count(decisions, 'decision', 'decisions')}, the RVU forms and indicator values`,
  stays: 'Stays',
  staysOf: 'contributions with their costs and your estimates, charter, departments and settings',
  steps: 'Steps',
  stepsOf: (open: number, closed: number) =>
    `${open} open ${open === 1 ? 'is' : 'are'} carried over, ${closed} done or dropped ${closed === 1 ? 'is' : 'are'} marked as closed`,
  takeBack: (now: string) => `You can reopen ${now} until something of the next period is typed.`,
  close: (now: string) => `Close ${now}`,
  cancel: 'Not yet',
  reopen: (closed: string) => `Reopen ${closed}`,
  reopenNote: (closed: string) =>
    `${closed} was closed just now. Reopening gives back its scores, decisions and answers.`,
  reopening: 'Reopening the period…',
  reopened: (closed: string) => `${closed} is open again.`,
};
