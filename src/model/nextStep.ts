/**
 * What is best done next in a period: one rule for the pane and for the Start sheet, whose formula mirrors
 * it. The steps have an order; what is open first is next.
 */
import type { Analysis } from './analysis';
import { unconfirmed } from './carriedOver';
import type { Day } from './day';
import { dueOf } from './due';
import { filledForms, isComplete } from './filledForms';
import { allGaps, gapsOf } from './gapList';
import { isWide } from './gaps';
import { exchangedWith } from './exchange';
import type { Way } from './exchange';
import { respondents } from './respondents';
import type { Rvu } from './rvu';

/** In the order in which they are taken. */
export const PERIOD_STEPS = [
  /** List contributions. */
  'list',
  /** Hours and cash are last period's still. */
  'confirm',
  /** Some of ours have no cost. */
  'cost',
  /** Some have neither score nor estimate. */
  'score',
  /** Our RVU. */
  'answer',
  'send',
  /** Wait for what comes back, remind, receive. */
  'receive',
  /** Look at the gaps, and choose which the partner sees. */
  'gaps',
  'decide',
  /** Meet, while the period runs. */
  'review',
  /** It is over. */
  'close',
] as const;

export type PeriodStep = (typeof PERIOD_STEPS)[number];

/** What the rule looks at; all but `isOver` are counts. */
export interface StepFacts {
  readonly listed: number;
  readonly carried: number;
  readonly costUnknown: number;
  readonly unrated: number;
  /** Forms of ours in which lines are blank. */
  readonly formsOpen: number;
  /** Respondents of ours whose copy has not been sent, and to whom nobody has answered. */
  readonly copiesOpen: number;
  readonly answersOpen: number;
  /** Gaps worth a conversation, as long as none is chosen to be shown. */
  readonly gaps: number;
  readonly flags: number;
  readonly undecided: number;
  /** Whether the period's last day has passed. */
  readonly isOver: boolean;
}

type Ask = (facts: StepFacts) => boolean;

/** What prepares a copy is not asked for once it has left. */
const before =
  (isOpen: Ask): Ask =>
  (facts) =>
    isUnsent(facts) && isOpen(facts);

const isUnsent: Ask = ({ copiesOpen, answersOpen }) => copiesOpen > 0 && answersOpen > 0;

const IS_OPEN: Readonly<Record<PeriodStep, Ask>> = {
  list: ({ listed }) => listed === 0,
  confirm: before(({ carried }) => carried > 0),
  cost: before(({ costUnknown }) => costUnknown > 0),
  score: before(({ unrated }) => unrated > 0),
  answer: before(({ formsOpen }) => formsOpen > 0),
  send: isUnsent,
  receive: ({ answersOpen }) => answersOpen > 0,
  // Who has decided on every flag went past them.
  gaps: ({ gaps, flags, undecided }) => gaps > 0 && (undecided > 0 || flags === 0),
  decide: ({ undecided }) => undecided > 0,
  review: ({ isOver }) => !isOver,
  close: ({ isOver }) => isOver,
};

/** What is left to do, what comes next first; there is always one. */
export function openSteps(facts: StepFacts): readonly PeriodStep[] {
  return PERIOD_STEPS.filter((step) => IS_OPEN[step](facts));
}

/** Counts what the rule looks at. `today` is null where nobody said which day it is: then nothing is over. */
export function stepFacts(rvu: Rvu, { directions }: Analysis, today: Day | null): StepFacts {
  const all = [...directions.given.contributions, ...directions.received.contributions];
  const flagged = all.filter(({ flag }) => flag !== null);
  const { period, settings } = rvu;
  return {
    listed: all.length,
    carried: unconfirmed(rvu).length,
    costUnknown: directions.given.totals.costUnknown,
    unrated: directions.given.totals.unrated + directions.received.totals.unrated,
    formsOpen: filledForms(rvu).filter((each) => !isComplete(each)).length,
    copiesOpen: openTo(rvu, 'sent'),
    answersOpen: openTo(rvu, 'received'),
    gaps: rvu.shownGaps.length > 0 ? 0 : wideGaps(rvu),
    flags: flagged.length,
    undecided: flagged.filter(({ contribution }) => contribution.decision === null).length,
    isOver:
      period !== null &&
      today !== null &&
      dueOf(period, today, settings.fiscalYearStart).state === 'due',
  };
}

/** Gaps worth a conversation, in both directions; at home those of what is held back count, as on the sheet. */
const wideGaps = (rvu: Rvu): number => allGaps(gapsOf(rvu)).filter(({ gap }) => isWide(gap)).length;

/** How many of us no copy went this way with in this period. */
const openTo = (rvu: Rvu, way: Way): number =>
  respondents(rvu.alliance).length - exchangedWith(rvu, way).length;
