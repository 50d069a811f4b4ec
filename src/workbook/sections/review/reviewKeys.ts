/** The numbers by which flags and questions are brought into their order: each part has decimal places of its own. */
import type { Direction } from '../../../model/contribution';
import { group, plus, times } from '../../kernel/formula';
import type { Expression, Operand } from '../../kernel/formula';

/** What is asked for: less comes before more where decisions are asked for. */
export const KIND = { less: 1, more: 2 } as const;

/** Beside what goes before it a place has so many numbers. */
export const PLACES = 100_000;
/** Beside the side a row of Contributions has so many. */
export const TIE = 1_000_000;

export const sideOf = (direction: Direction): number => (direction === 'given' ? 1 : 2);

export const tieOf = (side: number, row: number): number => side * TIE + row;

interface Flagged {
  readonly side: number;
  readonly kind: number;
  readonly soft: number;
}

/** Side, kind, firm ones first, place. */
export const keyOfFlag = ({ side, kind, soft }: Flagged, place: number): number =>
  (side * 100 + kind * 10 + soft) * PLACES + place;

/** Kind, firm ones first, side, place. */
export const keyOfQuestion = ({ side, kind, soft }: Flagged, place: number): number =>
  (kind * 100 + soft * 10 + side) * PLACES + place;

/** Both as formulas: the first of the three counts most. */
export const keyFormula = (
  parts: readonly [Operand, Operand, Operand],
  place: Operand
): Expression =>
  plus(times(group(plus(times(parts[0], 100), times(parts[1], 10), parts[2])), PLACES), place);
