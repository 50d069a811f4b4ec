/** What the axes of a matrix are drawn for besides its own points. */
import type { Scale, Settings } from '../model/alliance';
import type { Analysis, DirectionAnalysis } from '../model/analysis';
import type { Direction } from '../model/contribution';

export interface AxesPlan {
  readonly scale: Scale;
  /** The other direction, where both cost axes are to be the same. */
  readonly beside: DirectionAnalysis | null;
}

/** The scale of values, and the other direction where the settings ask for one cost axis for both. */
export function axesPlan(
  { directions }: Analysis,
  direction: Direction,
  { scale, costAxes }: Settings
): AxesPlan {
  const other = direction === 'given' ? 'received' : 'given';
  return { scale, beside: costAxes === 'same' ? directions[other] : null };
}
