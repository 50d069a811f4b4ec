/**
 * The key by which flags are brought into their order, the highest first: what asks for less before what asks for
 * more, firm ones first, what we give first, the weightiest first, of equal ones the upper row.
 */
import type { AnalysedContribution } from '../../../model/analysis';
import { EXCESS_PARTS, MOST_EXCESS, firmnessOf } from '../../../model/flags';
import { isCostFlag } from '../../../model/flags';
import { isOpen, weightOf } from '../../../model/review/decisions';
import { GAP_PLACES } from './gapKey';
import type { MirroredRow } from './mirroredRow';

/** Beside what goes before it a row has so many places. */
export const FLAG_PLACES = GAP_PLACES;
/** So far apart are the groups: weights reach from minus the most to the most. */
export const FLAG_GROUP = 3 * MOST_EXCESS * EXCESS_PARTS;
/** What the parts of a group's number take away, from the highest on. */
export const FLAG_RANK = { first: 9, more: 4, soft: 2 } as const;

/** The hidden cells that list what counts as decided. */
export const DECIDED_LIST = 'Review_decided';

export interface FlagSort {
  /** 1 for what we give, 2 for what they give. */
  readonly side: number;
  /** Whether it asks for more. */
  readonly more: boolean;
  readonly soft: boolean;
}

/** The group's number, from 1 to 8. */
export function flagRank({ side, more, soft }: FlagSort): number {
  return FLAG_RANK.first - (more ? FLAG_RANK.more : 0) - (soft ? FLAG_RANK.soft : 0) - side;
}

/** Above all keys of that group, and below those of the next higher one. */
export function aboveRank(rank: number): number {
  return (rank + 0.5) * FLAG_GROUP * FLAG_PLACES;
}

/** By how much its shares differ in the flag's sense; null where there is no flag. */
export function weightMirror({ analysed }: Pick<MirroredRow, 'analysed'>): number | null {
  const { flag } = analysed;
  return flag === null ? null : weightOf({ ...analysed, flag });
}

/** The key; null where there is no flag. */
export function flagOrderMirror(row: Pick<MirroredRow, 'analysed' | 'index'>): number | null {
  const weight = weightMirror(row);
  const group = flagGroup(row.analysed);
  if (weight === null || group === null) return null;
  return (flagRank(group) * FLAG_GROUP + weight) * FLAG_PLACES - row.index;
}

/** The same where nothing is decided. */
export function askOrderMirror(row: Pick<MirroredRow, 'analysed' | 'index'>): number | null {
  return isOpen(row.analysed) ? flagOrderMirror(row) : null;
}

/** In which group it stands; null where there is no flag. */
export function flagGroup(analysed: AnalysedContribution): FlagSort | null {
  const { flag, contribution } = analysed;
  if (flag === null) return null;
  return {
    side: contribution.direction === 'given' ? 1 : 2,
    more: !isCostFlag({ flag }),
    soft: firmnessOf(analysed) !== 'firm',
  };
}

/** All keys of what asks for more lie below, those of what asks for less above. */
export const MORE_KEYS_END = aboveRank(flagRank({ side: 1, more: true, soft: false }));
