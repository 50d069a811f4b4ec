/** What other sheets say that Review says again: the book hands it over, since sheets do not know each other. */
import type { ActionStatus } from '../../../model/action';
import type { Direction } from '../../../model/contribution';
import type { PlannedCell } from '../../kernel/blueprint';
import type { ScatterChartPlan } from '../../kernel/chartPlan';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { MatrixPlace } from '../../kernel/shared/matrixPlace';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';

export interface ReviewParts {
  /** The matrix of a direction, at this place. */
  readonly matrixChart: (
    analysed: AnalysedRvu,
    direction: Direction,
    place: MatrixPlace
  ) => ScatterChartPlan;
  /** The finding of a direction in one sentence. */
  readonly headline: (analysed: AnalysedRvu, direction: Direction) => PlannedCell;
  /** What the column Trend says of a contribution. */
  readonly trend: (row: MirroredRow) => string;
  /** What the column Status of Actions holds. */
  readonly status: Readonly<Record<ActionStatus, string>>;
}
