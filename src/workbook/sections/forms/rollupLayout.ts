/** Where things stand on the roll-up's sheet. */
import { CATEGORIES } from '../../../model/contribution';
import { MOST_RESPONDENTS } from '../../../model/respondents';

export const FIRST_COLUMN = 1;
/** Answered, mean, lowest, highest, spread, views. */
const PER_SIDE = 6;
export const RECEIVED_COLUMN = FIRST_COLUMN + 1;
export const GIVEN_COLUMN = RECEIVED_COLUMN + PER_SIDE;
export const LAST_COLUMN = GIVEN_COLUMN + PER_SIDE - 1;
export const HELPER_COLUMN = LAST_COLUMN + 1;

/** The long form's lines: headings, headers, eight lines, what the scores mean. */
export const LONG_ROW = 3;
export const LONG_ROWS = CATEGORIES.length + 4;
/** The short form's two scores. */
export const SHORT_ROW = LONG_ROW + LONG_ROWS;
export const SHORT_ROWS = 6;
export const STEPS_ROW = SHORT_ROW + SHORT_ROWS;
export const STEP_ROWS = 10;
/** Last, since it grows with the departments. */
export const WHO_ROW = STEPS_ROW + 2 + STEP_ROWS + 2;
export const WHO_ROWS = MOST_RESPONDENTS;
