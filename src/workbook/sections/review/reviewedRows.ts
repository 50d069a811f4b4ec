/** What the table of all contributions yields, as the model has it: places of flags, gaps, moves since last period. */
import type { Direction } from '../../../model/contribution';
import { DIRECTIONS } from '../../../model/contribution';
import { firmnessOf } from '../../../model/flags';
import { orderOf } from '../../../model/gapList';
import type { PastContribution } from '../../../model/history';
import { isWide } from '../../../model/gaps';
import { moveOf, pastEntries } from '../../../model/review/bridge';
import type { BridgeOf, Move } from '../../../model/review/bridge';
import { isGrave, isOpen, weightOf } from '../../../model/review/decisions';
import { listOrder } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { capacityFor } from '../../kernel/shared/matrixTables';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { keyOfFlag, keyOfQuestion, KIND, sideOf, tieOf } from './reviewKeys';

/** One contribution; null where there is none, since the tables have spare rows. */
export interface ReviewedRow {
  readonly number: number;
  readonly mirrored: MirroredRow | null;
  readonly side: number;
  readonly tie: number;
  /** See `KIND`; 0 where it is not flagged. */
  readonly kind: number;
  readonly soft: number;
  readonly weight: number | null;
  readonly place: number | null;
  readonly key: number | null;
  readonly ask: number | null;
  readonly gap: number | null;
  readonly beyond: number | null;
  /** From 1 above 0, from -1 below 0. */
  readonly gapPlace: number | null;
  readonly wide: number | null;
  readonly widePlace: number | null;
  readonly past: { readonly value: number | null; readonly cost: number | null } | null;
  readonly isGiven: boolean;
  readonly moves: Readonly<Record<BridgeOf, Move>> | null;
}

/** All contributions in the order of the Matrix lists, what we give first, and spare rows. */
export function reviewedRows(analysed: AnalysedRvu): readonly ReviewedRow[] {
  const listed = DIRECTIONS.flatMap((direction) => listOrder(analysed, direction));
  const pastOf = pastEntries(analysed.rvu.history, analysed.rvu.period);
  const rows = withPlaces(
    listed.map((row, index) => plainRow(row, index, pastOf(row.analysed.contribution)))
  );
  const spare = capacityFor(listed.length) - listed.length;
  return [...rows, ...Array.from({ length: spare }, (_, at) => noRow(listed.length + at + 1))];
}

const NO_PLACES = {
  place: null,
  key: null,
  ask: null,
  beyond: null,
  gapPlace: null,
  widePlace: null,
} as const;

const noRow = (number: number): ReviewedRow => ({
  ...NO_PLACES,
  ...{ number, mirrored: null, side: 0, tie: 0, kind: 0, soft: 0, weight: null },
  ...{ gap: null, wide: null, past: null, isGiven: false, moves: null },
});

function plainRow(
  mirrored: MirroredRow,
  index: number,
  past: PastContribution | null
): ReviewedRow {
  const { analysed } = mirrored;
  const { direction } = analysed.contribution;
  const side = sideOf(direction);
  return {
    ...NO_PLACES,
    number: index + 1,
    mirrored,
    side,
    tie: tieOf(side, mirrored.index),
    ...flagged(analysed),
    ...gapKeys(analysed, side),
    past,
    isGiven: isOf(direction),
    moves: isOf(direction)
      ? { value: moveOf(past, analysed, 'value'), cost: moveOf(past, analysed, 'cost') }
      : null,
  };
}

/** The sort of its flag, whether that is soft, and its weight. */
function flagged(analysed: MirroredRow['analysed']): Pick<ReviewedRow, 'kind' | 'soft' | 'weight'> {
  const { flag } = analysed;
  if (flag === null) return { kind: 0, soft: 0, weight: null };
  return {
    kind: isGrave({ flag }) ? KIND.less : KIND.more,
    soft: firmnessOf(analysed) === 'firm' ? 0 : 1,
    weight: weightOf({ ...analysed, flag }),
  };
}

/** By what its gap is ordered, and its place among those that are wide. */
function gapKeys(
  { gap }: MirroredRow['analysed'],
  side: number
): Pick<ReviewedRow, 'gap' | 'wide'> {
  if (gap === null) return { gap: null, wide: null };
  const ordered = orderOf({ gap });
  return { gap: ordered, wide: isWide(gap) ? wideKey(side, ordered) : null };
}

const isOf = (direction: Direction): boolean => direction === 'given';

/** What we give first, then the highest gap. */
export const WIDE_SIDE = 10_000_000_000;
const wideKey = (side: number, gap: number): number => side * WIDE_SIDE - gap;

function withPlaces(rows: readonly ReviewedRow[]): readonly ReviewedRow[] {
  const weights = ranked(rows, ({ weight }) => weight, -1);
  const [highest, lowest] = [ranked(rows, ({ gap }) => gap, -1), ranked(rows, ({ gap }) => gap, 1)];
  const wides = ranked(rows, ({ wide }) => wide, 1);
  return rows.map((row) => {
    const wide = wides(row);
    return {
      ...row,
      ...flagPlaces(row, weights(row)),
      ...gapPlaces(row, (row.gap ?? 0) > 0 ? highest(row) : lowest(row)),
      widePlace: wide === null ? null : wide.place + 1,
    };
  });
}

/** Where it stands among the flags, and among those that are asked about. */
function flagPlaces(
  row: ReviewedRow,
  rank: Rank | null
): Pick<ReviewedRow, 'place' | 'key' | 'ask'> {
  if (rank === null) return { place: null, key: null, ask: null };
  const { place } = rank;
  const isAsked = row.mirrored !== null && isOpen(row.mirrored.analysed);
  return { place, key: keyOfFlag(row, place), ask: isAsked ? keyOfQuestion(row, place) : null };
}

/** Where it stands among the gaps of its sign; a gap of 0 stands nowhere. */
function gapPlaces(
  { gap }: ReviewedRow,
  rank: Rank | null
): Pick<ReviewedRow, 'beyond' | 'gapPlace'> {
  if (gap === null || rank === null) return { beyond: rank?.beyond ?? null, gapPlace: null };
  return { beyond: rank.beyond, gapPlace: gap === 0 ? null : Math.sign(gap) * (rank.place + 1) };
}

interface Rank {
  /** How many stand before it; of equal figures the upper row comes first. */
  readonly place: number;
  /** How many figures are beyond its own. */
  readonly beyond: number;
}

/** The places by a figure, the lowest first, or the highest where `sign` is -1. */
function ranked(
  rows: readonly ReviewedRow[],
  of: (row: ReviewedRow) => number | null,
  sign: 1 | -1
): (row: ReviewedRow) => Rank | null {
  const known = rows.flatMap((row) => {
    const figure = of(row);
    return figure === null ? [] : [{ row, figure }];
  });
  const sorted = known.sort((a, b) => (a.figure - b.figure) * sign || a.row.tie - b.row.tie);
  const ranks = new Map<number, Rank>();
  let beyond = 0;
  sorted.forEach(({ row, figure }, place) => {
    if (sorted[place - 1]?.figure !== figure) beyond = place;
    ranks.set(row.number, { place, beyond });
  });
  return (row) => ranks.get(row.number) ?? null;
}
