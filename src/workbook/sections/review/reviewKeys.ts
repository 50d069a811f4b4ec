/** The numbers by which flags and questions are brought into their order: each part has decimal places of its own. */
import type { Direction } from '../../../model/contribution';
import { group, plus, times } from '../../kernel/formula';
import type { Expression, Operand } from '../../kernel/formula';

/** What is asked for: less comes before more where decisions are asked for. */
export const KIND = { less: 1, more: 2 } as const;

/** Beside what goes before it a place has so many numbers. */
export const REVIEW_PLACES = 100_000;
/** Beside the side a row of Contributions has so many. */
export const TIE = 1_000_000;

export function sideOf(direction: Direction): number {
  return direction === 'given' ? 1 : 2;
}

export function tieOf(side: number, row: number): number {
  return side * TIE + row;
}

interface Flagged {
  readonly side: number;
  readonly kind: number;
  readonly soft: number;
}

/** Side, kind, firm ones first, place. */
export function keyOfFlag({ side, kind, soft }: Flagged, place: number): number {
  return (side * 100 + kind * 10 + soft) * REVIEW_PLACES + place;
}

/** Kind, firm ones first, side, place. */
export function keyOfQuestion({ side, kind, soft }: Flagged, place: number): number {
  return (kind * 100 + soft * 10 + side) * REVIEW_PLACES + place;
}

/** Both as formulas: the first of the three counts most. */
export function keyFormula(
  parts: readonly [Operand, Operand, Operand],
  place: Operand
): Expression {
  return plus(
    times(group(plus(times(parts[0], 100), times(parts[1], 10), parts[2])), REVIEW_PLACES),
    place
  );
}
