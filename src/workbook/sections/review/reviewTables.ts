/** The tables and hidden named cells on the sheet `Review data`: what the sheet Review shows is worked out there. */
import type { Direction } from '../../../model/contribution';
import { reference } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import type { TableRef } from '../../kernel/tableRef';

/** One row a contribution, in the order of the Matrix lists. */
export const REVIEWED = {
  name: 'Reviewed',
  headers: {
    number: 'No',
    row: 'Row',
    side: 'Side',
    tie: 'Tie',
    kind: 'Kind',
    soft: 'Soft',
    weight: 'Weight',
    place: 'Place',
    key: 'Key',
    ask: 'Ask',
    estimate: 'Est',
    said: 'Said',
    gap: 'Gap',
    beyond: 'Beyond',
    gapPlace: 'Gap place',
    wide: 'Wide',
    widePlace: 'Wide place',
    last: 'Last',
    past: 'Past',
    valueThen: 'Value then',
    valueStep: 'Value step',
    valueBy: 'Value by',
    costThen: 'Cost then',
    costStep: 'Cost step',
    costBy: 'Cost by',
  },
} as const satisfies TableRef;

/** One row a step that is on the list, in the order of the forms. */
export const STEPS = {
  name: 'Review_steps',
  headers: {
    number: 'No',
    status: 'Status',
    late: 'Late',
    due: 'Due',
    state: 'State',
    keptKey: 'Kept key',
    kept: 'Kept',
    nextKey: 'Next key',
    next: 'Next',
  },
} as const satisfies TableRef;

/** What is flagged in a direction: at most three to do more of, then at most three to cut back. */
export const findingTable = (direction: Direction) =>
  ({
    name: `Review_flags_${direction}`,
    headers: {
      number: 'No',
      base: 'Base',
      key: 'Key',
      row: 'Row',
      sign: 'Sign',
      activity: 'Activity',
      cost: 'Cost',
      costShare: 'Cost share',
      valueShare: 'Value share',
      ownValue: 'Own value',
      costWay: 'Cost way',
      under: 'Under',
      valueWay: 'Value way',
      from: 'From',
      trend: 'Trend',
      decision: 'Decision',
    },
  }) as const satisfies TableRef;

/** The decisions asked for today. */
export const ASKED = {
  name: 'Review_asked',
  headers: {
    number: 'No',
    at: 'At',
    step: 'Step',
    gap: 'Gap',
    row: 'Row',
    base: 'Base',
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
  side: 'Side',
  who: 'Who',
  day: 'Day',
  words: 'Words',
} as const;

/** What was promised and has come to something. */
export const KEPT = { name: 'Review_kept', headers: TOLD_STEP } as const satisfies TableRef;
/** What comes next. */
export const COMING = { name: 'Review_next', headers: TOLD_STEP } as const satisfies TableRef;

/** The widest gaps, positives first. */
export const SURPRISES = {
  name: 'Review_gaps',
  headers: { number: 'No', at: 'At', activity: 'Activity', gap: 'Gap', words: 'Words' },
} as const satisfies TableRef;

/** One row a closed period as History has it. */
export const ENDS = {
  name: 'Review_ends',
  headers: { number: 'No', period: 'Period', end: 'End' },
} as const satisfies TableRef;

/** The kept periods, the earliest first, and the present one. */
export const PERIODS = {
  name: 'Review_periods',
  headers: {
    back: 'Back',
    row: 'Row',
    period: 'Period',
    givenKnown: 'Given known',
    given: 'Given',
    receivedKnown: 'Received known',
    received: 'Received',
    costKnown: 'Cost known',
    cost: 'Cost',
    balance: 'Balance',
    agreement: 'Agreement',
    follow: 'Follow-through',
    placedCost: 'Placed cost',
    placedValue: 'Placed value',
    cutBackCost: 'Cut back',
    doMoreValue: 'Do more',
  },
} as const satisfies TableRef;

/** The hidden named cells. */
export const REVIEW_NAMES = {
  end: 'Review_end',
  graves: 'Review_for_less',
  mores: 'Review_for_more',
  flags: 'Review_flags_asked',
  partner: 'Review_partner',
  costWay: 'Review_cost_way',
  valueWay: 'Review_value_way',
  givenMidCost: 'Review_given_mid_cost',
  givenNextCost: 'Review_given_next_cost',
  givenMidValue: 'Review_given_mid_value',
  givenNextValue: 'Review_given_next_value',
  receivedMidCost: 'Review_received_mid_cost',
  receivedNextCost: 'Review_received_next_cost',
  receivedMidValue: 'Review_received_mid_value',
  receivedNextValue: 'Review_received_next_value',
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
  cutBackCost: 'Review_cut_back',
  doMoreValue: 'Review_do_more',
  decided: 'Review_decided',
  advice: 'Review_advice',
} as const;

export type ReviewName = keyof typeof REVIEW_NAMES;

export const reviewNamed = (name: ReviewName): Expression => reference(REVIEW_NAMES[name]);
