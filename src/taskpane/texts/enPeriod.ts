/** English: this period, its commands and problems. */
import { COST_AMOUNT_WORDS } from '../../workbook/kernel/shared/costWords';
import { listed } from '../../workbook/kernel/wording';
import { count } from './count';

const contributions = (n: number): string => count(n, 'contribution', 'contributions');

export const period = {
  nextStep: 'Next step',
  steps: 'Steps of this period',
  done: 'done',
  open: 'to do',
  next: {
    repair: {
      title: (n: number) => `Correct ${count(n, 'entry', 'entries')} that can’t be read`,
      body: 'Everything else is analyzed. Each entry says what to type.',
      action: 'Show the first',
    },
    list: {
      title: 'List what you do for each other',
      body: 'One row for each contribution, in both directions. The matrix follows as you type.',
      action: 'Go to the list',
    },
    confirm: {
      title: (n: number) => `Update ${COST_AMOUNT_WORDS} of ${contributions(n)}`,
      body: 'They are still last period’s. Type over what changed, then confirm the rest.',
      action: 'Confirm all',
      busy: 'Confirming…',
      done: `All ${COST_AMOUNT_WORDS} are confirmed for this period.`,
    },
    cost: {
      title: (n: number) => `Add ${COST_AMOUNT_WORDS} to ${contributions(n)}`,
      body: 'Without a cost they can’t be placed on the matrix. Type 0 if there is none.',
      action: 'Show the first',
    },
    score: {
      title: (n: number) => `Score ${contributions(n)}`,
      body: 'Type your estimate now. Your partner’s own score replaces it later.',
      action: 'Show the first',
    },
    answer: {
      title: (names: readonly string[]) => `Fill in our RVU: ${listed(names)}`,
      body: 'What we received, what they received, and the next steps, line by line.',
      action: 'Open our RVU',
    },
    send: {
      title: (partner: string) => `Send ${partner} their copy`,
      body: 'Your costs stay in this workbook. You see everything that leaves first.',
      action: 'Choose what to send',
    },
    receive: {
      title: (partner: string) => `Waiting for ${partner}`,
      body: (day: string | null, missing: readonly string[]) =>
        `${day === null ? 'Sent' : `Sent on ${day}`}. Not answered yet: ${listed(missing)}.`,
      action: 'Open their file',
      remind: 'Remind them',
    },
    gaps: {
      title: (n: number) => `Look at ${count(n, 'gap', 'gaps')} of 2 steps or more`,
      body: 'Choose the ones to talk about. Your partner sees only those that you choose.',
      action: 'See the gaps',
    },
    decide: {
      title: (n: number) => `Decide on ${count(n, 'flag', 'flags')}`,
      body: 'Each flag says why it is there. Your decisions stay in this workbook.',
      action: 'See the flags',
    },
    review: {
      title: (partner: string) => `Review the period with ${partner}`,
      body: 'See what is missing, make the slides, and note afterwards what you agreed.',
      action: 'Prepare the review',
    },
    close: {
      title: (name: string) => `Close ${name}`,
      body: 'Past periods keep it as it is. Contributions and open steps move on to the next period.',
      action: 'Close the period',
    },
    meanwhile: (step: string) => `Meanwhile: ${step}`,
  },
  cadence: {
    running: (period: string, until: string, days: number) => {
      if (days === 0) return `${period} ends today.`;
      return `${period} ends on ${until}, in ${count(days, 'day', 'days')}.`;
    },
    due: (period: string, until: string, missing: readonly string[]) => {
      const who = missing.length === 0 ? '' : ` Our RVU is open: ${listed(missing)}.`;
      return `${period} ended on ${until}.${who}`;
    },
  },
  guide: {
    contributions: 'Contributions',
    listed: (given: number, received: number) => `${given} given, ${received} received`,
    carried: (n: number) => `${n} with last period’s ${COST_AMOUNT_WORDS}`,
    toCost: (n: number) => `${n} without a cost`,
    toScore: (n: number) => `${n} without a value`,
    estimates: (n: number) => `${n} valued by an estimate`,
    answers: 'Our RVU',
    lines: (lines: number, all: number) => `${lines} of ${all} lines answered`,
    answered: (answered: number, asked: number) => `${answered} of ${asked} forms complete`,
    linesOf: (name: string, lines: number, all: number) => `${name} ${lines} of ${all} lines`,
    openSteps: (open: number, late: number) =>
      `${count(open, 'open step', 'open steps')}${late === 0 ? '' : `, ${late} late`}`,
    send: (partner: string) => `Send to ${partner}`,
    notSent: 'Not sent yet',
    sent: (day: string | null, revision: number) =>
      `Sent${day === null ? '' : ` on ${day}`}, revision ${revision}`,
    allSent: 'All sent',
    partSent: (sent: readonly string[], unsent: readonly string[]) =>
      `${listed(sent)} sent, ${listed(unsent)} not yet`,
    receive: (partner: string) => `Receive from ${partner}`,
    nothingSent: 'Once their copy is sent',
    waiting: (partner: string) => `Waiting for ${partner}`,
    received: (day: string | null, from: readonly string[], missing: readonly string[]) => {
      const is = missing.length === 1 ? 'is' : 'are';
      const rest = missing.length === 0 ? '' : `; ${listed(missing)} ${is} missing`;
      return `Received${day === null ? '' : ` on ${day}`} for ${listed(from)}${rest}`;
    },
    gaps: 'Gaps',
    gapsOpen: (n: number) => `${count(n, 'gap', 'gaps')} of 2 steps or more`,
    gapsShown: (n: number) => `${n} chosen to show`,
    noGaps: 'None of 2 steps or more',
    decide: 'Decisions',
    noFlags: 'No flags',
    decided: (decided: number, all: number) =>
      `${decided} of ${count(all, 'flag', 'flags')} decided`,
    review: 'Review',
    reviewed: 'Agenda, slides, what was agreed',
    close: 'Close',
    ends: (period: string, day: string) => `${period} ends on ${day}`,
    ended: (period: string, day: string) => `${period} ended on ${day}`,
  },
  nothingYet: 'Nothing listed yet',
  worth: 'Worth a look',
  cutBack: (n: number) => `${contributions(n)} to consider cutting back`,
  late: (n: number) => `${count(n, 'promised step is', 'promised steps are')} late`,
  renegotiate: (n: number) => `${contributions(n)} to renegotiate: must be kept, high cost`,
  doMore: (n: number) => `${contributions(n)} to do more of: high value, low cost`,
  estimates: (n: number) => `${n} of these ${n === 1 ? 'rests' : 'rest'} on an estimate: ask first`,
  commands: 'Commands',
};

export const commands = {
  nextPeriod: 'Close the period',
  list: 'Paste your list',
  refresh: 'Refresh matrix',
  settings: 'Settings',
  help: 'Help',
  busy: { nextPeriod: 'Closing the period…', refresh: 'Refreshing the matrix…' },
  done: {
    nextPeriod: 'The period is closed. The next one is ready.',
    refresh: 'The matrix is up to date.',
  },
};

export const problems = {
  heading: (n: number) => `${count(n, 'entry', 'entries')} to correct`,
  intro: 'Everything else is analyzed.',
  takeRows: (n: number) => `Take ${n === 1 ? 'it' : 'them'} into the table`,
  takingRows: 'Making the table longer…',
  tookRows: 'The rows are in the table.',
  convert: 'Convert them',
  keep: 'Keep as they are',
  rescaling: 'Going through the scores…',
  rescaled: { convert: 'The scores are converted.', keep: 'The scores stay as they are.' },
  show: 'Show in sheet',
  showAt: (place: string) => `Show in sheet: ${place}`,
  seen: (n: number) => `${count(n, 'entry', 'entries')} can’t be read: see This period`,
};
