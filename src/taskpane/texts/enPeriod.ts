/** English: this period, its commands and problems. */
import { COST_AMOUNT_WORDS } from '../../workbook/kernel/shared/costWords';
import { listed } from '../../workbook/kernel/wording';
import { count } from './count';

export const period = {
  heading: 'This period',
  nextStep: 'Next step',
  steps: 'Steps of this period',
  done: 'done',
  open: 'to do',
  later: 'Not available yet',
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
      title: (n: number) =>
        `Add ${COST_AMOUNT_WORDS} to ${count(n, 'contribution', 'contributions')}`,
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
    answer: {
      title: (names: readonly string[]) => `Write our RVU: ${listed(names)}`,
      body: 'What we believe we received, what we believe they received, and the next steps.',
      action: 'Open our RVU',
    },
    send: {
      title: (partner: string) => `Send ${partner} their copy`,
      body: 'Your contributions and your RVU are there. Nothing about your costs leaves this workbook.',
      action: 'See what leaves',
    },
    receive: {
      title: (partner: string) => `Receive what ${partner} wrote`,
      body: 'Once they have sent their copy back: you see what would change before anything is written.',
      action: 'Open their file',
    },
    late: {
      title: (n: number) => `Look at ${count(n, 'late step', 'late steps')}`,
      body: 'Take it up with whoever promised: mark it done, set another day, or drop it.',
      action: 'Show the steps',
    },
    finished: {
      title: 'Our side is ready',
      body: 'When the next period comes, this period’s contributions move on with you.',
    },
  },
  cadence: {
    running: (period: string, until: string, days: number) => {
      if (days === 0) return `${period} ends today, on ${until}.`;
      return `${period} ends on ${until}, in ${count(days, 'day', 'days')}.`;
    },
    due: (period: string, since: string, missing: readonly string[]) => {
      const has = missing.length === 1 ? 'has' : 'have';
      const who =
        missing.length === 0 ? 'our side has answered' : `${listed(missing)} ${has} not answered`;
      return `${period} has been due since ${since}: ${who}.`;
    },
  },
  guide: {
    contributions: 'Contributions',
    listed: (given: number, received: number) => `${given} given, ${received} received`,
    toCost: (n: number) => `${n} to cost`,
    toScore: (n: number) => `${n} to score`,
    estimates: (n: number) => count(n, 'rests on an estimate', 'rest on an estimate'),
    answers: 'Our RVU',
    answered: (answered: number, asked: number) => {
      if (asked === 1) return answered === 1 ? 'Begun' : 'Not begun';
      return `${answered} of ${asked} have answered`;
    },
    missing: (names: readonly string[]) => `not yet: ${listed(names)}`,
    blank: (n: number) => count(n, 'line blank', 'lines blank'),
    openSteps: (open: number, late: number) =>
      `${count(open, 'open step', 'open steps')}${late === 0 ? '' : `, ${late} late`}`,
    send: (partner: string) => `Send to ${partner}`,
    notSent: 'Not sent yet',
    sent: (day: string | null, revision: number) =>
      `Sent${day === null ? '' : ` ${day}`}, revision ${revision}`,
    allSent: 'All sent',
    partSent: (sent: readonly string[], unsent: readonly string[]) =>
      `${listed(sent)} sent, ${listed(unsent)} not yet`,
    receive: (partner: string) => `Receive from ${partner}`,
    waiting: (partner: string) => `Waiting for ${partner}`,
    received: (day: string | null, from: readonly string[], missing: readonly string[]) => {
      const is = missing.length === 1 ? 'is' : 'are';
      const rest = missing.length === 0 ? '' : `; ${listed(missing)} ${is} missing`;
      return `Received${day === null ? '' : ` ${day}`} for ${listed(from)}${rest}`;
    },
    review: (partner: string) => `Review with ${partner}`,
    until: {
      review:
        'This comes with a later version. Until then, talk about the flags on the matrix and note what you agree on Actions.',
    },
  },
  nothingYet: 'Nothing listed yet',
  worth: 'Worth a look',
  cutBack: (n: number) =>
    n === 1
      ? '1 contribution may be worth cutting back'
      : `${n} contributions may be worth cutting back`,
  late: (n: number) => `${count(n, 'promised step is', 'promised steps are')} late`,
  decided: (decided: number, all: number) => `${decided} of ${count(all, 'flag', 'flags')} decided`,
  renegotiate: (n: number) => `${n} must be kept but ${n === 1 ? 'costs' : 'cost'} much`,
  doMore: (n: number) =>
    `${n} ${n === 1 ? 'brings' : 'bring'} much and ${n === 1 ? 'costs' : 'cost'} little`,
  estimates: (n: number) => `${n} of these ${n === 1 ? 'rests' : 'rest'} on an estimate: ask first`,
  commands: 'Commands',
};

export const commands = {
  nextPeriod: 'Next period’s RVU',
  list: 'Paste your list',
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
