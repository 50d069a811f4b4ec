/** The steps that a form lists in parts 3 and 4, from the Actions table. */
import { ACTION_DIRECTIONS } from '../../../model/action';
import type { Action, ActionDirection } from '../../../model/action';
import type { Rvu } from '../../../model/rvu';
import { ACTION_ORDER_DEPARTMENT } from '../../kernel/shared/actionOrder';
import { ACTION_ORDER_SIDE } from '../../kernel/shared/actionOrder';
import { departmentOrderMirror } from '../../kernel/shared/actionOrder';
import { actionOrderMirror } from '../../kernel/shared/actionOrder';
import { byScope, placeOf } from './lineFormulas';
import { respondentPlace, speaksForAll } from './namedLines';
import { CATEGORY_WORDS, labelOf } from '../../kernel/words';

/** Parts 3 and 4 of our own form. */
export const STEP_PARTS = ['we-plan', 'we-ask'] as const satisfies readonly ActionDirection[];
export type StepPart = (typeof STEP_PARTS)[number];

/** As many steps of each part as the long form has rows for. */
export const STEP_ROWS = 8;

const ALL = 'Actions[Order]';
const OWN = 'Actions[Department order]';

/** How many sort keys are below those of this part, or of the next one. */
function below(respondent: string, part: StepPart, next: number): string {
  const base = (ACTION_DIRECTIONS.indexOf(part) + 1 + next) * ACTION_ORDER_SIDE;
  const own = `COUNTIF(${OWN},"<"&${placeOf(respondent)}*${ACTION_ORDER_DEPARTMENT}+${base})`;
  return byScope(respondent, `COUNTIF(${ALL},"<"&${base})`, own);
}

/** How many steps the part has. */
export const stepCountFormula = (respondent: string, part: StepPart): string =>
  `=IFERROR(${below(respondent, part, 1)}-${below(respondent, part, 0)},0)`;

/** The row in the Actions table of the part's step of that number, from 1; both are formulas. */
export function stepRowFormula(
  respondent: string,
  part: StepPart,
  number: string,
  count: string
): string {
  const at = `${below(respondent, part, 0)}+${number}`;
  const key = byScope(respondent, `SMALL(${ALL},${at})`, `SMALL(${OWN},${at})`);
  return `=IFERROR(IF(${number}>${count},"",MOD(${key},${ACTION_ORDER_SIDE})),"")`;
}

/** A step with its row in the Actions table, from 1. */
export interface ListedStep {
  readonly action: Action;
  readonly row: number;
}

/** The steps of a part of the respondent's form, in the order of the Actions table. */
export function stepsOf(rvu: Rvu, respondent: string, part: StepPart): readonly ListedStep[] {
  const { actions, alliance, today } = rvu;
  const { departments } = alliance;
  const all = speaksForAll(rvu, respondent);
  const place = respondentPlace(rvu, respondent);
  return actions.flatMap((action, index) => {
    const row = { action, index: index + 1, today, departments };
    const own = Math.floor((departmentOrderMirror(row) ?? 0) / ACTION_ORDER_DEPARTMENT) === place;
    const listed = actionOrderMirror(row) !== null && action.direction === part && (all || own);
    return listed ? [{ action, row: row.index }] : [];
  });
}

/** Who sees to a step, and which value line it serves. */
export function whoFor({ owner, category }: Action): string {
  const line = category === null ? null : labelOf(CATEGORY_WORDS, category);
  return [owner, line].filter((part) => part !== null).join(' · ');
}

/** The same by formula; `row` is a formula for the row in the Actions table. */
export function whoForFormula(row: string): string {
  const of = (header: string): string => `INDEX(Actions[${header}],${row})`;
  const both = `AND(LEN(${of('Owner')})>0,LEN(${of('Category')})>0)`;
  return `${of('Owner')}&IF(${both}," · ","")&${of('Category')}`;
}
