/** What several sheets say of a direction's figures. */
import type { AnalysedContribution, DirectionAnalysis } from '../../../model/analysis';
import type { Direction } from '../../../model/contribution';
import { sum } from '../../../model/statistics';

/** How names and table columns of a direction begin. */
export const PREFIX: Record<Direction, 'Given' | 'Received'> = {
  given: 'Given',
  received: 'Received',
};

/** The contributions in cut back. */
export const cutBack = ({ contributions }: DirectionAnalysis): readonly AnalysedContribution[] =>
  contributions.filter((each) => each.quadrant === 'cut-back');

/** What the contributions in cut back have of the cost or the value, as a fraction of 1. */
export function cutBackShare(
  analysis: DirectionAnalysis,
  which: 'costShare' | 'valueShare'
): number {
  return sum(cutBack(analysis).map((each) => each[which] ?? 0));
}
