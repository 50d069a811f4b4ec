/** What is still open in a period that is about to be closed. */
import type { Day } from '../../model/day';
import { dueOf } from '../../model/due';
import { exchangedWith } from '../../model/exchange';
import { missingNames } from '../../model/filledForms';
import type { Period } from '../../model/period';
import { respondents } from '../../model/respondents';
import type { Respondent } from '../../model/respondents';
import { factsOf } from './steps';
import type { Book } from './book';

export interface Undone {
  /** Flags without a decision. */
  readonly flags: number;
  /** Whose form has blank lines. */
  readonly forms: readonly string[];
  /** For whom no copy was sent in this period. */
  readonly unsent: readonly string[];
  /** Whose copy is out, and has not come back. */
  readonly waiting: readonly string[];
  /** The period's last day and how many are left; null where it is over, or nobody knows the day. */
  readonly runs: { readonly until: Day; readonly days: number } | null;
}

/** Counts and names what closing would leave undone. */
export function undoneIn(book: Book, period: Period): Undone {
  const { rvu, today } = book;
  const { state, until } = dueOf(period, today, rvu.settings.fiscalYearStart);
  const namesOf = (who: readonly Respondent[]): readonly string[] =>
    who.map(({ name }) => name ?? rvu.alliance.us.name);
  const all = namesOf(respondents(rvu.alliance));
  const sent = namesOf(exchangedWith(rvu, 'sent'));
  const received = namesOf(exchangedWith(rvu, 'received'));
  return {
    flags: factsOf(book).undecided,
    forms: missingNames(rvu),
    unsent: all.filter((name) => !sent.includes(name) && !received.includes(name)),
    waiting: all.filter((name) => sent.includes(name) && !received.includes(name)),
    runs: state === 'running' ? { until, days: until - today } : null,
  };
}
