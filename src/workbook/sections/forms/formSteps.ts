/** The steps that a form lists in parts 3 and 4, from the Actions table. */
import { ACTION_DIRECTIONS } from '../../../model/action';
import type { Action, ActionDirection } from '../../../model/action';
import { WHOLE } from '../../../model/respondents';
import type { Rvu } from '../../../model/rvu';
import { NOTHING, call, ifError, minus, more, plus, toFormula, when } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import {
  ACTION_ORDER_DEPARTMENT,
  ACTION_ORDER_SIDE,
  actionOrderMirror,
  departmentOrderMirror,
} from '../../kernel/shared/actionOrder';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { wholeColumn } from '../../kernel/tableRef';
import { countBelow, formBase } from './lineFormulas';
import { respondentPlace, coversWholeCompany } from './namedLines';

/** Parts 3 and 4 of our own form. */
export const STEP_PARTS = ['we-plan', 'we-ask'] as const satisfies readonly ActionDirection[];
export type StepPart = (typeof STEP_PARTS)[number];

/** As many steps of each part as the long form has rows for. */
export const STEP_ROWS = 8;

/** The sort keys of all steps, or those that begin with their department's place. */
const keysOf = (respondent: string): Expression =>
  wholeColumn(ACTION_TABLE, respondent === WHOLE ? 'order' : 'departmentOrder');

/** Where the sort keys of the form's own steps begin. */
export function stepBaseFormula(respondent: string): string {
  return toFormula(formBase(respondent, ACTION_ORDER_DEPARTMENT));
}

/** How many sort keys are below those of this part, or of the next one; `base` is where the form's own begin. */
function below(respondent: string, part: StepPart, next: number, base: Expression): Expression {
  const from = (ACTION_DIRECTIONS.indexOf(part) + 1 + next) * ACTION_ORDER_SIDE;
  return countBelow(keysOf(respondent), respondent === WHOLE ? from : plus(base, from));
}

/** How many steps are sorted before those of the part. */
export function stepsBeforeFormula(respondent: string, part: StepPart, base: Expression): string {
  return toFormula(ifError(below(respondent, part, 0, base), 0));
}

/** How many steps the part has. */
export function stepCountFormula(
  respondent: string,
  part: StepPart,
  { base, before }: { readonly base: Expression; readonly before: Expression }
): string {
  return toFormula(ifError(minus(below(respondent, part, 1, base), before), 0));
}

/** The row in the Actions table of the part's step of that number, from 1. */
export function stepRowFormula(
  respondent: string,
  number: Expression,
  { before, count }: { readonly before: Expression; readonly count: Expression }
): string {
  const key = call('SMALL', keysOf(respondent), plus(before, number));
  const row = call('MOD', key, ACTION_ORDER_SIDE);
  return toFormula(ifError(when(more(number, count), NOTHING, row), NOTHING));
}

/** A step with its row in the Actions table, from 1. */
export interface FormStep {
  readonly action: Action;
  readonly row: number;
}

/** The steps of a part of the respondent's form, in the order of the Actions table. */
export function formStepsOf(rvu: Rvu, respondent: string, part: StepPart): readonly FormStep[] {
  const { actions, alliance, today } = rvu;
  const { departments } = alliance;
  const all = coversWholeCompany(rvu, respondent);
  const place = respondentPlace(rvu, respondent);
  return actions.flatMap((action, index) => {
    const row = { action, index: index + 1, today, departments };
    const own = Math.floor((departmentOrderMirror(row) ?? 0) / ACTION_ORDER_DEPARTMENT) === place;
    const listed = actionOrderMirror(row) !== null && action.direction === part && (all || own);
    return listed ? [{ action, row: row.index }] : [];
  });
}

/** How many steps are sorted before those of the part in the respondent's form. */
export function stepsBefore(rvu: Rvu, respondent: string, part: StepPart): number {
  const { actions, alliance, today } = rvu;
  const place = respondentPlace(rvu, respondent);
  if (!coversWholeCompany(rvu, respondent) && place === null) return 0;
  const from = (ACTION_DIRECTIONS.indexOf(part) + 1) * ACTION_ORDER_SIDE;
  const base = coversWholeCompany(rvu, respondent) ? 0 : (place ?? 0) * ACTION_ORDER_DEPARTMENT;
  const keyOf = respondent === WHOLE ? actionOrderMirror : departmentOrderMirror;
  return actions.filter((action, index) => {
    const row = { action, index: index + 1, today, departments: alliance.departments };
    return (keyOf(row) ?? Infinity) < base + from;
  }).length;
}

/** What the sort keys of the form's own steps begin with; null where its department is gone. */
export function stepBaseOf(rvu: Rvu, respondent: string): number | null {
  if (coversWholeCompany(rvu, respondent)) return 0;
  const place = respondentPlace(rvu, respondent);
  return place === null ? null : place * ACTION_ORDER_DEPARTMENT;
}
