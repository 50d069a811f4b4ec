/** What both sides agree on once and look at each period: nine questions, a code of conduct, governance. */
import type { Party } from './alliance';
import type { Day } from './day';

/** In the order in which they are asked; what each asks is told by the sheet's words. */
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
export type CharterQuestion = (typeof QUESTIONS)[number];

export const AGREEMENTS = ['agreed', 'nearly', 'differs'] as const;
/** How near the two sides' answers are, as people judge it. */
export type Agreement = (typeof AGREEMENTS)[number];

/** Null is not answered yet. */
export interface CharterAnswer {
  readonly question: CharterQuestion;
  readonly ours: string | null;
  readonly theirs: string | null;
  readonly agreement: Agreement | null;
}

/** In the order of the sheet; each side signs each point. */
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

/** What is agreed, signed and staffed. */
export interface Charter {
  /** Those of which anything is known, in the order of the questions. */
  readonly answers: readonly CharterAnswer[];
  readonly conduct: readonly SignOff[];
  readonly governance: readonly Role[];
}

/** What one of the questions waits for, both answers and how near people find them. */
export const CHARTER_STATES = ['open', 'ours', 'theirs', 'compare', 'talk', 'settled'] as const;
export type CharterState = (typeof CHARTER_STATES)[number];

/** Waits for answers first, then for the mark; settled only where the mark says agreed. */
export function charterState({ ours, theirs, agreement }: CharterAnswer): CharterState {
  if (ours === null) return theirs === null ? 'open' : 'ours';
  if (theirs === null) return 'theirs';
  if (agreement === null) return 'compare';
  return agreement === 'agreed' ? 'settled' : 'talk';
}

/** From both to none. */
export const SIGN_STATES = ['both', 'us', 'partner', 'none'] as const;
/** Who has signed a point: a side has where a name of it stands, whatever the date. */
export type SignState = (typeof SIGN_STATES)[number];

/** Who has signed a point of the code of conduct. */
export function signState({ us, partner }: SignOff): SignState {
  if (us !== null) return partner === null ? 'us' : 'both';
  return partner === null ? 'none' : 'partner';
}

/** How long ago both sides last spoke; null days where nobody noted it or no day is known. */
export interface Contact {
  readonly state: 'unknown' | 'fine' | 'overdue';
  readonly days: number | null;
}

/** Overdue where the last contact lies more than `contactDays` days before `today`. */
export function contactOf({ lastContact }: Role, today: Day | null, contactDays: number): Contact {
  if (lastContact === null) return { state: 'unknown', days: null };
  const days = today === null ? null : today - lastContact;
  return { state: days !== null && days > contactDays ? 'overdue' : 'fine', days };
}

/** When both sides meet next; `days` counts from today on and is null where no day is known. */
export interface Meeting {
  readonly state: 'unknown' | 'ahead' | 'passed';
  readonly days: number | null;
}

/** Passed from the day after the noted day on: then a new one is wanted. */
export function meetingOf({ nextMeeting }: Role, today: Day | null): Meeting {
  if (nextMeeting === null) return { state: 'unknown', days: null };
  const days = today === null ? null : nextMeeting - today;
  return { state: days !== null && days < 0 ? 'passed' : 'ahead', days };
}

/** Who governs an alliance of which no more is known than its facts. */
export function usualGovernance(us: Party, partner: Party): readonly Role[] {
  const role = (name: string, of: (party: Party) => string | null): Role => ({
    role: name,
    us: of(us) || null,
    partner: of(partner) || null,
    lastContact: null,
    nextMeeting: null,
  });
  return [
    role('Alliance manager', ({ manager }) => manager),
    role('Executive sponsor', ({ sponsor }) => sponsor),
  ];
}
