/** The five steps of a period, each with how far it has come. */
import type { Book } from './book';
import type { ActionFacts } from './actionFacts';
import { actionFacts } from './actionFacts';
import { filledForms, missingNames } from './answered';
import type { ReceiveStep } from './receiving';
import { receiveStep } from './receiving';
import type { SendStep } from './sending';
import { sendStep } from './sending';
import type { NextStep } from './steps';
import { contributionGap, periodFacts } from './steps';

/** Steps that come with a later version: what to do until then is said in their place. */
export const LATER_STEPS = ['review'] as const;

export interface ContributionsStep {
  readonly done: boolean;
  readonly given: number;
  readonly received: number;
  readonly toCost: number;
  readonly toScore: number;
  readonly estimates: number;
  /** What is missing first, or the list itself. */
  readonly goes: NextStep;
}

export interface AnswersStep {
  readonly done: boolean;
  readonly asked: number;
  /** Who has not begun. */
  readonly missing: readonly string[];
  /** Lines that are blank in the forms that are begun. */
  readonly blank: number;
  readonly actions: ActionFacts;
}

export interface Guide {
  readonly contributions: ContributionsStep;
  readonly answers: AnswersStep;
  readonly send: SendStep;
  readonly receive: ReceiveStep;
}

/** Where our side stands in this period. */
export function guideOf(book: Book): Guide {
  return {
    contributions: contributionsStep(book),
    answers: answersStep(book),
    send: sendStep(book.rvu),
    receive: receiveStep(book.rvu),
  };
}

function contributionsStep(book: Book): ContributionsStep {
  const facts = periodFacts(book);
  const gap = contributionGap(book);
  return {
    done: facts.given + facts.received > 0 && gap === null,
    given: facts.given,
    received: facts.received,
    toCost: facts.costUnknown,
    toScore: facts.unrated,
    estimates: facts.estimates,
    goes: gap ?? { kind: 'list' },
  };
}

function answersStep({ rvu, today }: Book): AnswersStep {
  const forms = filledForms(rvu);
  const begun = forms.filter(({ lines }) => lines > 0);
  return {
    done: begun.length === forms.length,
    asked: forms.length,
    missing: missingNames(rvu),
    blank: begun.reduce((blank, { lines, all }) => blank + all - lines, 0),
    actions: actionFacts(rvu.actions, today),
  };
}
