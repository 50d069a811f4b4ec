/** How a contribution moved since last period, as the cells of Contributions have it. */
import type { PastContribution } from '../../../model/history';
import { isSameAsBefore } from '../../../model/review/bridge';
import type { BridgeOf } from '../../../model/review/bridge';
import { DIRECTION_WORDS, labelOf } from '../words';
import type { MirroredRow } from './mirroredRow';

/** Instead of a number: it was not there, or its figure was not known. */
export const MOVE_WORDS = { new: 'new', known: 'known' } as const;

/** Stands between direction and activity. */
export const PAST_NAME_SIGN = ': ';

/** The direction and the activity of what had its id in the period before; null where nothing had. */
export function pastNameMirror({ before }: Pick<MirroredRow, 'before'>): string | null {
  if (before === null) return null;
  return labelOf(DIRECTION_WORDS, before.direction) + PAST_NAME_SIGN + before.activity.trim();
}

type Row = Pick<MirroredRow, 'analysed' | 'before' | 'last'>;

/** What the same of ours was in the period before; null where it is new, or theirs. */
function pastOf({ analysed: { contribution }, before }: Row): PastContribution | null {
  if (contribution.direction !== 'given' || before === null) return null;
  return isSameAsBefore(before, contribution) ? before : null;
}

/** Its row in History_contributions, from 1; 0 where it is new, or theirs. */
export function pastMirror(row: Row): number {
  return pastOf(row) === null || row.last === null ? 0 : row.last + 1;
}

/** By how much it moved, or in which word; null of what is theirs. */
export function moveMirror(of: BridgeOf) {
  return (row: Row): number | string | null => {
    if (row.analysed.contribution.direction !== 'given') return null;
    const past = pastOf(row);
    if (past === null) return MOVE_WORDS.new;
    const then = past[of];
    return then === null ? MOVE_WORDS.known : (row.analysed[of] ?? 0) - then;
  };
}
