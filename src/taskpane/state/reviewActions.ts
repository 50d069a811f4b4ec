/** What the review view changes in the workbook. */
import { planRetrospective } from '../../workbook/book/planRetrospective';
import type { SaidLine } from '../../workbook/book/planRetrospective';
import { applyPlan } from './drawActions';
import type { Outcome } from './outcome';

/** Writes what worked and what went awry in the present period. */
export function saveRetrospective(lines: readonly SaidLine[]): Promise<Outcome> {
  return applyPlan((source) => planRetrospective(source, lines));
}
