/** What the pane says once a decision is written. */
import type { DecisionLine, NewStep } from '../../workbook/book/planDecisions';
import type { Texts } from '../texts/texts';

/** What was written, once it is. */
export function savedMessage(
  texts: Texts['decide'],
  lines: readonly DecisionLine[],
  step: NewStep | null
): string {
  const [first] = lines;
  if (first === undefined || lines.length > 1) return texts.savedSeveral(lines.length);
  if (first.decision === null) return texts.withdrawn(first.id);
  return step === null ? texts.saved(first.id) : texts.savedStep(first.id);
}
