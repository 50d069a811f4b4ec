/** What is still missing before two sides meet, and how long the meeting takes. */
import { statusOf } from '../action';
import type { Analysis } from '../analysis';
import type { Day } from '../day';
import { stepFacts } from '../nextStep';
import type { Rvu } from '../rvu';

export const READINESS = ['cost', 'score', 'forms', 'answers', 'undecided', 'late'] as const;
export type Readiness = (typeof READINESS)[number];

/** How many of each are open: contributions without cost or value, forms, answers, flags, late steps. */
export function missingBefore(
  rvu: Rvu,
  analysis: Analysis,
  today: Day | null
): Readonly<Record<Readiness, number>> {
  const facts = stepFacts(rvu, analysis, today);
  const present = rvu.actions.filter(({ closedIn }) => closedIn === null);
  return {
    cost: facts.costUnknown,
    score: facts.unrated,
    forms: facts.formsOpen,
    answers: facts.answersOpen,
    undecided: facts.undecided,
    late: present.filter((action) => statusOf(action, today) === 'late').length,
  };
}

export const AGENDA = ['welcome', 'promises', 'matrices', 'gaps', 'decisions', 'next'] as const;
export type AgendaPoint = (typeof AGENDA)[number];

export interface AgendaItem {
  readonly point: AgendaPoint;
  readonly minutes: number;
}

const [SHORTEST, LONGEST] = [60, 90];
/** A decision that takes longer is not ready. */
const PER_DECISION = 6;
const [FEWEST, MOST] = [15, 30];

/** An agenda of 60 to 90 minutes; what there is nothing of is left out. */
export function agendaOf({
  promises,
  gaps,
  decisions,
}: Readonly<Record<'promises' | 'gaps' | 'decisions', readonly unknown[]>>): readonly AgendaItem[] {
  const asked: readonly AgendaItem[] = [
    { point: 'welcome', minutes: 5 },
    { point: 'promises', minutes: promises.length === 0 ? 0 : 10 },
    { point: 'matrices', minutes: 15 },
    { point: 'gaps', minutes: gaps.length === 0 ? 0 : 15 },
    {
      point: 'decisions',
      minutes: Math.min(MOST, Math.max(FEWEST, decisions.length * PER_DECISION)),
    },
    { point: 'next', minutes: 10 },
  ];
  const items = asked.filter(({ minutes }) => minutes > 0);
  const whole = items.reduce((sum, { minutes }) => sum + minutes, 0);
  const spare = Math.max(0, SHORTEST - whole);
  // What is left of the shortest meeting goes to the matrices, where most is to be said.
  return items.map((item) =>
    item.point === 'matrices' ? { ...item, minutes: Math.min(LONGEST, item.minutes + spare) } : item
  );
}
