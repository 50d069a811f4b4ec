/** The sheet Review: what two sides look at together, on one printed page, by formulas. */
import { DIRECTIONS } from '../../../model/contribution';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { PlannedSheet } from '../../kernel/sheetParts';
import { EMPTY_SHEET, area, nameOf } from '../../kernel/sheetParts';
import {
  HALF_COLUMNS,
  REVIEW_CHART,
  REVIEW_CHART_ROWS,
  PAGE_TEXT,
  REVIEW_PLOT,
  PAGE_WIDTHS,
  REVIEW_SHEET,
  REVIEW_TOP,
  ROWS,
} from './reviewLayout';
import { columnOfSide, flagBlocks, matrixBlocks } from './flagBlocks';
import { decisionBlocks, headBlocks } from './headBlocks';
import { figureBlocks, nextBlocks, promiseBlocks } from './promiseBlocks';
import { reviewFormats, reviewHeights, reviewLooks } from './reviewFormats';
import type { ReviewParts } from './reviewParts';
import { onePage } from './pageLooks';
import { shownCells } from './shownCells';
import type { ReviewData } from './shownCells';

const ONE_PAGE = onePage(area(0, 0, ROWS.end + 1, PAGE_WIDTHS.length - 1));

/** One page; the data behind it stands on a hidden sheet. */
export function reviewSheet(
  analysed: AnalysedRvu,
  parts: ReviewParts,
  data: ReviewData
): PlannedSheet {
  const cells = shownCells(data);
  return {
    sheet: {
      ...EMPTY_SHEET,
      key: REVIEW_SHEET,
      title: 'Review',
      columnWidths: PAGE_WIDTHS.map((width, column) => ({ column, width })),
      rowHeights: reviewHeights(),
      blocks: [
        ...headBlocks(analysed, cells),
        ...decisionBlocks(cells),
        ...promiseBlocks(cells),
        ...figureBlocks(analysed, cells),
        ...matrixBlocks(cells),
        ...DIRECTIONS.flatMap((direction) => flagBlocks(direction, cells)),
        ...nextBlocks(cells),
      ],
      formats: reviewFormats(),
      conditionalFormats: reviewLooks(),
      charts: DIRECTIONS.map((direction) => ({
        ...parts.matrixChart(analysed, direction, {
          anchor: area(ROWS.matrix + 2, columnOfSide(direction), REVIEW_CHART_ROWS, HALF_COLUMNS),
          textSize: PAGE_TEXT,
          chart: REVIEW_CHART,
          plot: REVIEW_PLOT,
          // Too small for names.
          named: false,
        }),
        name: `Review matrix ${direction}`,
      })),
      print: ONE_PAGE,
    },
    names: [{ ...nameOf(REVIEW_TOP, REVIEW_SHEET, 0, 0), hidden: true, since: 6 }],
  };
}
