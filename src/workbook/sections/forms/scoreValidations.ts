/** The checks of a form's cells: scores are chosen from the scale's steps, with their anchors beside the cell. */
import { ANCHORS } from '../../../model/alliance';
import type { Scale } from '../../../model/alliance';
import type { ValidationPlan } from '../../kernel/blueprint';
import type { ColumnRecord } from '../../kernel/column';
import { bodyArea } from '../../kernel/fromRecord';
import type { PlacedRecordTable } from '../../kernel/fromRecord';
import { SCALE_SCORES } from '../../kernel/shared/cellNames';
import { validation } from '../../kernel/validation';

export function scoreValidations(
  columns: readonly ColumnRecord<never>[],
  place: PlacedRecordTable,
  scale: Scale
): readonly ValidationPlan[] {
  return columns.flatMap((column, index) => {
    if (column.entry !== 'typed') return [];
    const { what, header, about } = column;
    const plan = validation(what, header, about, bodyArea(place, index), scale);
    return what.kind === 'score' ? [fromList(plan, scale)] : [plan];
  });
}

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
