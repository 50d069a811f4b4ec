/** The History tables in which other sheets' formulas look up the period before. */
import type { TableRef } from '../tableRef';
import { CONTRIBUTION_TABLE, TYPED_HEADERS } from './contributionsTable';

const { cost, value, quadrant, flag, running, was } = CONTRIBUTION_TABLE.headers;

export const HISTORY_CONTRIBUTION_TABLE = {
  name: 'History_contributions',
  headers: {
    period: 'Period',
    ...TYPED_HEADERS,
    ...{ cost, value, quadrant, flag, running, was },
    key: 'Key',
  },
} as const satisfies TableRef;

export const HISTORY_INDICATOR_TABLE = {
  name: 'History_indicators',
  headers: { period: 'Period', name: 'Indicator', kind: 'Kind', value: 'Value' },
} as const satisfies TableRef;

export const HISTORY_PERIOD_TABLE = {
  name: 'History_periods',
  headers: {
    period: 'Period',
    closedOn: 'Closed on',
    valueBalance: 'Value balance',
    costBalance: 'Cost balance',
    gapCount: 'Gaps known',
    gapMean: 'Mean gap',
    gapMeanAbsolute: 'Mean gap either way',
    gapAtLeastTwo: 'Gaps of 2 and more',
    gapWithinOne: 'Within 1 step',
    actionsDue: 'Actions due',
    actionsOnTime: 'Done on time',
    medianDaysLate: 'Median days late',
    answered: 'Forms filled',
    asked: 'Forms asked for',
    customer: 'Win customer',
    us: 'Win us',
    partner: 'Win partner',
    shownGaps: 'Gaps shown',
  },
} as const satisfies TableRef;

/** Stands between period and id in the key by which a period's contribution is found: `2026-Q4|G1`. */
export const PAST_KEY_SIGN = '|';
