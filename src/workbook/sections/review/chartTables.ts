/** The tables that the charts of the appendix are drawn from: the periods on `Review data`, the others on `Review figures`. */
import type { BridgeOf } from '../../../model/review/bridge';
import type { PartOf } from '../../../model/review/parts';
import type { TableRef } from '../../kernel/tableRef';

/** The kept periods, the earliest first, and the present one. */
export const PERIODS = {
  name: 'Rv_past',
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
    due: 'Due',
    follow: 'Follow-through',
    placedCost: 'Placed cost',
    placedValue: 'Placed value',
    costMore: 'Cost in do more',
    costKeep: 'Cost in keep',
    costLeave: 'Cost in leave',
    costCut: 'Cost in cut back',
    valueMore: 'Value in do more',
    valueKeep: 'Value in keep',
    valueLeave: 'Value in leave',
    valueCut: 'Value in cut back',
    cutBackCost: 'Cut back',
    doMoreValue: 'Do more',
  },
} as const satisfies TableRef;

/** The same periods as lines and columns are drawn from them. */
export const TREND = {
  name: 'Rv_trend',
  headers: {
    number: 'No',
    period: 'Period',
    balance: 'Balance',
    agreement: 'Agreement',
    follow: 'Follow-through',
    cutBackCost: 'Cut back',
    doMoreValue: 'Do more',
  },
} as const satisfies TableRef;

/** From last period's sum to this one's, step by step: the columns of a bridge. */
export function bridgeTable(of: BridgeOf) {
  return {
    name: `Bridge_${of}`,
    headers: {
      number: 'No',
      step: 'Step',
      words: 'Words',
      kept: 'Kept',
      before: 'Before',
      sum: 'Sum',
      moved: 'Moved',
      by: 'By',
      to: 'To',
      from: 'From',
      low: 'Low',
      high: 'High',
      amount: 'Amount',
      name: 'Name',
      sign: 'Sign',
      label: 'Label',
      base: 'Base',
      whole: 'Whole',
      up: 'Up',
      down: 'Down',
      under: 'Under',
    },
  } as const satisfies TableRef;
}

/** What each side brings, by kind or by value line. */
export function partsTable(of: PartOf) {
  return {
    name: of === 'kind' ? 'Rv_kinds' : 'Rv_categories',
    headers: {
      number: 'No',
      part: 'Part',
      givenSaid: 'Given said',
      receivedSaid: 'Received said',
      given: 'Given',
      received: 'Received',
      label: 'Label',
      left: 'Left',
    },
  } as const satisfies TableRef;
}
