/** Promised steps: parts 3 and 4 of both sides' RVUs. */
import type { Category } from './contribution';
import type { Day } from './day';
import { median } from './statistics';

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

/**
 * Dropped where it was dropped, done where it was done (on whatever day), late from the day after its
 * due day on, else open. Nothing is late where `today` is null.
 */
export function statusOf({ dropped, doneOn, due }: Action, today: Day | null): ActionStatus {
  if (dropped) return 'dropped';
  if (doneOn !== null) return 'done';
  return due !== null && today !== null && due < today ? 'late' : 'open';
}

/** Days after the due day on which it was done, or that have gone by since; null where it is not late. */
export function daysLate(action: Action, today: Day | null): number | null {
  const { due, doneOn, dropped } = action;
  const until = doneOn ?? today;
  if (dropped || due === null || until === null) return null;
  return until > due ? until - due : null;
}

/** How promised steps were followed through. */
export interface FollowThrough {
  /** Steps that count, see `followThrough`. */
  readonly due: number;
  /** Of them, those done by their due day. */
  readonly onTime: number;
  /** At the median of the others; null where all were on time. */
  readonly medianDaysLate: number | null;
}

/** On time or late, where the step counts at all; null where it does not (see `followThrough`). */
export function isOnTime(action: Action, today: Day | null): boolean | null {
  if (action.dropped || action.closedIn !== null || action.due === null) return null;
  if (daysLate(action, today) !== null) return false;
  return action.doneOn === null ? null : true;
}

/**
 * Counts each step that has a due day, was not dropped and was not closed with an earlier period, once
 * it is done or its due day has passed. It is on time where it was done by its due day; any other is
 * late, done or not. Where `today` is null only those that are done count.
 */
export function followThrough(actions: readonly Action[], today: Day | null): FollowThrough {
  const counted = actions.filter((action) => isOnTime(action, today) !== null);
  const late = counted.flatMap((action) => daysLate(action, today) ?? []);
  return {
    due: counted.length,
    onTime: counted.length - late.length,
    medianDaysLate: median(late),
  };
}
