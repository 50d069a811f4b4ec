/** English: the matrix and its decisions. */
import { count } from './count';

export const matrix = {
  heading: 'Matrix',
  direction: 'Direction',
  chart: (direction: string, points: number) =>
    `Cost and value, ${direction}: ${count(points, 'contribution', 'contributions')} placed. Use the arrow keys to go from one to the next, Enter to open one.`,
  costAxis: {
    given: (currency: string) => `Cost to us, ${currency}`,
    received: (currency: string) => `Cost to them, our estimate, ${currency}`,
  },
  valueAxis: {
    given: (min: number, max: number) => `Value to them, ${min}–${max}`,
    received: (min: number, max: number) => `Value to us, ${min}–${max}`,
  },
  key: 'Hollow: the value is only an estimate',
  hint: 'Choose a point to see what it stands for.',
  point: (id: string, activity: string, quadrant: string, cost: string, value: string) =>
    `${id} ${activity}: ${quadrant}, cost ${cost}, value ${value}`,
  estimated: 'an estimate',
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
  total: (cost: string, placed: number) => `${cost} in all, ${placed} placed`,
  empty: {
    title: 'Nothing to place yet',
    body: 'A contribution is placed once it has a cost and a score.',
  },
  flags: 'Flags',
  noFlags: 'No flags in this direction.',
  chosen: 'Chosen contribution',
  close: 'Close',
  firm: 'firm',
  question: 'a close call',
  estimate: 'our estimate',
  theirEstimate: 'their estimate',
  noFlag: 'no flag',
  early: (running: number) => (running === 1 ? 'first period' : `period ${running} of it`),
  trend: 'Period by period',
  trendAt: (period: string, quadrant: string) => `${period}: ${quadrant}`,
  notPlacedThen: 'not placed',
  now: 'now',
  showInSheet: 'Show in sheet',
  showInSheetOf: (id: string) => `Show in sheet: ${id}`,
  decide: 'Decide',
  decideOn: (id: string) => `Decide on ${id}`,
  change: 'Change',
  changeOf: (id: string) => `Change the decision on ${id}`,
  decided: (decision: string) => `Decided: ${decision}`,
  notPlaced: 'Not placed',
};

export const decide = {
  legend: (id: string) => `What do you decide on ${id}?`,
  reason: 'Reason',
  reasonHint: 'In a few words, for whoever reads this next period',
  needChoice: 'Choose one of the four.',
  needReason: 'Type a reason of at least three characters.',
  longReason: (most: number) => `Type at most ${most} characters.`,
  save: 'Save decision',
  saving: 'Writing to the sheet…',
  cancel: 'Cancel',
  saved: (id: string) => `The decision on ${id} is in the sheet.`,
  meaning: {
    accept: 'do as the flag says',
    keep: 'leave it as it is',
    renegotiate: 'talk about it with the partner',
    defer: 'look again next period',
  },
};
