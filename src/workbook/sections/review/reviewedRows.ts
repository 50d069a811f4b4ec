/** All contributions as the sheet Review orders them: by their flags and by their gaps. */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { ORDER_PARTS, orderOf } from '../../../model/gapList';
import { TALK_FROM } from '../../../model/gaps';
import { listOrder } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { askOrderMirror, flagGroup, flagOrderMirror } from '../../kernel/shared/flagKey';
import { gapOrderMirror } from '../../kernel/shared/gapKey';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';

/** What a flag asks for. */
export const KIND = { less: 1, more: 2 } as const;

export function sideOf(direction: Direction): number {
  return direction === 'given' ? 1 : 2;
}

export interface ReviewedRow {
  readonly mirrored: MirroredRow;
  readonly side: number;
  /** See `KIND`; 0 where it is not flagged. */
  readonly kind: number;
  /** The order of flags and of those that are asked about, the highest first; null where it is none. */
  readonly key: number | null;
  readonly ask: number | null;
  /** In `ORDER_PARTS`, and its order among all gaps, the highest first. */
  readonly gap: number | null;
  readonly gapKey: number | null;
}

/** All contributions in the order of the Matrix lists, what we give first. */
export function reviewedRows(analysed: AnalysedRvu): readonly ReviewedRow[] {
  return DIRECTIONS.flatMap((direction) => listOrder(analysed, direction)).map(reviewedRow);
}

function reviewedRow(mirrored: MirroredRow): ReviewedRow {
  const { analysed } = mirrored;
  const group = flagGroup(analysed);
  const { gap } = analysed;
  return {
    mirrored,
    side: sideOf(analysed.contribution.direction),
    kind: group === null ? 0 : group.more ? KIND.more : KIND.less,
    key: flagOrderMirror(mirrored),
    ask: askOrderMirror(mirrored),
    gap: gap === null ? null : orderOf({ gap }),
    gapKey: gapOrderMirror(mirrored),
  };
}

/** Those that have the key, the highest first. */
export function highestFirst(
  reviewed: readonly ReviewedRow[],
  key: 'key' | 'ask' | 'gapKey'
): readonly ReviewedRow[] {
  return reviewed.filter((row) => row[key] !== null).sort((a, b) => (b[key] ?? 0) - (a[key] ?? 0));
}

/** From so many parts of a step on a gap is worth a conversation. */
export const WIDE_PARTS = TALK_FROM * ORDER_PARTS;

export function isWideRow({ gap }: ReviewedRow): boolean {
  return gap !== null && Math.abs(gap) >= WIDE_PARTS;
}
