/**
 * Handles answers that come back after their period was closed. Scores go to Past contributions, words to Partner
 * RVU, where each line names its period. The present period's cells do not change.
 */
import type { PastContribution } from '../../model/history';
import { formatPeriod } from '../../model/period';
import type { Rvu } from '../../model/rvu';
import { mergeStated } from './mergeStated';
import type { ImportedLines } from './mergeLines';
import type { Merged } from './changes';
import type { ReturnOrigin } from './checkReturned';
import type { ReceiveOrder } from './receivePreview';

/** Whether the answers are late, and the workbook that they refer to. */
export function timeOf(rvu: Rvu, { period }: ReturnOrigin) {
  const isLate = rvu.period !== null && period !== formatPeriod(rvu.period);
  return { isLate, then: isLate ? asItWas(rvu, period) : rvu };
}

/** The workbook of that period, as far as the history knows it. */
const asItWas = (rvu: Rvu, period: string): Rvu => ({
  ...rvu,
  contributions: rvu.history.contributions.filter((each) => each.period === period),
});

/** The history with their scores. Results computed when the period was closed stay as they were. */
export function mergeLate(
  rvu: Rvu,
  taken: ImportedLines,
  order: ReceiveOrder
): Merged<readonly PastContribution[]> {
  const { period } = taken.origin;
  const { part, changes } = mergeStated(asItWas(rvu, period), taken, order);
  const scores = part.map(({ stated }) => stated);
  let at = 0;
  return {
    part: rvu.history.contributions.map((each) =>
      each.period === period ? { ...each, stated: scores[at++] ?? null } : each
    ),
    changes: changes.map((change) => ({ ...change, target: 'history' })),
  };
}
