/** The steps of parts 3 and 4 of our RVU, as far as they are told. */
import type { Rvu } from '../../model/rvu';
import { ACTION_TABLE } from '../../workbook/kernel/shared/actionsTable';
import { ACTION_COLUMNS } from '../../workbook/sections/actions/actionColumns';
import { formStepsOf } from '../../workbook/sections/forms/formSteps';
import type { StepPart } from '../../workbook/sections/forms/formSteps';
import { shareColumn } from './sharedValue';
import type { SharedValue } from './sharedValue';

export interface ToldStep {
  readonly step: SharedValue;
  readonly due: SharedValue;
  readonly owner: SharedValue;
  readonly category: SharedValue;
}

export interface ToldSteps {
  /** That we plan to take. */
  readonly planned: readonly ToldStep[];
  /** That we would like the partner to take. */
  readonly asked: readonly ToldStep[];
}

const tell = shareColumn(ACTION_TABLE.name, ACTION_COLUMNS);

/** What the respondent's form lists, without the steps that were let go. */
export function stepsTold(rvu: Rvu, respondent: string): ToldSteps {
  return {
    planned: partTold(rvu, respondent, 'we-plan'),
    asked: partTold(rvu, respondent, 'we-ask'),
  };
}

function partTold(rvu: Rvu, respondent: string, part: StepPart): readonly ToldStep[] {
  return formStepsOf(rvu, respondent, part)
    .filter(({ action }) => !action.dropped)
    .map(({ action, row }) => {
      const which = String(row);
      return {
        step: tell('step', which, action.step),
        due: tell('due', which, action.due),
        owner: tell('owner', which, action.owner),
        category: tell('category', which, action.category),
      };
    });
}
