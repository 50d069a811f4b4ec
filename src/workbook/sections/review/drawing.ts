/** The Review sheet and the data behind it to those who make or change them. */
import type { Drawing } from '../../kernel/shared/drawing';
import { APPENDIX_SHEET } from './appendixLayout';
import { appendixSheet } from './appendixSheet';
import {
  REVIEW_DATA_SHEET,
  REVIEW_FIGURES_SHEET,
  REVIEW_ORDER_SHEET,
  REVIEW_SHEET,
} from './reviewLayout';
import { reviewDataSheet } from './reviewDataSheet';
import { withBridgeWords } from './bridgeWords';
import { shownCells } from './shownCells';
import { reviewFiguresSheet } from './reviewFiguresSheet';
import { reviewOrderSheet } from './reviewOrderSheet';
import { RETIRED_TABLE } from './retiredTable';
import type { ReviewParts } from './reviewParts';
import { reviewSheet } from './reviewSheet';

export function reviewDrawing(parts: ReviewParts): Drawing {
  return {
    sheets: (analysed) => {
      const { cells, ...data } = reviewDataSheet(analysed, parts);
      const figures = reviewFiguresSheet(analysed);
      const shown = { sheets: [data.sheet, figures.sheet], cells };
      return [
        reviewSheet(analysed, parts, shown),
        { sheet: appendixSheet(analysed, shown), names: [] },
        data,
        withBridgeWords(figures, analysed, shownCells(shown)),
        reviewOrderSheet(analysed, parts),
      ];
    },
    // There is something to review once anything is placed.
    waits: ({ analysis: { directions } }) =>
      directions.given.totals.placed + directions.received.totals.placed > 0
        ? []
        : [REVIEW_SHEET, APPENDIX_SHEET],
    link: () => ({
      text: 'Review',
      toSheet: REVIEW_SHEET,
      about: 'One page for the meeting: decisions, promises, matrices, figures, what comes next',
    }),
    // Each after those that it reads.
    redrawn: [
      REVIEW_ORDER_SHEET,
      REVIEW_DATA_SHEET,
      REVIEW_SHEET,
      REVIEW_FIGURES_SHEET,
      APPENDIX_SHEET,
    ],
    redrawnSince: 11,
    retired: [RETIRED_TABLE],
  };
}
