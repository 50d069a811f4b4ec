/** The sample's promised steps of 2026-Q4: each way a step can go, once. */
import type { Action } from '../../model/action';
import { parseDay } from '../../model/day';

type ActionDetails = Partial<Omit<Action, 'step' | 'direction' | 'due' | 'doneOn'>> & {
  /** As `yyyy-mm-dd`. */
  readonly due?: string;
  readonly doneOn?: string;
};

const day = (text: string | undefined): number | null =>
  text === undefined ? null : parseDay(text);

/** Writes down a step; what is not said is unknown. */
export function step(
  direction: Action['direction'],
  words: string,
  { due, doneOn, ...known }: ActionDetails
): Action {
  return {
    owner: null,
    dropped: false,
    category: null,
    department: null,
    carriedFrom: null,
    closedIn: null,
    ...known,
    step: words,
    direction,
    due: day(due),
    doneOn: day(doneOn),
  };
}

export const SAMPLE_ACTIONS: readonly Action[] = [
  step('we-plan', 'Hold a fourth webinar evening together with your sales people', {
    owner: 'Priya Nair',
    due: '2027-02-11',
    category: 'new-markets',
    department: 'Marketing',
  }),
  step('we-plan', 'Put a shared web page in place of the printed catalogue', {
    owner: 'Priya Nair',
    due: '2026-11-06',
    category: 'new-markets',
    department: 'Marketing',
  }),
  step('we-plan', 'Hand over October’s temperature traces by the fifth of November', {
    owner: 'Tom Alvarez',
    due: '2026-11-05',
    doneOn: '2026-11-04',
    category: 'innovation',
    department: 'Engineering',
  }),
  step('we-ask', 'Name one contact for returns at the Reno depot', {
    owner: 'Dana Whitlock',
    due: '2026-10-30',
    doneOn: '2026-11-12',
    category: 'less-duplication',
    department: 'Engineering',
  }),
  step('we-ask', 'Share the shock readings of the two southern depots as well', {
    owner: 'Dana Whitlock',
    due: '2027-01-15',
    category: 'core-competency',
    department: 'Engineering',
  }),
  step('they-plan', 'Letter two rented trucks for the spring fair', {
    owner: 'Marcus Oyelaran',
    due: '2026-12-18',
    dropped: true,
    category: 'competition',
  }),
  step('they-ask', 'Ask the auditor whether every second quarter is enough', {
    owner: 'Tom Alvarez',
    due: '2026-12-04',
    category: 'other',
    department: 'Engineering',
  }),
];
