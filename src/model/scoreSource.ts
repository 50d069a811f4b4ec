/** Where a stated value comes from: only a score of a returned copy is called the receiver's own. */
import type { Contribution } from './contribution';
import type { Day } from './day';
import type { Exchanged, PartnerLine } from './exchange';
import { grouped } from './grouped';
import { idKey } from './idKey';
import { formatPeriod } from './period';
import type { Rvu } from './rvu';

export type ScoreSource =
  /** The receiver is us. */
  | { readonly kind: 'own' }
  /** In a copy that came back; `on` is the day on which it was taken, null where nobody said. */
  | { readonly kind: 'received'; readonly revision: number; readonly on: Day | null }
  /** Typed by us, as they told us. */
  | { readonly kind: 'noted' };

/**
 * Tells where the stated value of a contribution comes from; null where there is none. Of several copies
 * that say the same score the highest revision counts.
 */
export function scoreSources(
  rvu: Pick<Rvu, 'period' | 'partnerLines' | 'exchanged'>
): (contribution: Pick<Contribution, 'id' | 'direction' | 'stated'>) => ScoreSource | null {
  const scored = receivedScores(rvu);
  return ({ id, direction, stated }) => {
    if (stated === null) return null;
    if (direction === 'received') return { kind: 'own' };
    const lines = (scored.get(idKey(id)) ?? []).filter(({ score }) => score === stated);
    const [first, ...others] = lines;
    if (first === undefined) return { kind: 'noted' };
    const latest = others.reduce(
      (last, line) => (line.revision > last.revision ? line : last),
      first
    );
    return { kind: 'received', revision: latest.revision, on: dayOf(rvu.exchanged, latest) };
  };
}

/** Their scores of this period, by the contribution's id. */
function receivedScores({
  period,
  partnerLines,
}: Pick<Rvu, 'period' | 'partnerLines'>): ReadonlyMap<string, readonly PartnerLine[]> {
  const now = period === null ? null : formatPeriod(period);
  const scored = partnerLines.filter(
    ({ list, period: of, score }) => list === 'did' && of === now && score !== null
  );
  return grouped(scored, ({ line }) => idKey(line));
}

const dayOf = (exchanged: readonly Exchanged[], line: PartnerLine): Day | null =>
  exchanged.find(
    ({ way, period, respondent, revision }) =>
      way === 'received' &&
      period === line.period &&
      respondent === line.respondent &&
      revision === line.revision
  )?.on ?? null;
