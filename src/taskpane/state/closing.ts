/** Previews closing the period, in figures. */
import { statusOf } from '../../model/action';
import type { Contribution } from '../../model/contribution';
import { filledForms } from '../../model/filledForms';
import { actionFacts } from './actionFacts';
import type { Book } from './book';

export interface LeaveFacts {
  readonly contributions: number;
  readonly forms: number;
  readonly scores: number;
  readonly decisions: number;
  readonly stepsOpen: number;
  readonly stepsClosed: number;
}

/** Counts entries for History, emptied cells and carried entries. */
export function closingFacts({ rvu, today }: Book): LeaveFacts {
  const known = (key: keyof Contribution) =>
    rvu.contributions.filter((each) => each[key] !== null).length;
  const listed = rvu.actions.filter(({ closedIn }) => closedIn === null);
  const ended = listed.filter((action) => ['done', 'dropped'].includes(statusOf(action, today)));
  return {
    contributions: rvu.contributions.length,
    forms: filledForms(rvu).filter(({ lines }) => lines > 0).length,
    scores: known('stated'),
    decisions: known('decision'),
    stepsOpen: actionFacts(rvu.actions, today).open,
    stepsClosed: ended.length,
  };
}
