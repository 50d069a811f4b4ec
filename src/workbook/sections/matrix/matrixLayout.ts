/** Where things stand on the Matrix sheet and on the hidden sheets behind it. */
import type { Direction } from '../../../model/contribution';
import { DIRECTIONS } from '../../../model/contribution';
import { columnPoints } from '../../kernel/columnPoints';

export const MATRIX_SHEET = 'matrix';
export const CHART_DATA_SHEET = 'chartData';
/** What the sentences, the places and the labels are made of. */
export const MATRIX_DATA_SHEET = 'matrixData';

/** The columns of one direction: chart over four, a gap, the list over five, a gap. */
export const BLOCK_WIDTHS = [16, 16, 16, 16, 2, 6, 34, 11, 8, 26, 2] as const;
export const CHART_COLUMNS = 4;
export const LIST_OFFSET = 5;
export const CARDS_ROW = 3;
export const BODY_ROW = 6;
export const MATRIX_CHART_ROWS = 24;
export const FIGURES_BELOW_ROW = BODY_ROW + MATRIX_CHART_ROWS + 1;

/** Points: the sheet prints at 59 %, and no text under 7. */
export const MATRIX_PRINTED = 12;

/** Points: of a row that nobody made taller. */
const ROW_HEIGHT = 15;

/** How the chart on this sheet is drawn, wherever it stands. */
export const MATRIX_LOOK = {
  textSize: MATRIX_PRINTED,
  chart: {
    width: BLOCK_WIDTHS.slice(0, CHART_COLUMNS).reduce((sum, each) => sum + columnPoints(each), 0),
    height: MATRIX_CHART_ROWS * ROW_HEIGHT,
  },
  plot: { width: 290, height: 300 },
  named: true,
} as const;

/** The first column of a direction's block. */
export function blockColumn(direction: Direction): number {
  return DIRECTIONS.indexOf(direction) * BLOCK_WIDTHS.length;
}

export function chartName(direction: Direction): string {
  return `Matrix chart ${direction}`;
}
