/** The model's word for the trend's cells of the Contributions table. */
import type { AnalysedContribution } from '../../../model/analysis';
import type { Trend } from '../../../model/trend';
import type { CostAmount } from '../../../model/costParts';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { amountWord, keptWord } from './carriedOverFormula';
import { moveWords, trendWords } from './trendWords';
import { quadrantLabel } from '../../kernel/words';

interface Row {
  readonly analysed: Pick<AnalysedContribution, 'quadrant'>;
  readonly trend: Trend;
}

/** `hours, cash`. */
export const carriedOverMirror = ({ carriedOver }: Pick<MirroredRow, 'carriedOver'>): string =>
  carriedOver.map(amountWord).join(', ');

export const lastRowMirror = ({ last }: Pick<MirroredRow, 'last'>): number =>
  last === null ? 0 : last + 1;

export const runningMirror = ({ trend }: Row): number => trend.running;

export const wasMirror = ({ trend }: Row): string => moveWords(trend.was);

/** The quadrant in the period before, of what is placed now. */
export const placeThenMirror = ({ before, analysed }: MirroredRow): string | null => {
  const then = analysed.placed ? (before?.quadrant ?? null) : null;
  return then && quadrantLabel(then);
};

export const keptMirror =
  (amount: CostAmount) =>
  ({ kept }: Pick<MirroredRow, 'kept'>): string | null =>
    kept.includes(amount) ? keptWord(amount) : null;

export const trendMirror = ({ trend, analysed }: Row): string =>
  trendWords(trend, analysed.quadrant);
