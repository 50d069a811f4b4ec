/** Where the alliance stands this period, and what is best done next. */
import { FIRM_BASIS } from '../../model/worth';
import type { AnalysedContribution } from '../../model/analysis';
import type { Direction } from '../../model/contribution';
import type { Flag } from '../../model/matrix';
import { worstFirst } from '../../model/flags';
import { actionFacts } from './actionFacts';
import { missingNames } from './answered';
import type { Book } from './book';
import { receiveStep } from './receiving';
import { sendStep } from './sending';

export interface PeriodFacts {
  readonly given: number;
  readonly received: number;
  /** Ours without a cost: the partner's costs are theirs to know. */
  readonly costUnknown: number;
  readonly theirCostUnknown: number;
  readonly unrated: number;
  readonly estimates: number;
  readonly flags: number;
  readonly decided: number;
  readonly byFlag: Readonly<Record<Flag, number>>;
  readonly flagEstimates: number;
  /** Promised steps whose day has passed. */
  readonly late: number;
}

export type NextStep =
  | { readonly kind: 'mend'; readonly count: number }
  | { readonly kind: 'list' }
  | { readonly kind: 'cost' | 'score'; readonly count: number; readonly first: string }
  | { readonly kind: 'decide'; readonly count: number; readonly direction: Direction }
  /** Some of us have not begun their form. */
  | { readonly kind: 'answer'; readonly missing: readonly string[] }
  /** What is listed and written has not left yet. */
  | { readonly kind: 'send'; readonly partner: string }
  | { readonly kind: 'late'; readonly count: number }
  /** It has left, and not all of it has come back. */
  | { readonly kind: 'receive'; readonly partner: string }
  | { readonly kind: 'finished' };

/** Counts what the period's overview tells. */
export function periodFacts({ analysis, rvu, today }: Book): PeriodFacts {
  const { given, received } = analysis.directions;
  const all = [...given.contributions, ...received.contributions];
  const flagged = all.filter(({ flag }) => flag !== null);
  const ofFlag = (wanted: Flag) => flagged.filter(({ flag }) => flag === wanted).length;
  return {
    given: given.contributions.length,
    received: received.contributions.length,
    costUnknown: given.totals.costUnknown,
    theirCostUnknown: received.totals.costUnknown,
    unrated: given.totals.unrated + received.totals.unrated,
    estimates: all.filter(({ basis }) => basis !== null && basis !== FIRM_BASIS).length,
    flags: flagged.length,
    decided: flagged.filter(isDecided).length,
    byFlag: {
      'cut-back': ofFlag('cut-back'),
      renegotiate: ofFlag('renegotiate'),
      'do-more': ofFlag('do-more'),
    },
    flagEstimates: flagged.filter(({ provisional }) => provisional).length,
    late: actionFacts(rvu.actions, today).late,
  };
}

/** Whether people chose what to do about it. */
function isDecided({ contribution }: AnalysedContribution): boolean {
  return contribution.decision !== null;
}

/**
 * What can't be read comes first, then what the matrix can't do without; once it says something, its
 * flags come before the gaps that are left. Then our own forms, then their copy, then what we promised;
 * what they send back is waited for last.
 */
export function nextStep(book: Book): NextStep {
  if (book.problems.length > 0) return { kind: 'mend', count: book.problems.length };
  if (book.rvu.contributions.length === 0) return { kind: 'list' };
  const finished = { kind: 'finished' } as const;
  const ours = openFlags(book) ?? contributionGap(book) ?? openForms(book);
  return ours ?? unsent(book) ?? whileAway(book) ?? finished;
}

/** What the list of contributions lacks first: our costs, then scores. */
export function contributionGap({ analysis }: Book): NextStep | null {
  const { given, received } = analysis.directions;
  const all = [...given.contributions, ...received.contributions];
  const cost = missing('cost', given.contributions, (each) => each.cost === null);
  return cost ?? missing('score', all, (each) => each.value === null);
}

function openForms({ rvu }: Book): NextStep | null {
  const missing = missingNames(rvu);
  return missing.length === 0 ? null : { kind: 'answer', missing };
}

function unsent({ rvu }: Book): NextStep | null {
  return sendStep(rvu).done ? null : { kind: 'send', partner: rvu.alliance.partner.name };
}

/** What is left to do once their copy has gone. */
function whileAway(book: Book): NextStep | null {
  const { alliance } = book.rvu;
  const waiting = { kind: 'receive', partner: alliance.partner.name } as const;
  return lateSteps(book) ?? (receiveStep(book.rvu).done ? null : waiting);
}

function lateSteps({ rvu, today }: Book): NextStep | null {
  const { late } = actionFacts(rvu.actions, today);
  return late === 0 ? null : { kind: 'late', count: late };
}

function missing(
  kind: 'cost' | 'score',
  contributions: readonly AnalysedContribution[],
  isMissing: (each: AnalysedContribution) => boolean
): NextStep | null {
  const found = contributions.filter(isMissing);
  const first = found[0];
  return first === undefined ? null : { kind, count: found.length, first: first.contribution.id };
}

function openFlags({ analysis }: Book): NextStep | null {
  const open = (direction: Direction) =>
    worstFirst(analysis.directions[direction]).filter((each) => !isDecided(each)).length;
  const given = open('given');
  const received = open('received');
  if (given + received === 0) return null;
  return { kind: 'decide', count: given + received, direction: given > 0 ? 'given' : 'received' };
}
