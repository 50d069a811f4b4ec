/** Named cells that several sheets' formulas stand on: a name that is not here doesn't compile in a formula. */
import { reference } from '../formula';
import type { Expression } from '../formula';

/** The named cells that hold the companies' names. */
export const US_NAME = 'Us_name';
export const PARTNER_NAME = 'Partner_name';

/** The named cell that holds the alliance's currency. */
export const CURRENCY = 'Currency';

/** The named cell that holds the period, as people typed it. */
export const PERIOD = 'Period';

/** The named cell that says which form is in use. */
export const FORM = 'Form';

/** The named cell that holds the period before. */
export const PREVIOUS_PERIOD = 'Previous_period';

/** The named cell that holds the number of the fiscal year's first month. */
export const FISCAL_MONTH = 'Fiscal_month';

/** The named cell that holds the period's last day; blank where the calendar does not know it. */
export const PERIOD_END = 'Period_end';

/** The named cell that counts our departments. */
export const OUR_DEPARTMENTS = 'Our_departments';

/** The named cells that list the scores of the value scale, and what each of them means. */
export const SCALE_SCORES = 'Scale_scores';
export const SCALE_WORDS = 'Scale_words';

/** The named cell in which the sheet keeps the present day. */
export const TODAY = 'RVU_today';

/** The named cell that says in words what is best done next. */
export const NEXT_STEP = 'Next_step';

/** The named cells that count the steps that were due, and those done by their day. */
export const ACTIONS_DUE = 'Actions_due';
export const ACTIONS_ON_TIME = 'Actions_on_time';

/** The named cell that says how many days the late steps are late at the median; blank where none is. */
export const ACTIONS_MEDIAN_LATE = 'Actions_median_late';

/** Whether both matrices' cost axes are the same, in words. */
export const COST_AXES_CELL = 'Cost_axes';

/** How the lines are drawn, in words, and people's own numbers for them. */
export const COST_METHOD = 'Cost_method';
export const COST_NUMBER = 'Cost_number';
export const VALUE_METHOD = 'Value_method';
export const VALUE_NUMBER = 'Value_number';

/** The month with which the fiscal year begins, in words. */
export const FISCAL_YEAR_START = 'Fiscal_year_start';

/** The settings as formulas use them: the default where a cell holds nothing usable. */

export const USED_SETTINGS = [
  'Used_scale_min',
  'Used_scale_max',
  'Used_tolerance',
  'Used_red_from',
  'Used_contact_days',
] as const;

export type UsedSetting = (typeof USED_SETTINGS)[number];

type CellName =
  | typeof COST_AXES_CELL
  | typeof COST_METHOD
  | typeof COST_NUMBER
  | typeof VALUE_METHOD
  | typeof VALUE_NUMBER
  | typeof FISCAL_YEAR_START
  | typeof US_NAME
  | typeof PARTNER_NAME
  | typeof CURRENCY
  | typeof SCALE_SCORES
  | typeof SCALE_WORDS
  | typeof PERIOD
  | typeof FORM
  | typeof PREVIOUS_PERIOD
  | typeof FISCAL_MONTH
  | typeof PERIOD_END
  | typeof OUR_DEPARTMENTS
  | typeof TODAY
  | typeof ACTIONS_DUE
  | typeof ACTIONS_ON_TIME
  | typeof ACTIONS_MEDIAN_LATE
  | typeof NEXT_STEP
  | UsedSetting;

/** The named cell in a formula. */
export function named(name: CellName): Expression {
  return reference(name);
}
