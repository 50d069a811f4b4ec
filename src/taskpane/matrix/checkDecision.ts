/** Whether a decision can be written: a reason where it goes against the flag, a step that says what. */
import type { Decision } from '../../model/contribution';
import { goesAgainst } from '../../model/decision';
import type { Day } from '../../model/day';
import { parseDay } from '../../model/day';
import type { Flag } from '../../model/matrix';

const LEAST_REASON = 3;
/** What the sheet's columns take. */
export const MOST_REASON = 500;
const MOST_STEP = 300;

export type DecisionNeed = 'reason' | 'shorter' | 'step';

/** A step as it is typed; null where none is wanted. */
export interface StepDraft {
  readonly step: string;
  readonly owner: string;
  /** As `yyyy-mm-dd`, or blank. */
  readonly due: string;
}

export interface DecisionStep {
  readonly step: string;
  readonly owner: string | null;
  readonly due: Day | null;
}

export type CheckedDecision =
  | { readonly ok: true; readonly reason: string | null; readonly step: DecisionStep | null }
  | { readonly ok: false; readonly need: DecisionNeed };

/** What is still needed, first things first. */
export function checkDecision(
  flag: Flag,
  decision: Decision,
  typed: string,
  draft: StepDraft | null
): CheckedDecision {
  const reason = typed.trim();
  if (goesAgainst(flag, decision) && reason.length < LEAST_REASON)
    return { ok: false, need: 'reason' };
  if (reason.length > MOST_REASON) return { ok: false, need: 'shorter' };
  if (draft !== null && !saysWhat(draft)) return { ok: false, need: 'step' };
  return { ok: true, reason: reason || null, step: draft && promised(draft) };
}

const saysWhat = ({ step }: StepDraft): boolean =>
  step.trim() !== '' && step.trim().length <= MOST_STEP;

const promised = ({ step, owner, due }: StepDraft): DecisionStep => ({
  step: step.trim(),
  owner: owner.trim() || null,
  due: parseDay(due),
});
