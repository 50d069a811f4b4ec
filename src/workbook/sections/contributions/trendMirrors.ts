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
export function carriedOverMirror({ carriedOver }: Pick<MirroredRow, 'carriedOver'>): string {
  return carriedOver.map(amountWord).join(', ');
}

export function lastRowMirror({ last }: Pick<MirroredRow, 'last'>): number {
  return last === null ? 0 : last + 1;
}

export function runningMirror({ trend }: Row): number {
  return trend.running;
}

export function wasMirror({ trend }: Row): string {
  return moveWords(trend.was);
}

/** The quadrant in the period before, of what is placed now. */
export function placeThenMirror({ before, analysed }: MirroredRow): string | null {
  const then = analysed.placed ? (before?.quadrant ?? null) : null;
  return then && quadrantLabel(then);
}

export function keptMirror(amount: CostAmount) {
  return ({ kept }: Pick<MirroredRow, 'kept'>): string | null =>
    kept.includes(amount) ? keptWord(amount) : null;
}

export function trendMirror({ trend, analysed }: Row): string {
  return trendWords(trend, analysed.quadrant);
}
