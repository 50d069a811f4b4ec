/** The model's values for the computed cells of the Contributions table. */
import type { AnalysedContribution } from '../../../model/analysis';
import { MARGIN } from '../../../model/compare';
import type { Direction } from '../../../model/contribution';
import { firmnessOf } from '../../../model/flags';
import { causesIn } from '../../../model/reason';
import { VALUE_BASES, isCostEstimated } from '../../../model/worth';
import { ORDER_CLASS } from './contributionOrder';
import { ORDER_SIDE } from './contributionOrder';
import {
  CLOSE_TO_A_LINE,
  MISSING_WORDS,
  MUST_BE_KEPT,
  SIGNS_IN_WHY,
  THEIR_COST_ADDS,
  listClass,
  placeNumber,
} from './lookups';
import type { MirroredRow } from './mirroredRow';
import { placementWords } from './placeClass';
import { costStepStarts, stepOf, valueStepStarts } from './steps';
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

/** The quadrant in words, or that it is not placed. */
export function quadrantMirror({ analysed }: Row): string {
  return analysed.quadrant === null ? NOT_PLACED : quadrantLabel(analysed.quadrant);
}

/** The flag in words, marked where it is not firm. */
export function flagMirror({ analysed }: Row): string | null {
  return (
    analysed.flag &&
    FLAG_WORDS[analysed.flag] + (firmnessOf(analysed) === 'firm' ? '' : QUESTION_MARK)
  );
}

/** `their copy, revision 1`, `as we noted it`, `our own`; null where nobody scored it. */
export function scoreSourceMirror({
  scoreSource,
}: Pick<MirroredRow, 'scoreSource'>): string | null {
  if (scoreSource === null) return null;
  const word = SCORE_SOURCE_WORDS[scoreSource.kind];
  return scoreSource.kind === 'received' ? `${word} ${scoreSource.revision}` : word;
}

/** Which copy says the stated value; of what they give, too, where nobody asks. */
export function copyMirror({ copy }: Pick<MirroredRow, 'copy'>): string | null {
  return copy === 0 ? null : `${SCORE_SOURCE_WORDS.received} ${copy}`;
}

/** The number of the causes for which a figure is not firm; 0 where both are. */
export function provisionalMirror({ analysed }: Row): number {
  const { basis, cost, contribution } = analysed;
  const ofValue = basis === null ? 0 : VALUE_BASES.indexOf(basis);
  return ofValue + (cost !== null && isCostEstimated(contribution) ? THEIR_COST_ADDS : 0);
}

/** Whole percent, halves up, deaf to rounding noise, as the sheet's formula has it. */
export function wholePercent(share: number | null): string {
  return `${percentNumber(share)} %`;
}

const percentNumber = (share: number | null): number =>
  Math.floor(100 * (share ?? 0) + 0.5 + MARGIN);

/** Why the row is flagged or not placed, as the sheet's formula words it. */
export function reasonMirror(row: Row): string | null {
  const { analysed } = row;
  const why = whyMirror(row);
  return (
    why &&
    why
      .replace(SIGNS_IN_WHY.cost, String(percentNumber(analysed.costShare)))
      .replace(SIGNS_IN_WHY.value, String(percentNumber(analysed.valueShare)))
  );
}

/** The same with signs where its figures stand. */
export function whyMirror({ analysed }: Row): string | null {
  if (!analysed.placed) return missing(analysed);
  if (analysed.flag === null) return null;
  const { cost, value } = SIGNS_IN_WHY;
  const direction = labelOf(DIRECTION_WORDS, analysed.contribution.direction);
  return [
    `costs ${cost} % of what ${direction}, brings ${value} % of the value`,
    analysed.flag === 'renegotiate' ? MUST_BE_KEPT : '',
    ...causesIn(analysed.reasons).map((cause) => `; ${CAUSE_WORDS[cause]}`),
    analysed.borderline ? CLOSE_TO_A_LINE : '',
  ].join('');
}

function missing({ value, cost }: AnalysedContribution): string {
  const { value: unrated, cost: unknown } = MISSING_WORDS;
  const parts = [value === null ? unrated : '', cost === null ? unknown : ''];
  return parts.filter((part) => part !== '').join(', ');
}

/** The place as the Matrix list shows it; why there is none where it is not placed. */
export function shownPlaceMirror(row: Row): string {
  return row.analysed.placed
    ? placementWords(row.analysed)
    : `${NOT_PLACED}: ${reasonMirror(row) ?? ''}`;
}

const sideOf = (direction: Direction): number => (direction === 'given' ? 1 : 2);

/** 1 for what we give, 2 for what they give. */
export function sideMirror({ analysed }: Row): number {
  return sideOf(analysed.contribution.direction);
}

/** The step of the value among those of its direction; 0 where it is unrated. */
export function stepMirror({ analysed, lines }: Lined): number {
  return stepOf(valueStepStarts(lines.value), analysed.value);
}

/** The number of its place: which row of the words on Lookups tells of it. */
export function placeMirror(row: Lined): number {
  return placeNumber(stepMirror(row), stepOf(costStepStarts(row.lines.cost), row.analysed.cost));
}

type Lined = Pick<MirroredRow, 'analysed' | 'lines' | 'index'>;

/** Makes the mirror of a cost or a value that counts for one direction's matrix; null where it is not placed there. */
export function placedFigureMirror(direction: Direction, figure: 'cost' | 'value') {
  return ({ analysed }: Row): number | null =>
    analysed.placed && analysed.contribution.direction === direction ? analysed[figure] : null;
}

/** The sort key of the Matrix lists: side, then class, then row. */
export function orderMirror({ analysed, index }: Row): number {
  return (
    sideOf(analysed.contribution.direction) * ORDER_SIDE +
    listClass(analysed.quadrant) * ORDER_CLASS +
    index
  );
}
