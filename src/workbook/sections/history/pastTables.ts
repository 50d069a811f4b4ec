/** The History tables that no other sheet's formulas look into. */
import type { TableRef } from '../../kernel/tableRef';

export const HISTORY_ANSWER_TABLE = {
  name: 'History_answers',
  headers: {
    period: 'Period',
    respondent: 'Respondent',
    department: 'Department',
    form: 'Form',
    part: 'Part',
    category: 'Category',
    score: 'Score',
    worth: 'Worth',
    words: 'Words',
  },
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
  },
} as const satisfies TableRef;
