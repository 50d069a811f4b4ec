/** The steps that both sides promised, as a review goes through them: what came of them, and what comes next. */
import type { Action, ActionDirection } from '../action';
import { ACTION_DIRECTIONS, daysLate, statusOf } from '../action';
import type { Day } from '../day';
import type { Rvu } from '../rvu';

/** Done by its day or without one, done after it, not done though its day has passed, given up, or still to come. */
export type PromiseState = 'kept' | 'kept-late' | 'late' | 'dropped' | 'open';

export interface PromisedStep {
  readonly action: Action;
  readonly state: PromiseState;
  /** Days after its due day, gone by or until it was done; null where it is not late. */
  readonly daysLate: number | null;
}

/** Who takes a step: we take what we plan and what they ask for. */
export const TAKEN_BY: Readonly<Record<ActionDirection, 'us' | 'partner'>> = {
  'we-plan': 'us',
  'they-ask': 'us',
  'they-plan': 'partner',
  'we-ask': 'partner',
};

/** In the order in which they are told. */
export const PROMISE_STATES: readonly PromiseState[] = ['kept', 'kept-late', 'late', 'dropped'];

/** What was promised and has come to something: kept first, dropped last, each by its day. */
export function promisesOf(rvu: Pick<Rvu, 'actions' | 'today'>): readonly PromisedStep[] {
  return promisedSteps(rvu)
    .filter(({ state }) => state !== 'open')
    .sort(
      (a, b) => PROMISE_STATES.indexOf(a.state) - PROMISE_STATES.indexOf(b.state) || byDay(a, b)
    );
}

/** What is still to be done, late steps too: the earliest day first, those without a day last. */
export function nextSteps(rvu: Pick<Rvu, 'actions' | 'today'>): readonly PromisedStep[] {
  return promisedSteps(rvu)
    .filter(({ state }) => state === 'open' || state === 'late')
    .sort(byDay);
}

/** All steps on the list by who takes them, then as listed: so steps of one day stand. */
export function promisedSteps({
  actions,
  today,
}: Pick<Rvu, 'actions' | 'today'>): readonly PromisedStep[] {
  return actions
    .filter(({ closedIn, step }) => closedIn === null && step.trim() !== '')
    .map((action) => promised(action, today))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = ({ action }: PromisedStep): number => ACTION_DIRECTIONS.indexOf(action.direction);

function promised(action: Action, today: Day | null): PromisedStep {
  const late = daysLate(action, today);
  const status = statusOf(action, today);
  if (status === 'done')
    return { action, state: late === null ? 'kept' : 'kept-late', daysLate: late };
  return { action, state: status, daysLate: late };
}

const byDay = ({ action: a }: PromisedStep, { action: b }: PromisedStep): number =>
  (a.due ?? Infinity) === (b.due ?? Infinity) ? 0 : (a.due ?? Infinity) - (b.due ?? Infinity);
