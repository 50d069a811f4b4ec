/** What the review view changes in the workbook. */
import { planRetrospective } from '../../workbook/book/planRetrospective';
import type { RetrospectiveEntry } from '../../workbook/book/planRetrospective';
import { applyPlan } from './drawActions';
import type { Outcome } from './outcome';

/** Writes what worked and what went awry in the present period. */
export function saveRetrospective(lines: readonly RetrospectiveEntry[]): Promise<Outcome> {
  return applyPlan((source) => planRetrospective(source, lines));
}
