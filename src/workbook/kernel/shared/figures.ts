/** What several sheets say of a direction's figures. */
import type { AnalysedContribution, DirectionAnalysis } from '../../../model/analysis';
import type { Direction } from '../../../model/contribution';
import { sum } from '../../../model/statistics';
import { reference } from '../formula';
import type { Expression } from '../formula';
import { wholeColumn } from '../tableRef';
import { CONTRIBUTION_TABLE } from './contributionsTable';

/** How names and table columns of a direction begin. */
export const PREFIX = { given: 'Given', received: 'Received' } as const satisfies Record<
  Direction,
  string
>;

/** Each direction's named figures, in the order in which the Settings sheet lists them. */
export const FIGURE_NAMES = [
  'cost_line',
  'value_line',
  'cost_total',
  'value_total',
  'count',
  'placed',
  'cut_back',
  'cut_back_cost',
  'cut_back_value',
  'all_cost',
  'all_value',
] as const;

export type FigureName = (typeof FIGURE_NAMES)[number];

/** The named cell of a direction's figure. */
export function figureCell(direction: Direction, figure: FigureName): string {
  return `${PREFIX[direction]}_${figure}`;
}

/** A direction's figure as formulas name it. */
export function figureReference(direction: Direction, name: FigureName): Expression {
  return reference(figureCell(direction, name));
}

/** The costs of what is placed in the matrix of the direction. */
export function placedCosts(direction: Direction): Expression {
  return wholeColumn(CONTRIBUTION_TABLE, `${direction}Cost`);
}

/** The values of what is placed in the matrix of the direction. */
export function placedValues(direction: Direction): Expression {
  return wholeColumn(CONTRIBUTION_TABLE, `${direction}Value`);
}

/** The contributions in cut back. */
export function cutBack({ contributions }: DirectionAnalysis): readonly AnalysedContribution[] {
  return contributions.filter((each) => each.quadrant === 'cut-back');
}

/** What the contributions in cut back have of the cost or the value, as a fraction of 1. */
export function cutBackShare(
  analysis: DirectionAnalysis,
  which: 'costShare' | 'valueShare'
): number {
  return sum(cutBack(analysis).map((each) => each[which] ?? 0));
}
