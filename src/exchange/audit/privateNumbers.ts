/** The private figures of a cell: its number, or those that its text says. */
import type { Unit, What } from '../../workbook/kernel/column';
import { namesOfFigure } from './figureNames';
import { figuresIn } from './figures';
import type { WrittenFigure } from './figures';

export interface PrivateNumber {
  readonly value: number;
  readonly unit: Unit | null;
  readonly source: string;
  /** Of a share: somebody wrote it, where others are computed. */
  readonly isSaid?: true;
  /** Where a text says it: see `namesOfFigure`. */
  readonly names?: readonly string[];
}

const HARMLESS_UNITS: ReadonlySet<Unit> = new Set(['count', 'scale', 'points']);

/** The number of a cell, by what the cell is; none where everybody may know it. */
export function privateNumber(
  value: number,
  what: What | null,
  source: string
): readonly PrivateNumber[] {
  if (value === 0 || what?.kind === 'score') return [];
  const unit = what?.kind === 'number' ? what.unit : null;
  return unit !== null && HARMLESS_UNITS.has(unit)
    ? []
    : [{ value: Math.abs(value), unit, source }];
}

/** Figures within a text, if their size or unit makes them distinctive. */
export function figuresWithin(text: string, source: string): readonly PrivateNumber[] {
  return figuresIn(text)
    .filter((figure) => !isPlain(figure))
    .map((figure) => {
      const names = namesOfFigure(text, figure);
      return { ...amountOf(figure), source, ...(names.length > 0 && { names }) };
    });
}

/** Three digits behind a sign are mostly thousands. */
const largestOf = ({ meanings }: WrittenFigure): number =>
  Math.max(...meanings.map(({ value }) => value));

function isPlain(figure: WrittenFigure): boolean {
  const value = largestOf(figure);
  const isRound = figure.counts && figure.meanings.every(({ digits }) => digits < 3);
  return value === 0 || (figure.unit === null && (value < LARGE || figure.isYear || isRound));
}

function amountOf(figure: WrittenFigure): Pick<PrivateNumber, 'value' | 'unit' | 'isSaid'> {
  const value = largestOf(figure);
  return figure.unit === 'percent'
    ? { value: value / 100, unit: 'share', isSaid: true }
    : { value, unit: figure.unit };
}

/** A figure of at least this size is distinctive without a unit. */
export const LARGE = 1000;
