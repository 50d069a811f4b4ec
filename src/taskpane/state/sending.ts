/** Which copies of this period have left. */
import type { Day } from '../../model/day';
import type { Exchanged, Way } from '../../model/exchange';
import { lastRevision } from '../../model/exchange';
import { formatPeriod } from '../../model/period';
import { WHOLE, respondents } from '../../model/respondents';
import type { Rvu } from '../../model/rvu';

type Sides = Pick<Rvu, 'alliance' | 'period' | 'exchanged'>;

/** A copy that can be sent, and the last one like it that was. */
export interface CopyFor {
  /** The respondent's key; `whole` for one copy of everything. */
  readonly respondent: string;
  /** Null for all of us. */
  readonly name: string | null;
  readonly sent: Exchanged | null;
  /** Of the copy that would leave now. */
  readonly revision: number;
}

export interface SendStep {
  /** Everybody whose copy it takes has had theirs sent. */
  readonly done: boolean;
  /** One for each department; one for the whole where there are none, or one. */
  readonly copies: readonly CopyFor[];
  /** One copy of everything, besides those of several departments; null where it is the only one. */
  readonly whole: CopyFor | null;
}

export function sendStep(rvu: Sides): SendStep {
  const copies = respondents(rvu.alliance).map(({ key, name }) => copyFor(rvu, key, name));
  const whole = copies.length > 1 ? copyFor(rvu, WHOLE, null) : null;
  const all = copies.every(({ sent }) => sent !== null);
  return { done: all || (whole?.sent ?? null) !== null, copies, whole };
}

function copyFor({ period, exchanged }: Sides, respondent: string, name: string | null): CopyFor {
  const now = period === null ? '' : formatPeriod(period);
  const last = lastRevision(exchanged, 'sent', now, respondent);
  const sent = exchanged.find(
    (each) =>
      each.way === 'sent' &&
      each.period === now &&
      each.respondent === respondent &&
      each.revision === last
  );
  return { respondent, name, sent: sent ?? null, revision: last + 1 };
}

/** The day on which a copy of this period went this way last; null where none has, or nobody said when. */
export function lastSentDay(
  { period, exchanged }: Pick<Rvu, 'period' | 'exchanged'>,
  way: Way
): Day | null {
  const now = period === null ? null : formatPeriod(period);
  const days = exchanged
    .filter((each) => each.way === way && each.period === now)
    .flatMap(({ on }) => on ?? []);
  return days.length === 0 ? null : Math.max(...days);
}
