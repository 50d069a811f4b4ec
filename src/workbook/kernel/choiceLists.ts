/**
 * Lists of choices that stand in cells. Excel takes a choice in any case only where its list is cells: a list
 * that is written into the check wants each letter as it is.
 */
import {
  ACTION_DIRECTION_WORDS,
  CADENCE_WORDS,
  CATEGORY_WORDS,
  COST_METHOD_WORDS,
  DECISION_WORDS,
  DIRECTION_WORDS,
  FORM_WORDS,
  KIND_WORDS,
  MODE_WORDS,
  MONTH_WORDS,
  NO,
  SIDE_WORDS,
  VALUE_METHOD_WORDS,
  YES,
  labelsOf,
} from './words';
import type { ChoiceSet } from './words';

interface ChoiceList {
  /** Of the cells that hold it. */
  readonly name: string;
  readonly labels: readonly string[];
}

/** Yes and no. */
export const YES_NO_LIST = 'Choices_yes_no';
/** Who plans or asks for a step. */
export const STEP_LIST = 'Choices_step';
/** The months of the year. */
export const MONTH_LIST = 'Choices_month';
/** What may be decided. */
export const DECISION_LIST = 'Choices_decision';

const SETS: readonly (readonly [name: string, choices: ChoiceSet<string>])[] = [
  ['Choices_direction', DIRECTION_WORDS],
  ['Choices_category', CATEGORY_WORDS],
  ['Choices_kind', KIND_WORDS],
  ['Choices_mode', MODE_WORDS],
  [DECISION_LIST, DECISION_WORDS],
  [STEP_LIST, ACTION_DIRECTION_WORDS],
  ['Choices_side', SIDE_WORDS],
  ['Choices_form', FORM_WORDS],
  ['Choices_cadence', CADENCE_WORDS],
  [MONTH_LIST, MONTH_WORDS],
  ['Choices_cost_line', COST_METHOD_WORDS],
  ['Choices_value_line', VALUE_METHOD_WORDS],
];

/** All of them, as a hidden sheet holds them. */
export const CHOICE_LISTS: readonly ChoiceList[] = [
  { name: YES_NO_LIST, labels: [YES, NO] },
  ...SETS.map(([name, choices]) => ({ name, labels: labelsOf(choices) })),
];

/** The name of the cells that list these choices; null where none do. */
export function listNameOf(choices: ChoiceSet<string>): string | null {
  return SETS.find(([, each]) => each === choices)?.[0] ?? null;
}
