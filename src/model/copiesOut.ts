/** What is still under way when a period ends, and what its name says against the alliance. */
import type { Alliance, Cadence } from './alliance';
import { lastRevision } from './exchange';
import type { Exchanged } from './exchange';
import { formatPeriod } from './period';
import type { Period } from './period';
import { WHOLE } from './respondents';

interface Exchanges {
  readonly period: Period | null;
  readonly exchanged: readonly Exchanged[];
}

/** The last copy sent to each respondent in this period that nobody has answered, in the order of sending. */
export function copiesOut({ period, exchanged }: Exchanges): readonly Exchanged[] {
  if (period === null) return [];
  const now = formatPeriod(period);
  const last = (way: Exchanged['way'], respondent: string): number =>
    lastRevision(exchanged, way, now, respondent);
  // One answer for all of us is an answer to every copy.
  if (last('received', WHOLE) > 0) return [];
  return exchanged.filter(
    ({ way, period: of, respondent, revision }) =>
      way === 'sent' &&
      of === now &&
      revision === last('sent', respondent) &&
      last('received', respondent) < revision
  );
}

/** How long the present period is, where the alliance says otherwise; null where both fit. */
export function otherCadence(
  { cadence }: Pick<Alliance, 'cadence'>,
  period: Period | null
): Cadence | null {
  return period === null || period.cadence === cadence ? null : period.cadence;
}
