/** Where things stand on the sheet Review, and the keys of its sheets. */
import { columnPoints } from '../../kernel/columnPoints';

export const REVIEW_SHEET = 'review';
export const REVIEW_DATA_SHEET = 'reviewData';
export const REVIEW_FIGURES_SHEET = 'reviewFigures';
export const REVIEW_ORDER_SHEET = 'reviewOrder';
/** The hidden named cell of the title: by it the pane finds the sheet. */
export const REVIEW_TOP = 'Review_title';
/** As many as one page has room for. */
export const KEPT_ROWS = 6;
/** Steps that are due next: as many as the column beside them has room for. */
export const NEXT_ROWS = 6;

/** The columns of one page: sign, text, three figures; a gap; the same again; a gap. */
const HALF = [3, 30, 13, 10, 10] as const;
export const PAGE_WIDTHS: readonly number[] = [...HALF, 2, ...HALF, 2];
export const REVIEW_LEFT = 0;
export const RIGHT = HALF.length + 1;
export const HALF_COLUMNS = HALF.length;

/** Rows that the matrices cover, each as high as Excel makes a row. */
export const REVIEW_CHART_ROWS = 18;
/** Each part begins where the one before it ends; a row more in one moves all below it. */
const DECISIONS_ROW = 4;
const PROMISES_ROW = DECISIONS_ROW + 11;
const MATRIX_ROW = PROMISES_ROW + 2 + KEPT_ROWS;
const FLAGS_ROW = MATRIX_ROW + 2 + REVIEW_CHART_ROWS;
const NEXT_ROW = FLAGS_ROW + 2 + 12;
/** Where each part of the page begins: its heading. */
export const ROWS = {
  decisions: DECISIONS_ROW,
  promises: PROMISES_ROW,
  matrix: MATRIX_ROW,
  flags: FLAGS_ROW,
  next: NEXT_ROW,
  end: NEXT_ROW + 1 + NEXT_ROWS,
} as const;

/** Points, in charts: both pages are printed at about 0.7 of their size, and 7 points are the least. */
export const PAGE_TEXT = 10.5;

/** Points: the cells that a matrix covers; no row among them is made taller. */
export const REVIEW_CHART = {
  width: HALF.reduce((sum, each) => sum + columnPoints(each), 0),
  height: REVIEW_CHART_ROWS * 15,
};

/** What the axes of a matrix on Review leave of its chart, in points; measured in what LibreOffice draws. */
export const REVIEW_PLOT = { width: 320, height: 183 };
