/** Promised steps: parts 3 and 4 of both sides' RVUs. */
import type { Category } from './contribution';
import type { Day } from './day';

/**
 * Whose form a step stands in, and in which part: ours 3 (`we-plan`) and 4 (`we-ask`), theirs 3
 * (`they-plan`) and 4 (`they-ask`). We take the steps that we plan and that they ask for.
 */
export const ACTION_DIRECTIONS = ['we-plan', 'we-ask', 'they-plan', 'they-ask'] as const;
export type ActionDirection = (typeof ACTION_DIRECTIONS)[number];

export const ACTION_STATUSES = ['open', 'done', 'late', 'dropped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** One step. Its status follows from `doneOn`, `dropped`, `due` and the day it is looked at. */
export interface Action {
  readonly step: string;
  readonly direction: ActionDirection;
  readonly owner: string | null;
  readonly due: Day | null;
  readonly doneOn: Day | null;
  readonly dropped: boolean;
  readonly category: Category | null;
  /** The name of the department that it concerns; null for all. */
  readonly department: string | null;
  /** The period in which it was first promised, where that is an earlier one, as `2026-Q4`. */
  readonly carriedFrom: string | null;
  /** The period with which it was closed, done or dropped, as `2026-Q4`; null while it is on the list. */
  readonly closedIn: string | null;
}
