/** Where things stand on the sheet Review appendix: charts, and below them what they rest on. */
export const APPENDIX_SHEET = 'reviewAppendix';

/** The columns of one page: two halves with a gap between them. */
const LEFT_HALF = [24, 10, 10, 10, 10] as const;
const RIGHT_HALF = [24, 10, 10, 10, 10] as const;
export const APPENDIX_WIDTHS: readonly number[] = [...LEFT_HALF, 2, ...RIGHT_HALF, 2];
export const APPENDIX_LEFT = 0;
/** The gap between the halves is a column of its own. */
export const APPENDIX_RIGHT = LEFT_HALF.length + 1;
export const APPENDIX_HALF = LEFT_HALF.length;

/** A heading, two lines of words, the chart, a blank row. */
export const APPENDIX_CHART_ROWS = 12;
/** Rows from one heading to the next. */
const BLOCK = 3 + APPENDIX_CHART_ROWS + 1;
/** A trend of more is no longer read. */
export const APPENDIX_PERIODS = 12;

/** Each part begins where the one before it ends. */
const CHARTS = 3;
const FIGURES = CHARTS + 3 * BLOCK;
const RESTS = FIGURES + 2 + APPENDIX_PERIODS + 1;
export const APPENDIX_REST_ROWS = 11;
/** Where each part begins: its heading. */
export const APPENDIX_ROWS = {
  bridges: CHARTS,
  trends: CHARTS + BLOCK,
  parts: CHARTS + 2 * BLOCK,
  figures: FIGURES,
  rests: RESTS,
  end: RESTS + 2 + APPENDIX_REST_ROWS,
} as const;
