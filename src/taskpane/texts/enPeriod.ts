/** English: this period, its commands and problems. */
import { count } from './count';

export const period = {
  heading: 'This period',
  nextStep: 'Next step',
  steps: 'What is there',
  done: 'done',
  open: 'to do',
  next: {
    mend: {
      title: (n: number) => `Look at ${count(n, 'entry', 'entries')} that can’t be read`,
      body: 'The rest is still analysed. Each entry says what is wanted.',
      action: 'Show the first',
    },
    list: {
      title: 'List what you do for each other',
      body: 'One row for each contribution, in both directions. The matrix follows as you type.',
      action: 'Go to the list',
    },
    cost: {
      title: (n: number) => `Add hours or cash to ${count(n, 'contribution', 'contributions')}`,
      body: 'Without a cost they can’t be placed on the matrix. Type 0 where there is none.',
      action: 'Show the first',
    },
    score: {
      title: (n: number) => `Score ${count(n, 'contribution', 'contributions')}`,
      body: 'Type your estimate now. Your partner’s own score counts more once you have it.',
      action: 'Show the first',
    },
    decide: {
      title: (n: number) => `Decide on ${count(n, 'flag', 'flags')}`,
      body: 'Each says why it is there. Your decision and its reason stay in the workbook.',
      action: 'See the flags',
    },
    finished: {
      title: 'All flags are decided',
      body: 'When the next period comes, last period’s contributions move on with you.',
    },
  },
  contributions: 'Contributions',
  contributionsFacts: (given: number, received: number) => `${given} given · ${received} received`,
  costs: 'Costs',
  costsFacts: (unknown: number, theirs: number) =>
    [
      unknown === 0 ? 'All of ours known' : `${unknown} of ours unknown`,
      ...(theirs === 0 ? [] : [`${theirs} of theirs unknown`]),
    ].join(' · '),
  scores: 'Scores',
  scoresFacts: (unrated: number, guesses: number) =>
    [
      unrated === 0 ? 'All scored' : `${unrated} unrated`,
      ...(guesses === 0 ? [] : [count(guesses, 'rests on a guess', 'rest on a guess')]),
    ].join(' · '),
  flags: 'Flags',
  flagsFacts: (decided: number, all: number) =>
    all === 0 ? 'None this period' : `${decided} of ${all} decided`,
  nothingYet: 'Nothing listed yet',
  worth: 'Worth a look',
  cutBack: (n: number) =>
    n === 1
      ? '1 contribution may be worth cutting back'
      : `${n} contributions may be worth cutting back`,
  renegotiate: (n: number) => `${n} must be kept but ${n === 1 ? 'costs' : 'cost'} much`,
  doMore: (n: number) =>
    `${n} ${n === 1 ? 'brings' : 'bring'} much and ${n === 1 ? 'costs' : 'cost'} little`,
  guesses: (n: number) => `${n} of these ${n === 1 ? 'rests' : 'rest'} on a guess: ask first`,
  leave: {
    title: (next: string) => `Start ${next}?`,
    body: (now: string) =>
      `Scores and decisions of ${now} move to a sheet of their own. Contributions, costs and estimates stay in the list.`,
    start: (next: string) => `Start ${next}`,
    cancel: 'Not yet',
  },
  commands: 'Commands',
};

export const commands = {
  nextPeriod: 'Next period’s RVU',
  refresh: 'Refresh matrix',
  settings: 'Settings',
  help: 'Help',
  busy: { nextPeriod: 'Preparing the next period…', refresh: 'Refreshing the matrix…' },
  done: { nextPeriod: 'The next period is ready.', refresh: 'The matrix is up to date.' },
};

export const problems = {
  heading: (n: number) => `${count(n, 'entry', 'entries')} to look at`,
  intro: 'The rest is still analysed.',
  show: 'Show in sheet',
  showAt: (place: string) => `Show in sheet: ${place}`,
  seen: (n: number) => `${count(n, 'entry', 'entries')} can’t be read: see This period`,
};
