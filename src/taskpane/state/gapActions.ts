/** What the gaps view changes in the workbook. */
import { planShownGap } from '../../workbook/book/planShownGap';
import { applyPlan } from './drawActions';
import type { Outcome } from './outcome';

/** Lets the partner see the gap of that key, or not. */
export function chooseGap(key: string, show: boolean): Promise<Outcome> {
  return applyPlan((source) => planShownGap(source, key, show));
}
