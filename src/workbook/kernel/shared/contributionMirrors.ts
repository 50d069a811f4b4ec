/** The model's word for the computed cells of the Contributions table. */
import type { AnalysedContribution } from '../../../model/analysis';
import { MARGIN } from '../../../model/compare';
import type { Direction } from '../../../model/contribution';
import { firmnessOf } from '../../../model/flags';
import { causesIn } from '../../../model/reason';
import { ORDER_CLASS } from './contributionOrder';
import { ORDER_SIDE } from './contributionOrder';
import { LIST_ORDER } from './contributionOrder';
import type { MirroredRow } from './mirroredRow';
import { placeWords } from './placeClass';
import {
  CAUSE_WORDS,
  DIRECTION_WORDS,
  FLAG_WORDS,
  NOT_PLACED,
  QUESTION_MARK,
  SCORE_SOURCE_WORDS,
  labelOf,
  quadrantLabel,
} from '../words';

interface Row {
  readonly analysed: AnalysedContribution;
  readonly index: number;
}

export const quadrantMirror = ({ analysed }: Row): string =>
  analysed.quadrant === null ? NOT_PLACED : quadrantLabel(analysed.quadrant);

/** The flag in words, marked where it is not firm. */
export const flagMirror = ({ analysed }: Row): string | null =>
  analysed.flag &&
  FLAG_WORDS[analysed.flag] + (firmnessOf(analysed) === 'firm' ? '' : QUESTION_MARK);

/** `their copy, revision 1`, `as we noted it`, `our own`; null where nobody scored it. */
export function scoreSourceMirror({
  scoreSource,
}: Pick<MirroredRow, 'scoreSource'>): string | null {
  if (scoreSource === null) return null;
  const word = SCORE_SOURCE_WORDS[scoreSource.kind];
  return scoreSource.kind === 'received' ? `${word} ${scoreSource.revision}` : word;
}

/** 1 where a figure is an estimate or last period's. */
export const provisionalMirror = ({ analysed }: Row): number => (analysed.provisional ? 1 : 0);

/** Whole percent, halves up, deaf to rounding noise, as the sheet's formula has it. */
export function wholePercent(share: number | null): string {
  return `${Math.floor(100 * (share ?? 0) + 0.5 + MARGIN)} %`;
}

/** Why the row is flagged or not placed, as the sheet's formula words it. */
export function reasonMirror({ analysed }: Row): string | null {
  if (!analysed.placed) return missing(analysed);
  if (analysed.flag === null) return null;
  const direction = labelOf(DIRECTION_WORDS, analysed.contribution.direction);
  return [
    `costs ${wholePercent(analysed.costShare)} of what ${direction}, brings ${wholePercent(analysed.valueShare)} of the value`,
    analysed.flag === 'renegotiate' ? '; must be kept' : '',
    ...causesIn(analysed.reasons).map((cause) => `; ${CAUSE_WORDS[cause]}`),
    analysed.borderline ? '; close to a line' : '',
  ].join('');
}

function missing({ value, cost }: AnalysedContribution): string {
  const parts = [value === null ? 'unrated' : '', cost === null ? 'cost unknown' : ''];
  return parts.filter((part) => part !== '').join(', ');
}

/** The place as the Matrix list shows it; why there is none where it is not placed. */
export const placeMirror = (row: Row): string =>
  row.analysed.placed ? placeWords(row.analysed) : `${NOT_PLACED}: ${reasonMirror(row) ?? ''}`;

const sideOf = (direction: Direction): number => (direction === 'given' ? 1 : 2);

export const placedMirror = ({ analysed }: Row): number =>
  analysed.placed ? sideOf(analysed.contribution.direction) : 0;

export const placedFigureMirror =
  (direction: Direction, figure: 'cost' | 'value') =>
  ({ analysed }: Row): number | null =>
    analysed.placed && analysed.contribution.direction === direction ? analysed[figure] : null;

/** The sort key of the Matrix lists: side, then class, then row. */
export function orderMirror({ analysed, index }: Row): number {
  const listed: readonly string[] = LIST_ORDER;
  const found = analysed.quadrant === null ? -1 : listed.indexOf(analysed.quadrant);
  const listClass = found < 0 ? LIST_ORDER.length + 1 : found + 1;
  return sideOf(analysed.contribution.direction) * ORDER_SIDE + listClass * ORDER_CLASS + index;
}
