/** Where things stand on the Gaps sheet and on the hidden sheets behind its lists and charts. */
import type { Direction } from '../../../model/contribution';
import { DIRECTIONS } from '../../../model/contribution';

export const GAPS_SHEET = 'gaps';
export const GAP_DATA_SHEET = 'gapData';
/** The order of the lists, and the words. */
export const GAP_LISTS_SHEET = 'gapLists';

/** The columns of one direction: chart and value lines over five, a gap, the list over six, a gap. */
export const GAP_BLOCK_WIDTHS = [24, 13, 14, 15, 17, 1, 6, 32, 11, 11, 8, 21, 1] as const;
/** Of the widths above: the chart covers the first five, the list begins after the gap. */
export const GAP_CHART_COLUMNS = 5;
export const GAP_LIST_OFFSET = 6;
/** Cards, chart and list, note, then the value lines: each row follows from the one before. */
export const GAP_CARDS_ROW = 3;
export const GAP_BODY_ROW = 6;
export const GAP_CHART_ROWS = 24;
export const NOTE_ROW = GAP_BODY_ROW + GAP_CHART_ROWS;
export const LINES_ROW = NOTE_ROW + 2;
export const LINE_CARDS_ROW = LINES_ROW + 1;
export const LINE_TABLE_ROW = LINE_CARDS_ROW + 3;
/** As many value lines as the long form has. */
export const GAP_LINE_ROWS = 8;

/** The first column of a direction's block. */
export function gapColumn(direction: Direction): number {
  return DIRECTIONS.indexOf(direction) * GAP_BLOCK_WIDTHS.length;
}

/** By it the chart is found again when it is drawn anew. */
export function gapChartName(direction: Direction): string {
  return `Gap chart ${direction}`;
}

/** The chart shows so many contributions; of more than these, half from either end. */
export const MOST_POINTS = 20;

/**
 * On the sheet of the chart's data: the row of the tables' headers, and the columns of a direction; the first
 * three held the order in earlier versions.
 */
export const DATA_ROW = 8;
export const DATA_COLUMN = { scores: 3, points: 13, segments: 26, width: 31 } as const;
/** The directions lie side by side. */
export function dataColumn(direction: Direction): number {
  return DIRECTIONS.indexOf(direction) * DATA_COLUMN.width;
}

/** On the sheet of the lists' data: where each piece begins; the lists that grow have nothing below them. */
export const PIECES = {
  cells: { row: 3, column: 0 },
  units: { row: 3, column: 3 },
  scores: { row: 12, column: 0, apart: 22 },
  told: { row: 24, column: 0, apart: 3 },
  names: { row: 31, column: 0, apart: 10 },
  lines: { row: 31, column: 20, apart: 5 },
  sort: { row: 54, column: 0, apart: 6 },
} as const;

/** Where a direction's piece begins; pieces stand side by side, those of one row one below the other. */
export function pieceColumn(
  piece: 'scores' | 'names' | 'lines' | 'sort',
  direction: Direction
): number {
  return PIECES[piece].column + DIRECTIONS.indexOf(direction) * PIECES[piece].apart;
}
