/** The key by which the lists of gaps are sorted: what we give before what they give, the highest gap first. */
import { MARGIN } from '../../../model/compare';
import { orderOf } from '../../../model/gapList';
import type { MirroredRow } from './mirroredRow';

/** Beside the gap, a key has so many places for the row: of equal gaps the upper row comes first. */
export const GAP_PLACES = 100_000;

/** Added where we give: far above any gap's own part. No key has more than the 15 digits that LibreOffice keeps. */
export const GIVEN_KEY = 4e14;

/** So many decimals of a gap are told; what is beyond them is rounding noise. */
export const GAP_DECIMALS = -Math.round(Math.log10(MARGIN));

/** The gap as cells have it. */
export function gapCell(gap: number): number {
  const rounded = Number(gap.toFixed(GAP_DECIMALS));
  return rounded === 0 ? 0 : rounded;
}

/** The gap of a contribution that both sides scored; null of all others. */
export function gapMirror({ analysed: { gap } }: MirroredRow): number | null {
  return gap === null ? null : gapCell(gap);
}

/**
 * The sort key of the gap lists: the gap, then the direction, then the row; null where one of the scores is
 * missing.
 */
export function gapOrderMirror({ analysed, index }: MirroredRow): number | null {
  const { gap, contribution } = analysed;
  if (gap === null) return null;
  const side = contribution.direction === 'given' ? GIVEN_KEY : 0;
  return orderOf({ gap: gapCell(gap) }) * GAP_PLACES + side - index;
}
