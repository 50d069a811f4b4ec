/** The tables and hidden named cells on the sheet `Review data`: what the sheet Review shows is worked out there. */
import type { Direction } from '../../../model/contribution';
import { reference, type Expression } from '../../kernel/formula';
import { DECIDED_LIST } from '../../kernel/shared/flagKey';
import type { TableRef } from '../../kernel/tableRef';

/** The widest gaps, on the sheet `Review order`. */
export const WIDEST = {
  name: 'Rv_widest',
  headers: {
    number: 'No',
    nth: 'Nth',
    gap: 'Gap',
    before: 'Before',
    tie: 'Tie',
    edge: 'Edge',
    ours: 'Ours',
    from: 'From',
    place: 'Place',
    key: 'Key',
    row: 'Row',
  },
} as const satisfies TableRef;

/** The wide gaps that are asked about, on the sheet `Review order`. */
export const WIDE = {
  name: 'Rv_wide',
  headers: { number: 'No', wanted: 'Wanted', key: 'Key', row: 'Row', words: 'Words' },
} as const satisfies TableRef;

/** One row a step that is on the list, in the order of the forms. */
export const STEPS = {
  name: 'Rv_steps',
  headers: {
    number: 'No',
    status: 'Status',
    late: 'Late',
    due: 'Due',
    state: 'State',
    lateWords: 'Late words',
    told: 'Told',
    keptKey: 'Kept key',
    kept: 'Kept',
    nextKey: 'Next key',
    next: 'Next',
  },
} as const satisfies TableRef;

/** What is flagged in a direction: at most three to do more of, then at most three to cut back. */
export function reviewFindingTable(direction: Direction) {
  return {
    name: direction === 'given' ? 'Flags_out' : 'Flags_in',
    headers: {
      number: 'No',
      base: 'Base',
      nth: 'Nth',
      below: 'Below',
      upTo: 'Up to',
      key: 'Key',
      row: 'Row',
      sign: 'Sign',
      activity: 'Activity',
      cost: 'Cost',
      costShare: 'Cost share',
      valueShare: 'Value share',
      ownCost: 'Own',
      ownValue: 'Val',
      costWay: 'Way',
      costUnit: 'Unit',
      under: 'Under',
      valueWay: 'Worth',
      valueUnit: 'Worth unit',
      from: 'From',
      limit: 'Limit',
      score: 'Score',
      clears: 'Clears',
      short: 'Short',
      trend: 'Trend',
      stays: 'Stays',
      told: 'Told',
      decision: 'Decision',
      decided: 'Decided',
    },
  } as const satisfies TableRef;
}

/** The decisions asked for today. */
export const ASKED = {
  name: 'Rv_asked',
  headers: {
    number: 'No',
    at: 'At',
    step: 'Step',
    gap: 'Gap',
    row: 'Row',
    base: 'Base',
    open: 'Open',
    advice: 'Advice',
    activity: 'Activity',
    name: 'Name',
    title: 'Title',
    story: 'Story',
    reason: 'Reason',
    owner: 'Owner',
  },
} as const satisfies TableRef;

const TOLD_STEP = {
  number: 'No',
  at: 'At',
  sign: 'Sign',
  step: 'Step',
  short: 'Short',
  side: 'Side',
  owner: 'Owner',
  who: 'Who',
  done: 'Done',
  due: 'Due',
  day: 'Day',
  words: 'Words',
} as const;

/** What was promised and has come to something. */
export const KEPT = { name: 'Rv_kept', headers: TOLD_STEP } as const satisfies TableRef;
/** What comes next. */
export const COMING = { name: 'Rv_next', headers: TOLD_STEP } as const satisfies TableRef;

/** The widest gaps, positives first. */
export const SURPRISES = {
  name: 'Rv_gaps',
  headers: {
    number: 'No',
    at: 'At',
    row: 'Row',
    activity: 'Activity',
    short: 'Short',
    gap: 'Gap',
    words: 'Words',
  },
} as const satisfies TableRef;

/** One row a closed period as History has it. */
export const ENDS = {
  name: 'Rv_ends',
  headers: { number: 'No', period: 'Period', years: 'Years', end: 'End' },
} as const satisfies TableRef;

/** The hidden named cells. */
export const REVIEW_NAMES = {
  end: 'Review_end',
  costFlags: 'Review_less',
  mores: 'Review_more',
  flags: 'Review_flags',
  partner: 'Review_partner',
  costWay: 'Cost_way',
  valueWay: 'Value_way',
  givenOthers: 'Given_others',
  givenCostMid: 'Given_cost_mid',
  givenCostNext: 'Given_cost_next',
  givenValueMid: 'Given_value_mid',
  givenValueNext: 'Given_value_next',
  receivedOthers: 'Received_others',
  receivedCostMid: 'Received_cost_mid',
  receivedCostNext: 'Received_cost_next',
  receivedValueMid: 'Received_value_mid',
  receivedValueNext: 'Received_value_next',
  keptCount: 'Review_kept_count',
  dropped: 'Review_dropped',
  promised: 'Review_promised',
  promises: 'Review_promises',
  start: 'Review_start',
  givenHeadline: 'Review_given_headline',
  receivedHeadline: 'Review_received_headline',
  late: 'Review_late',
  lastRow: 'Review_last',
  farRow: 'Review_far',
  far: 'Review_far_period',
  given: 'Review_given',
  received: 'Review_received',
  cost: 'Review_cost',
  balance: 'Review_balance',
  agreement: 'Review_agreement',
  follow: 'Review_follow',
  givenLast: 'Review_given_last',
  receivedLast: 'Review_received_last',
  costLast: 'Review_cost_last',
  balanceLast: 'Review_balance_last',
  agreementLast: 'Review_agreement_last',
  followLast: 'Review_follow_last',
  givenFar: 'Review_given_far',
  receivedFar: 'Review_received_far',
  costFar: 'Review_cost_far',
  balanceFar: 'Review_balance_far',
  agreementFar: 'Review_agreement_far',
  followFar: 'Review_follow_far',
  cutBackCost: 'Review_cut_back',
  doMoreValue: 'Review_do_more',
  decided: DECIDED_LIST,
  advice: 'Review_advice',
} as const;
export type ReviewName = keyof typeof REVIEW_NAMES;

export function reviewNamed(name: ReviewName): Expression {
  return reference(REVIEW_NAMES[name]);
}
