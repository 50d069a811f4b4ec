/** Shares the steps of parts 3 and 4 of our RVU. */
import type { Rvu } from '../../model/rvu';
import { ACTION_TABLE } from '../../workbook/kernel/shared/actionsTable';
import { ACTION_COLUMNS } from '../../workbook/sections/actions/actionColumns';
import { formStepsOf } from '../../workbook/sections/forms/formSteps';
import type { StepPart } from '../../workbook/sections/forms/formSteps';
import { shareColumn } from './sharedValue';
import type { SharedValue } from './sharedValue';

export interface SharedFormStep {
  readonly step: SharedValue;
  readonly due: SharedValue;
  readonly owner: SharedValue;
  readonly category: SharedValue;
}

export interface SharedFormSteps {
  /** That we plan to take. */
  readonly planned: readonly SharedFormStep[];
  /** That we would like the partner to take. */
  readonly asked: readonly SharedFormStep[];
}

const share = shareColumn(ACTION_TABLE.name, ACTION_COLUMNS);

/** The steps on the respondent's form, without dropped ones. */
export function sharedFormSteps(rvu: Rvu, respondent: string): SharedFormSteps {
  return {
    planned: stepsOfPart(rvu, respondent, 'we-plan'),
    asked: stepsOfPart(rvu, respondent, 'we-ask'),
  };
}

function stepsOfPart(rvu: Rvu, respondent: string, part: StepPart): readonly SharedFormStep[] {
  return formStepsOf(rvu, respondent, part)
    .filter(({ action }) => !action.dropped)
    .map(({ action, row }) => {
      const which = String(row);
      return {
        step: share('step', which, action.step),
        due: share('due', which, action.due),
        owner: share('owner', which, action.owner),
        category: share('category', which, action.category),
      };
    });
}
