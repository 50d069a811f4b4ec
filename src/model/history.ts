/** The periods that were closed, as they stood then. Periods are written as `2026-Q4`. */
import type { Direction, Category, Contribution } from './contribution';
import type { Day } from './day';
import type { Form } from './answers';
import type { IndicatorKind, TripleWin } from './indicator';
import type { Flag, Quadrant } from './matrix';

/** A contribution as it was typed, with what followed from it. */
export interface PastContribution extends Contribution {
  readonly period: string;
  readonly cost: number | null;
  readonly value: number | null;
  readonly quadrant: Quadrant | null;
  readonly flag: Flag | null;
  /** How many periods in a row it has stood in this quadrant, this one included; 0 where not placed. */
  readonly running: number;
  /** The quadrant from which it came to this one; null where it has stood in no other. */
  readonly was: Quadrant | null;
}

/** The part of a form: 1 and 2 by category in the long form, 1 to 4 in the short. */
export type PartNumber = 1 | 2 | 3 | 4;

/** One line of a form as it was when the period was closed. */
export interface PastAnswer {
  readonly period: string;
  /** The respondent's key. */
  readonly respondent: string;
  /** Its name then; null for the whole company. */
  readonly department: string | null;
  readonly form: Form;
  readonly part: PartNumber;
  /** Null in the short form. */
  readonly category: Category | null;
  readonly score: number | null;
  readonly worth: number | null;
  readonly words: string | null;
}

export interface PastIndicator {
  readonly period: string;
  readonly name: string;
  readonly kind: IndicatorKind | null;
  readonly value: number | null;
}

/** One closed period in figures; null is unknown. */
export interface PastPeriod extends TripleWin {
  readonly period: string;
  readonly closedOn: Day | null;
  readonly valueBalance: number | null;
  readonly costBalance: number | null;
  readonly gapCount: number;
  readonly gapMean: number | null;
  readonly gapMeanAbsolute: number | null;
  readonly gapAtLeastTwo: number;
  /** A fraction of 1. */
  readonly gapWithinOne: number | null;
  /** Actions that were due by the closing, done by their day, and how late the others are at the median. */
  readonly actionsDue: number;
  readonly actionsOnTime: number;
  readonly medianDaysLate: number | null;
  /** Forms filled of forms asked for. */
  readonly answered: number;
  readonly asked: number;
  /** The keys of the gaps that the partner was shown, one a line: reopening ticks them again. */
  readonly shownGaps: string | null;
}

export interface History {
  readonly contributions: readonly PastContribution[];
  readonly answers: readonly PastAnswer[];
  readonly indicators: readonly PastIndicator[];
  readonly periods: readonly PastPeriod[];
}

export const NO_HISTORY: History = { contributions: [], answers: [], indicators: [], periods: [] };

/** The part of the long form that judges this direction: 1 what we received, 2 what we gave. */
export function partOf(direction: Direction): 1 | 2 {
  return direction === 'received' ? 1 : 2;
}
