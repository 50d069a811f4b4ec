/** English: the matrix and its decisions. */
import { count } from './count';

export const matrix = {
  heading: 'Matrix',
  direction: 'Direction',
  chart: (direction: string, points: number) =>
    `Cost and value, ${direction}: ${count(points, 'contribution', 'contributions')} placed. Use the arrow keys to go from one to the next, Enter to open one.`,
  balance: {
    value: {
      even: 'Value: about even',
      ours: 'Value: we give more',
      theirs: 'Value: they give more',
    },
    cost: {
      even: 'Cost: about even',
      ours: 'Cost: we put in more',
      theirs: 'Cost: they put in more',
    },
    unknown: 'Cost: not known while a cost is unknown.',
    now: (side: string, figure: string, estimated: boolean, before: string | null) =>
      `${side}, ${figure}${estimated ? ', estimated' : ''}${before === null ? '' : ` (last period ${before})`}.`,
  },
  costAxis: {
    given: (currency: string) => `Cost to us, ${currency}`,
    received: (currency: string) => `Cost to them, our estimate, ${currency}`,
  },
  valueAxis: {
    given: (min: number, max: number) => `Value to them, ${min}–${max}`,
    received: (min: number, max: number) => `Value to us, ${min}–${max}`,
  },
  key: 'Hollow: an estimate, or last period’s score.',
  hint: 'Choose a point to see what it stands for.',
  point: (id: string, activity: string, quadrant: string, cost: string, value: string) =>
    `${id} ${activity}: ${quadrant}, cost ${cost}, value ${value}`,
  spot: (points: number, named: readonly string[], cost: string, value: string) => {
    const others = points - named.length;
    const rest = others === 0 ? '' : ` and ${others} more`;
    return `${points} on one spot: ${named.join(', ')}${rest}; cost ${cost}, value ${value}. Press to open.`;
  },
  many: (points: number) => `${points} here`,
  onSpot: 'On this spot',
  hollow: 'not firm',
  showTable: 'Show as table',
  showChart: 'Show as chart',
  table: {
    id: 'Id',
    activity: 'Activity',
    cost: (currency: string) => `Cost, ${currency}`,
    value: 'Value',
    perCost: 'Value per cost',
    quadrant: 'Quadrant',
  },
  few: (placed: number) =>
    `With only ${count(placed, 'contribution', 'contributions')} placed, the median says little: read the cost line with care.`,
  total: (cost: string) => `Cost placed: ${cost}`,
  empty: {
    title: 'Nothing to place yet',
    body: 'A contribution is placed once it has a cost and a value.',
  },
  flags: 'Flags',
  noFlags: 'No flags in this direction.',
  left: (undecided: number, decided: number) => `${undecided} undecided · ${decided} decided`,
  filter: 'Which flags',
  undecided: (n: number) => `Undecided ${n}`,
  all: (n: number) => `All ${n}`,
  acceptFirm: (n: number) => `Accept ${n} firm ${n === 1 ? 'one' : 'ones'}`,
  decideAll: (firm: number, others: number) =>
    firm === 0 ? `Leave all ${others} for later` : `Accept ${firm} firm, leave ${others} for later`,
  allDecided: (n: number) => (n === 1 ? 'The one flag is decided.' : `All ${n} flags are decided.`),
  takeBack: 'Undo',
  clearedFlags: (ids: string) => `No longer flagged: ${ids}.`,
  lineMoved: (from: string, to: string) => `The cost line moved from ${from} to ${to}.`,
  group: {
    'cut-back': (n: number) => `Consider cutting back · ${n}`,
    renegotiate: (n: number) => `Renegotiate · ${n}`,
    'do-more': (n: number) => `Do more · ${n}`,
  },
  advice: {
    'cut-back': 'Consider cutting back: ',
    renegotiate: 'Renegotiate: ',
    'do-more': 'Do more: ',
  },
  adviceAsked: {
    'cut-back': 'Cut back? ',
    renegotiate: 'Renegotiate? ',
    'do-more': 'Do more? ',
  },
  facts: {
    given: (cost: string, costShare: string, valueShare: string) =>
      `${cost}, ${costShare} of our cost, for ${valueShare} of the value.`,
    received: (cost: string, costShare: string, valueShare: string) =>
      `${cost}, ${costShare} of their cost, for ${valueShare} of the value.`,
    estimated: (cost: string, costShare: string, valueShare: string) =>
      `${cost}, ${costShare} of their cost by our estimate, for ${valueShare} of the value.`,
  },
  noted: (score: string) => `As we noted it, they value it at ${score}.`,
  received: (score: string, revision: number, day: string | null) =>
    `They scored it ${score} (revision ${revision}${day === null ? '' : `, ${day}`}).`,
  rests: {
    stated: {
      given: (score: string) => `They scored it ${score}.`,
      received: (score: string) => `We scored it ${score}.`,
    },
    carried: {
      given: (score: string) => `They scored it ${score} last period.`,
      received: (score: string) => `We scored it ${score} last period.`,
    },
    estimate: {
      given: (score: string) => `We estimate its value to them at ${score}.`,
      received: (score: string) => `They estimate its value to us at ${score}.`,
    },
  },
  standing: {
    firm: 'firm',
    'close-call': 'a close call',
    score: 'rests on an estimate',
    again: 'last period’s score',
    cost: 'cost is our estimate',
  },
  ask: {
    score: {
      given: (partner: string) => `Ask ${partner} for its score before you decide.`,
      received: () => 'Score it yourselves before you decide.',
    },
    again: {
      given: (partner: string) => `Ask ${partner} whether last period’s score still holds.`,
      received: () => 'See whether your score of last period still holds.',
    },
    cost: {
      given: () => '',
      received: (partner: string) => `Ask ${partner} what it costs them before you decide.`,
    },
  },
  intoCopy: 'Put it in their copy',
  intoCopyOf: (id: string) => `Put it in their copy: ${id}`,
  lastPeriod: (period: string, decision: string) => `${period} you decided: ${decision}`,
  evidence: (said: readonly string[]) => `Evidence: ${said.join(' · ')}`,
  scoredSince: 'Their score has come since.',
  groundMoved: (from: string, to: string) => `It was ${from} when you decided and is ${to} now.`,
  groundScored: 'You decided on an estimate; a score has come since.',
  chosen: 'Chosen contribution',
  close: 'Close',
  noFlag: 'no flag',
  early: (running: number) => (running === 1 ? 'first period' : `${running} periods in a row`),
  trend: 'Period by period',
  trendAt: (period: string, quadrant: string) => `${period}: ${quadrant}`,
  notPlacedThen: 'not placed',
  now: 'now',
  showInSheet: 'Show in sheet',
  showInSheetOf: (id: string) => `Show in sheet: ${id}`,
  withdraw: 'Withdraw',
  withdrawOf: (id: string) => `Withdraw the decision on ${id}`,
  change: 'Change',
  changeOf: (id: string) => `Change the decision on ${id}`,
  decided: (decision: string) => `Decided: ${decision}`,
  notPlaced: 'Not placed',
};

/** What can be decided, as the buttons of a flag say it. */
const cutting = {
  accept: 'Cut back',
  keep: 'Keep',
  renegotiate: 'Renegotiate',
  defer: 'Later',
};

export const decideTexts = {
  legend: (id: string) => `What do you decide on ${id}?`,
  choices: {
    'cut-back': cutting,
    renegotiate: { ...cutting, accept: 'Accept' },
    'do-more': { ...cutting, accept: 'Do more', keep: 'Leave as it is' },
  },
  choiceOn: (choice: string, id: string, activity: string) => `${choice}: ${id} ${activity}`,
  why: {
    accept: 'Reason',
    keep: 'Why leave it as it is?',
    renegotiate: 'Why talk about its terms?',
    defer: 'Reason',
  },
  needReason: 'Type a reason of at least three characters.',
  longReason: (most: number) => `Type at most ${most} characters.`,
  step: {
    add: '+ Make it a step: who, by when',
    addOf: (id: string) => `+ Make it a step: who, by when, ${id}`,
    what: 'Step',
    shared: (partner: string) => `Steps we plan go to ${partner} with our RVU.`,
    who: 'Who',
    when: 'By when',
    needed: 'Type the step, in at most 300 characters.',
    begun: {
      'cut-back': (activity: string) => `Talk over: ${activity}`,
      renegotiate: (activity: string) => `Talk over the terms: ${activity}`,
      'do-more': (activity: string) => `Do more: ${activity}`,
    },
  },
  save: 'Save decision',
  saving: 'Writing to the sheet…',
  cancel: 'Cancel',
  saved: (id: string) => `The decision on ${id} is in the sheet.`,
  savedStep: (id: string) => `The decision on ${id} and its step are in the sheets.`,
  savedSeveral: (n: number) => `${n} decisions are in the sheet.`,
  withdrawn: (id: string) => `The decision on ${id} is withdrawn.`,
};
