/** The words of the sheet Review that formulas compose. */
import type { PromisedStep } from '../../../model/review/promises';
import { equal, joined, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';

/** By state: open, kept, kept late, late, dropped. */
export const REVIEW_SIGNS = ['○', '✓', '✓', '●', '–'] as const;

export const DAY_WORDS = {
  done: 'done',
  dropped: 'dropped',
  noDay: 'no day yet',
  lateOne: '1 day late',
  lateMany: ' days late',
} as const;

/** `1 day late`, `12 days late`. */
export function lateWords(days: number | null): string {
  return days === 1 ? DAY_WORDS.lateOne : `${days ?? 0}${DAY_WORDS.lateMany}`;
}

/** `done`, `done, 2 days late`, `42 days late`, `dropped`; what is open says only that it has no day. */
export function reviewStepWords({ state, action, daysLate }: PromisedStep): string {
  switch (state) {
    case 'kept':
      return DAY_WORDS.done;
    case 'kept-late':
      return `${DAY_WORDS.done}, ${lateWords(daysLate)}`;
    case 'late':
      return lateWords(daysLate);
    case 'dropped':
      return DAY_WORDS.dropped;
    case 'open':
      return action.due === null ? DAY_WORDS.noDay : '';
  }
}

/** What the receiver values otherwise than the giver thought, by side and sign. */
export const SURPRISE = {
  given: ' to them than we thought',
  received: ' to us than they thought',
  more: 'more',
  less: 'less',
  worth: 'worth ',
} as const;

/** The same as a formula: whether it is more, and of which side. */
export function surpriseFormula(isMore: Expression, side: Expression): Expression {
  return joined(
    when(isMore, words(SURPRISE.more), words(SURPRISE.less)),
    when(equal(side, 1), words(SURPRISE.given), words(SURPRISE.received))
  );
}

/** `more to them than we thought`. */
export function surpriseWords(side: number, gap: number): string {
  return `${gap > 0 ? SURPRISE.more : SURPRISE.less}${side === 1 ? SURPRISE.given : SURPRISE.received}`;
}
