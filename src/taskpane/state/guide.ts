/** The steps of a period with their progress. */
import { filledForms, isComplete } from '../../model/filledForms';
import type { Book } from './book';
import type { ActionFacts } from './actionFacts';
import { actionFacts } from './actionFacts';
import type { ReceiveStep } from './receiving';
import { receiveStep } from './receiving';
import type { SendStep } from './sending';
import { sendStep } from './sending';
import type { NextStep } from './steps';
import { estimatesIn, factsOf, guideSteps } from './steps';

/** How complete the list is; `done` once no figure is missing and none is last period's. */
export interface ContributionsStep {
  readonly done: boolean;
  readonly given: number;
  readonly received: number;
  /** With hours or cash of last period. */
  readonly carried: number;
  readonly toCost: number;
  readonly toScore: number;
  readonly estimates: number;
  /** What is missing first, or the list itself. */
  readonly goes: NextStep;
}

/** How far our forms are filled in, by department. */
export interface AnswersStep {
  readonly done: boolean;
  readonly forms: readonly {
    readonly name: string;
    readonly lines: number;
    readonly all: number;
  }[];
  readonly missing: readonly string[];
  readonly actions: ActionFacts;
}

/** All steps, in the order in which a period goes through them. */
export interface GuideState {
  readonly contributions: ContributionsStep;
  readonly answers: AnswersStep;
  readonly send: SendStep;
  readonly receive: ReceiveStep;
  /** Gaps worth a conversation as long as none is chosen, and how many are. */
  readonly gaps: { readonly done: boolean; readonly open: number; readonly shown: number };
  readonly decide: { readonly done: boolean; readonly flags: number; readonly undecided: number };
}

/** Where our side stands in this period. */
export function guideOf(book: Book): GuideState {
  const { gaps, flags, undecided, answersOpen } = factsOf(book);
  return {
    contributions: contributionsStep(book),
    answers: answersStep(book),
    send: sendStep(book.rvu),
    receive: receiveStep(book.rvu),
    gaps: { done: gaps === 0 && answersOpen === 0, open: gaps, shown: book.rvu.shownGaps.length },
    decide: { done: undecided === 0 && flags > 0, flags, undecided },
  };
}

/** What is asked for on the list of contributions itself. */
const OF_LIST: readonly NextStep['kind'][] = ['cost', 'score'];

/** Links to the first missing entry, so that one click is enough. */
function contributionsStep(book: Book): ContributionsStep {
  const { listed, carried, costUnknown, unrated } = factsOf(book);
  const { given, received } = book.analysis.directions;
  const goes = guideSteps(book).find(({ kind }) => OF_LIST.includes(kind));
  return {
    done: listed > 0 && carried + costUnknown + unrated === 0,
    given: given.contributions.length,
    received: received.contributions.length,
    carried,
    toCost: costUnknown,
    toScore: unrated,
    estimates: estimatesIn(book),
    goes: goes ?? { kind: 'list' },
  };
}

/** Departments are named where there are several; else we are. */
function answersStep({ rvu, today }: Book): AnswersStep {
  const forms = filledForms(rvu);
  const named = forms.map(({ respondent, lines, all }) => ({
    name: respondent.name ?? rvu.alliance.us.name,
    lines,
    all,
  }));
  return {
    done: forms.every(isComplete),
    forms: named,
    missing: named.filter(({ lines, all }) => lines < all).map(({ name }) => name),
    actions: actionFacts(rvu.actions, today),
  };
}
