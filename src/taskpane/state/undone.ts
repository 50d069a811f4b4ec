/** What is still open in a period that is about to be closed. */
import type { Day } from '../../model/day';
import { dueOf } from '../../model/due';
import { missingNames } from '../../model/filledForms';
import { formatPeriod } from '../../model/period';
import type { Period } from '../../model/period';
import { WHOLE, respondents } from '../../model/respondents';
import type { Rvu } from '../../model/rvu';
import { stepFacts } from '../../model/nextStep';
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
export function undoneIn({ rvu, analysis, today }: Book, period: Period): Undone {
  const { state, until } = dueOf(period, today);
  const [sent, received] = [namesWith(rvu, 'sent'), namesWith(rvu, 'received')];
  const all = respondents(rvu.alliance).map(({ name }) => name ?? rvu.alliance.us.name);
  return {
    flags: stepFacts(rvu, analysis, today).undecided,
    forms: missingNames(rvu),
    unsent: all.filter((name) => !sent.includes(name) && !received.includes(name)),
    waiting: all.filter((name) => sent.includes(name) && !received.includes(name)),
    runs: state === 'running' ? { until, days: until - today } : null,
  };
}

/** Respondents with a copy that went this way in this period; one of all of us counts for each. */
function namesWith(
  { alliance, period, exchanged }: Pick<Rvu, 'alliance' | 'period' | 'exchanged'>,
  way: 'sent' | 'received'
): readonly string[] {
  const now = period === null ? null : formatPeriod(period);
  const keys = exchanged
    .filter((each) => each.way === way && each.period === now)
    .map(({ respondent }) => respondent);
  return respondents(alliance)
    .filter(({ key }) => keys.includes(key) || keys.includes(WHOLE))
    .map(({ name }) => name ?? alliance.us.name);
}
