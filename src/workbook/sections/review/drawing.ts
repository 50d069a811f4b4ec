/** The Review sheet and the data behind it to those who make or change them. */
import type { Drawing } from '../../kernel/shared/drawing';
import { REVIEW_DATA_SHEET, REVIEW_SHEET } from './reviewLayout';
import { reviewDataSheet } from './reviewDataSheet';
import type { ReviewParts } from './reviewParts';
import { reviewSheet } from './reviewSheet';

export function reviewDrawing(parts: ReviewParts): Drawing {
  return {
    sheets: (analysed) => {
      const { cells, ...data } = reviewDataSheet(analysed, parts);
      return [reviewSheet(analysed, parts, { sheet: data.sheet, cells }), data];
    },
    // There is something to review once anything is placed.
    waits: ({ analysis: { directions } }) =>
      directions.given.totals.placed + directions.received.totals.placed > 0 ? [] : [REVIEW_SHEET],
    link: () => ({
      text: 'Review',
      toSheet: REVIEW_SHEET,
      about: 'One page for the meeting: decisions, promises, matrices, figures, what comes next',
    }),
    // It reads the data sheet, so that is drawn first.
    redrawn: [REVIEW_DATA_SHEET, REVIEW_SHEET],
    redrawnSince: 7,
  };
}
