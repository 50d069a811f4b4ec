/** What the next step is worked out from, to those who make or change it. */
import type { Drawing } from '../../kernel/shared/drawing';
import { nextStepSheet } from './nextStepSheet';
import { STEP_SHEET } from './stepFormulas';

export const NEXT_STEP_DRAWING: Drawing = {
  sheets: (analysed) => [nextStepSheet(analysed)],
  // It names each respondent's form, and so follows the departments.
  redrawn: [STEP_SHEET],
  // Since version 5 it holds the lists of choices, since 6 the steps one by one,
  // since 11 it takes from the forms which lines are scored.
  redrawnSince: 11,
};
