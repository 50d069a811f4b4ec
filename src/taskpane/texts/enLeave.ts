/** English: going on to the next period. */
import { count } from './count';

export const leave = {
  title: (next: string) => `Start ${next}?`,
  early: (now: string, until: string) =>
    `${now} runs until ${until}. What you hear after the start counts for the next period.`,
  history: (now: string) => `History keeps ${now} as it stands now`,
  historyOf: (contributions: number, forms: number) =>
    `${count(contributions, 'contribution', 'contributions')}, ${count(forms, 'answered form', 'answered forms')}, balance, gaps and how steps were followed through`,
  emptied: (next: string) => `Begins empty for ${next}`,
  emptiedOf: (scores: number, decisions: number) =>
    `${count(scores, 'stated score', 'stated scores')}, ${count(decisions, 'decision', 'decisions')}, the RVU forms and indicator values`,
  stays: 'Stays',
  staysOf: 'contributions with their costs and your estimates, charter, departments and settings',
  steps: 'Steps',
  stepsOf: (open: number, closed: number) =>
    `${open} open ${open === 1 ? 'comes' : 'come'} along, ${closed} done or dropped ${closed === 1 ? 'is' : 'are'} marked as closed`,
  start: (next: string) => `Start ${next}`,
  cancel: 'Not yet',
};
