/** Whether a decision can be written: a choice and a reason that says something. */
import type { Decision } from '../../model/contribution';

const LEAST_REASON = 3;
/** What the sheet's column takes. */
export const MOST_REASON = 500;

export type DecisionNeed = 'choice' | 'reason' | 'shorter';

export type CheckedDecision =
  | { readonly ok: true; readonly decision: Decision; readonly reason: string }
  | { readonly ok: false; readonly need: DecisionNeed };

/** What is still needed, first things first. */
export function checkDecision(decision: Decision | null, typed: string): CheckedDecision {
  const reason = typed.trim();
  if (decision === null) return { ok: false, need: 'choice' };
  if (reason.length < LEAST_REASON) return { ok: false, need: 'reason' };
  if (reason.length > MOST_REASON) return { ok: false, need: 'shorter' };
  return { ok: true, decision, reason };
}
