/** What both sides agree on once and look at each period: nine questions, a code of conduct, governance. */
import type { Day } from './day';

export const QUESTIONS = [
  'fair-and-equal',
  'long-or-short',
  'one-or-ongoing',
  'equals',
  'consultation',
  'decisions',
  'door-to-more',
  'common-property',
  'disagreements',
] as const;
export type Question = (typeof QUESTIONS)[number];

export const AGREEMENTS = ['agreed', 'nearly', 'differs'] as const;
/** How near the two sides' answers are, as people judge it. */
export type Agreement = (typeof AGREEMENTS)[number];

export interface CharterAnswer {
  readonly question: Question;
  readonly ours: string | null;
  readonly theirs: string | null;
  readonly agreement: Agreement | null;
}

export const CONDUCT_POINTS = [
  'partner-you-want',
  'ethics',
  'respect',
  'membership',
  'when-in-doubt',
] as const;
export type ConductPoint = (typeof CONDUCT_POINTS)[number];

/** Both sides' names under one point of the code of conduct. */
export interface SignOff {
  readonly point: ConductPoint;
  readonly us: string | null;
  readonly usOn: Day | null;
  readonly partner: string | null;
  readonly partnerOn: Day | null;
}

/** One role of the alliance's governance, with the person on each side. */
export interface Role {
  readonly role: string;
  readonly us: string | null;
  readonly partner: string | null;
  readonly lastContact: Day | null;
  readonly nextMeeting: Day | null;
}

export interface Charter {
  /** Those of which anything is known, in the order of the questions. */
  readonly answers: readonly CharterAnswer[];
  readonly conduct: readonly SignOff[];
  readonly governance: readonly Role[];
}
