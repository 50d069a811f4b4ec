/** The checks of a form's cells: scores are chosen from the scale's steps, with their anchors beside the cell. */
import { ANCHORS } from '../../../model/alliance';
import type { Scale } from '../../../model/alliance';
import type { ValidationPlan } from '../../kernel/blueprint';
import { SCALE_SCORES } from '../../kernel/shared/cellNames';
import { recordValidations } from '../../kernel/validation';
import type { tableValidations } from '../../kernel/validation';

/** The checks of a form's typed columns; `place` is where its table stands. */
export const scoreValidations: typeof tableValidations = (columns, place, scale) =>
  recordValidations(columns, place, scale, (plan, { entry, what }) => {
    if (entry !== 'typed') return null;
    return what.kind === 'score' ? fromList(plan, scale) : plan;
  });

/** Another scale than the usual one has steps only once people have worded them: then any number of it will do. */
function fromList(plan: ValidationPlan, { min, max }: Scale): ValidationPlan {
  if (min !== 1 || max !== ANCHORS.length) return plan;
  const anchors = ANCHORS.map((anchor, index) => `${index + 1} ${anchor}`).join('\n');
  return {
    ...plan,
    rule: { kind: 'listOfName', name: SCALE_SCORES },
    prompt: `${plan.prompt}\n${anchors}`,
  };
}
