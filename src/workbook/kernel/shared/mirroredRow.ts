/** A contribution as the mirrors of our formulas see it. */
import type { AnalysedContribution } from '../../../model/analysis';
import type { CostAmount } from '../../../model/costParts';
import type { ScoreSource } from '../../../model/scoreSource';
import type { Thresholds } from '../../../model/matrix';
import type { PastContribution } from '../../../model/history';
import type { Trend } from '../../../model/trend';

/** A contribution with its place in the table, as the computed columns mirror it. */
export interface MirroredRow {
  readonly analysed: AnalysedContribution;
  /** Counted from 1 over the table's rows. */
  readonly index: number;
  readonly trend: Trend;
  /** Where its stated value comes from; null where it has none. */
  readonly scoreSource: ScoreSource | null;
  /** The revision of their copy that says its stated value; 0 where none does. */
  readonly copy: number;
  /** The place in `history.contributions` of what it was in the period before, placed or not. */
  readonly last: number | null;
  /** What it was then. */
  readonly before: PastContribution | null;
  /** The lines of its direction; null where there is nothing that they could be taken of. */
  readonly lines: { readonly [Of in keyof Thresholds]: number | null };
  /** The rate of its department; null where it has none. */
  readonly usualRate: number | null;
  /** The amounts that are last period's still, confirmed or not. */
  readonly kept: readonly CostAmount[];
  /** The amounts that are last period's still. */
  readonly carriedOver: readonly CostAmount[];
  /** Where its department stands in the list of departments, from 1; null where it does not. */
  readonly departmentPlace: number | null;
  /** Whether one form speaks for all of us. */
  readonly hasOneForm: boolean;
}
