/** The steps that a form lists in parts 3 and 4, from the Actions table. */
import { ACTION_DIRECTIONS } from '../../../model/action';
import type { Action, ActionDirection } from '../../../model/action';
import type { Rvu } from '../../../model/rvu';
import {
  NOTHING,
  and,
  call,
  ifError,
  joined,
  minus,
  more,
  plus,
  times,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import {
  ACTION_ORDER_DEPARTMENT,
  ACTION_ORDER_SIDE,
  actionOrderMirror,
  departmentOrderMirror,
} from '../../kernel/shared/actionOrder';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { cellIn, wholeColumn } from '../../kernel/tableRef';
import { CATEGORY_WORDS, labelOf } from '../../kernel/words';
import { byScope, countBelow, respondentRow } from './lineFormulas';
import { respondentPlace, coversWholeCompany } from './namedLines';

/** Parts 3 and 4 of our own form. */
export const STEP_PARTS = ['we-plan', 'we-ask'] as const satisfies readonly ActionDirection[];
export type StepPart = (typeof STEP_PARTS)[number];

/** As many steps of each part as the long form has rows for. */
export const STEP_ROWS = 8;

/** The sort keys of all steps, and those that begin with their department's place. */
const ALL = wholeColumn(ACTION_TABLE, 'order');
const OWN = wholeColumn(ACTION_TABLE, 'departmentOrder');

/** How many sort keys are below those of this part, or of the next one. */
function below(respondent: string, part: StepPart, next: number): Expression {
  const base = (ACTION_DIRECTIONS.indexOf(part) + 1 + next) * ACTION_ORDER_SIDE;
  const own = plus(times(respondentRow(respondent), ACTION_ORDER_DEPARTMENT), base);
  return byScope(respondent, countBelow(ALL, base), countBelow(OWN, own));
}

/** How many steps the part has. */
export function stepCountFormula(respondent: string, part: StepPart): string {
  return toFormula(ifError(minus(below(respondent, part, 1), below(respondent, part, 0)), 0));
}

/** The row in the Actions table of the part's step of that number, from 1. */
export function stepRowFormula(
  respondent: string,
  part: StepPart,
  number: Expression,
  count: Expression
): string {
  const place = plus(below(respondent, part, 0), number);
  const key = byScope(respondent, call('SMALL', ALL, place), call('SMALL', OWN, place));
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

/** Stands between who sees to a step and what it is for. */
const DOT = ' · ';

/** Who sees to a step, and the other word on it, where there are any. */
export function whoAnd(owner: string | null, other: string | null): string {
  return [owner, other].filter((part) => part !== null).join(DOT);
}

/** Who sees to a step, and which value line it serves. */
export function whoFor({ owner, category }: Action): string {
  return whoAnd(owner, category === null ? null : labelOf(CATEGORY_WORDS, category));
}

/** `whoAnd` by formula, for the step in that row of the Actions table. */
export function whoAndFormula(key: 'category' | 'department', row: Expression): Expression {
  const [owner, other] = [cellIn(ACTION_TABLE, 'owner', row), cellIn(ACTION_TABLE, key, row)];
  const both = and(more(call('LEN', owner), 0), more(call('LEN', other), 0));
  return joined(owner, when(both, words(DOT), NOTHING), other);
}
