/** Parts 3 and 4 of the long form, listed from the Actions table. */
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { STEP_PARTS, STEP_ROWS } from './formSteps';
import { whoFor } from '../../kernel/shared/actionWho';
import { formSheetKey } from '../../kernel/shared/formTables';
import {
  FORM_FIRST_COLUMN,
  HELPER_COLUMN,
  LAST_COLUMN,
  LEFT,
  STEPS_ROW,
  longColumn,
  longWidth,
} from './rvuFormLayout';
import type { FormPiece } from './rvuFormLayout';
import { PART_WORDS } from '../../kernel/shared/rvuWords';
import { stepListFormats, stepListHeights } from './stepListLooks';
import { stepListBlocks, stepListNames } from './stepLists';
import type { StepListPlan } from './stepLists';

export function stepsPart(analysed: AnalysedRvu, respondent: string): FormPiece {
  const plan = stepListPlan(respondent);
  return {
    blocks: stepListBlocks(analysed, plan),
    tables: [],
    formats: stepListFormats(plan),
    validations: [],
    rowHeights: stepListHeights(analysed, plan, longWidth('givenWords')),
    names: stepListNames(plan),
  };
}

const stepListPlan = (respondent: string): StepListPlan => ({
  sheet: formSheetKey(respondent),
  respondent,
  id: respondent,
  row: STEPS_ROW,
  rows: STEP_ROWS,
  numbersColumn: FORM_FIRST_COLUMN,
  helperColumn: HELPER_COLUMN,
  sides: [
    {
      part: STEP_PARTS[0],
      heading: PART_WORDS.planned,
      headingColumn: FORM_FIRST_COLUMN,
      first: LEFT.received,
      last: LEFT.given - 1,
      who: LEFT.received,
      step: longColumn('receivedWords'),
      due: longColumn('receivedWorth'),
    },
    {
      part: STEP_PARTS[1],
      heading: PART_WORDS.asked,
      headingColumn: LEFT.given,
      first: LEFT.given,
      last: LAST_COLUMN,
      who: LEFT.given,
      step: longColumn('givenWords'),
      due: longColumn('givenWorth'),
    },
  ],
  who: {
    header: 'Who, and where it helps',
    wraps: true,
    words: whoFor,
    column: 'whoFor',
  },
});
