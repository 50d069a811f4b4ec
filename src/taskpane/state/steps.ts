/** The state of this period, and the recommended next step. */
import { FIRM_BASIS } from '../../model/worth';
import type { AnalysedContribution } from '../../model/analysis';
import type { Direction } from '../../model/contribution';
import { DIRECTIONS } from '../../model/contribution';
import type { Day } from '../../model/day';
import type { Flag } from '../../model/matrix';
import { missingNames } from '../../model/filledForms';
import { openSteps, stepFacts } from '../../model/nextStep';
import type { PeriodStep, StepFacts } from '../../model/nextStep';
import { formatPeriod } from '../../model/period';
import { actionFacts } from './actionFacts';
import type { Book } from './book';
import { receiveStep } from './receiving';
import { lastSentDay } from './sending';

export interface PeriodFacts {
  readonly flags: number;
  readonly decided: number;
  readonly byFlag: Readonly<Record<Flag, number>>;
  /** Where the first flag of the kind is, ours first. */
  readonly whereOf: Readonly<Record<Flag, Direction>>;
  readonly flagEstimates: number;
  /** Promised steps whose day has passed. */
  readonly late: number;
}

export type NextStep =
  | { readonly kind: 'repair'; readonly count: number }
  | { readonly kind: 'list' }
  | { readonly kind: 'confirm' | 'gaps'; readonly count: number }
  | { readonly kind: 'cost' | 'score'; readonly count: number; readonly first: string }
  | { readonly kind: 'decide'; readonly count: number; readonly direction: Direction }
  /** Some of us have blank lines in their form. */
  | { readonly kind: 'answer'; readonly missing: readonly string[] }
  /** What is listed and written has not left yet. */
  | { readonly kind: 'send'; readonly partner: string }
  /** It has left, and not all of it has come back. */
  | {
      readonly kind: 'receive';
      readonly partner: string;
      readonly sent: Day | null;
      /** For whom of us nothing has come yet. */
      readonly missing: readonly string[];
    }
  | { readonly kind: 'review'; readonly partner: string }
  | { readonly kind: 'close'; readonly period: string };

/** Counts what the period's overview tells. */
export function periodFacts({ analysis, rvu, today }: Book): PeriodFacts {
  const flagged = DIRECTIONS.flatMap((direction) =>
    analysis.directions[direction].contributions.filter(({ flag }) => flag !== null)
  );
  const ofFlag = (wanted: Flag) => flagged.filter(({ flag }) => flag === wanted);
  const where = (wanted: Flag) => ofFlag(wanted)[0]?.contribution.direction ?? 'given';
  const each = <Value>(value: (flag: Flag) => Value): Readonly<Record<Flag, Value>> => ({
    'cut-back': value('cut-back'),
    renegotiate: value('renegotiate'),
    'do-more': value('do-more'),
  });
  return {
    flags: flagged.length,
    decided: flagged.filter(({ contribution }) => contribution.decision !== null).length,
    byFlag: each((flag) => ofFlag(flag).length),
    whereOf: each(where),
    flagEstimates: flagged.filter(({ provisional }) => provisional).length,
    late: actionFacts(rvu.actions, today).late,
  };
}

/** How many values rest on an estimate or on last period's score. */
export function estimatesIn({ analysis }: Book): number {
  return DIRECTIONS.flatMap((direction) => analysis.directions[direction].contributions).filter(
    ({ basis }) => basis !== null && basis !== FIRM_BASIS
  ).length;
}

/** By the book: several parts of the page look at the same facts. */
const FACTS = new WeakMap<Book, StepFacts>();

/** What the rule of the next step looks at in this workbook. */
export function factsOf(book: Book): StepFacts {
  const facts = FACTS.get(book) ?? stepFacts(book.rvu, book.analysis, book.today);
  FACTS.set(book, facts);
  return facts;
}

/** The open steps, next one first; there is always one. Unreadable cells come before everything else. */
export function guideSteps(book: Book): readonly [NextStep, ...NextStep[]] {
  const facts = factsOf(book);
  const steps = openSteps(facts).map((step) => STEP_BUILDERS[step](book, facts));
  const [first = STEP_BUILDERS.close(book, facts), ...others] = steps;
  if (book.problems.length === 0) return [first, ...others];
  return [{ kind: 'repair', count: book.problems.length }, first, ...others];
}

type StepBuilder = (book: Book, facts: StepFacts) => NextStep;

const partnerOf = ({ rvu }: Book): string => rvu.alliance.partner.name;

const STEP_BUILDERS: Readonly<Record<PeriodStep, StepBuilder>> = {
  list: () => ({ kind: 'list' }),
  confirm: (_, { carried }) => ({ kind: 'confirm', count: carried }),
  cost: (book, { costUnknown }) => ({
    kind: 'cost',
    count: costUnknown,
    first: firstOf(book, (each) => each.cost === null),
  }),
  score: (book, { unrated }) => ({
    kind: 'score',
    count: unrated,
    first: firstOf(book, (each) => each.value === null),
  }),
  answer: ({ rvu }) => ({ kind: 'answer', missing: missingNames(rvu) }),
  send: (book) => ({ kind: 'send', partner: partnerOf(book) }),
  receive: (book) => receiving(book),
  gaps: (_, { gaps }) => ({ kind: 'gaps', count: gaps }),
  decide: (book, { undecided }) => ({
    kind: 'decide',
    count: undecided,
    direction: undecidedIn(book),
  }),
  review: (book) => ({ kind: 'review', partner: partnerOf(book) }),
  close: ({ rvu: { period } }) => ({
    kind: 'close',
    period: period === null ? '' : formatPeriod(period),
  }),
};

/** Waiting for what comes back. */
export function receiving(book: Book): NextStep {
  return {
    kind: 'receive',
    partner: partnerOf(book),
    sent: lastSentDay(book.rvu, 'sent'),
    missing: receiveStep(book.rvu).missing,
  };
}

/** Ours come first. */
function firstOf({ analysis }: Book, isMissing: (each: AnalysedContribution) => boolean): string {
  const { given, received } = analysis.directions;
  const all = [...given.contributions, ...received.contributions];
  return all.find(isMissing)?.contribution.id ?? '';
}

/** The direction whose flags wait, ours first. */
export function undecidedIn({ analysis }: Book): Direction {
  const waits = ({ flag, contribution }: AnalysedContribution) =>
    flag !== null && contribution.decision === null;
  return DIRECTIONS.find((each) => analysis.directions[each].contributions.some(waits)) ?? 'given';
}
