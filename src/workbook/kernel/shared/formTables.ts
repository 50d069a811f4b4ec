/** The keys of the RVU sheets, and what a respondent's tables are called. */

import type { Direction } from '../../../model/contribution';

/** Of the roll-up over the departments' forms. */
export const ROLLUP_SHEET = 'rvu';
/** How the keys of the forms' sheets begin. */
const FORM_SHEET = 'rvu_';
export const formSheetKey = (respondent: string): string => FORM_SHEET + respondent;
export const isFormSheet = (key: string): boolean => key.startsWith(FORM_SHEET);

export const longTable = (respondent: string): string => `RVU_long_${respondent}`;
export const shortTable = (respondent: string): string => `RVU_short_${respondent}`;
/** What tells the directions apart in the long table's headers. */
export const SUFFIX: Record<Direction, string> = { received: ' for us', given: ' for you' };
