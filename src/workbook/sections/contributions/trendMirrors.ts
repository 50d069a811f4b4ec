/** The model's word for the trend's cells of the Contributions table. */
import type { AnalysedContribution } from '../../../model/analysis';
import type { Trend } from '../../../model/trend';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { trendWords } from './trendWords';
import { quadrantLabel } from '../../kernel/words';

interface Row {
  readonly analysed: Pick<AnalysedContribution, 'quadrant'>;
  readonly trend: Trend;
}

/** Counted from 1. */
export const pastRowMirror = ({ trend }: Row): number =>
  trend.entry === null ? 0 : trend.entry + 1;

/** `hours, cash`. */
export const carriedOverMirror = ({ carriedOver }: Pick<MirroredRow, 'carriedOver'>): string =>
  carriedOver.map((amount) => CONTRIBUTION_TABLE.headers[amount].toLowerCase()).join(', ');

export const lastRowMirror = ({ last }: Pick<MirroredRow, 'last'>): number =>
  last === null ? 0 : last + 1;

export const runningMirror = ({ trend }: Row): number => trend.running;

export const wasMirror = ({ trend }: Row): string | null => trend.was && quadrantLabel(trend.was);

export const trendMirror = ({ trend, analysed }: Row): string =>
  trendWords(trend, analysed.quadrant);
