/** Where things stand on the roll-up's sheet. */
import { CATEGORIES } from '../../../model/contribution';
import { MOST_RESPONDENTS } from '../../../model/respondents';

export const ROLLUP_FIRST_COLUMN = 1;
/** Answered, mean, lowest, highest, spread, views. */
const PER_SIDE = 6;
export const RECEIVED_COLUMN = ROLLUP_FIRST_COLUMN + 1;
export const GIVEN_COLUMN = RECEIVED_COLUMN + PER_SIDE;
export const ROLLUP_LAST_COLUMN = GIVEN_COLUMN + PER_SIDE - 1;
export const ROLLUP_HELPER_COLUMN = ROLLUP_LAST_COLUMN + 1;

/** The long form's lines: headings, headers, eight lines, what the scores mean. */
export const ROLLUP_LONG_ROW = 3;
export const ROLLUP_LONG_ROWS = CATEGORIES.length + 4;
/** The short form's two scores. */
export const ROLLUP_SHORT_ROW = ROLLUP_LONG_ROW + ROLLUP_LONG_ROWS;
export const ROLLUP_SHORT_ROWS = 6;
export const ROLLUP_STEPS_ROW = ROLLUP_SHORT_ROW + ROLLUP_SHORT_ROWS;
export const ROLLUP_STEP_ROWS = 10;
/** Last, since it grows with the departments. */
export const WHO_ROW = ROLLUP_STEPS_ROW + 2 + ROLLUP_STEP_ROWS + 2;
export const WHO_ROWS = MOST_RESPONDENTS;

/** The headings and the headers stand above whoever has answered. */
export const WHO_FIRST_ROW = WHO_ROW + 2;

/** Hidden, in the rows of those who have answered: the scores of their long forms, received first, then of the short ones. */
export const ROLLUP_SCORES = { long: 2 * CATEGORIES.length, short: 2 } as const;
export const ROLLUP_HIDDEN_COLUMNS = ROLLUP_SCORES.long + ROLLUP_SCORES.short;
