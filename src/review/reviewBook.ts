/** The review as a workbook that stands alone: page, appendix, pre-read and lists as plain values, for ourselves. */
import type { Review } from '../model/review/review';
import type { Blueprint } from '../workbook/kernel/blueprint';
import { rvuBlueprint } from '../workbook/book/rvuBlueprint';
import { APPENDIX_SHEET } from '../workbook/sections/review/appendixLayout';
import { APPENDIX_NOTE } from '../workbook/sections/review/appendixRests';
import { NO_STEP_PLANNED, PAGE_NOTE } from '../workbook/sections/review/promiseBlocks';
import { REVIEW_SHEET } from '../workbook/sections/review/reviewLayout';
import { frozenSheets } from './frozenSheets';
import { listPage } from './listPage';
import { pageSheet } from './pageSheet';
import { preRead } from './preRead';

/** What the page says of sheets that are not here. */
const WITHOUT_SHEETS: ReadonlyMap<string, string> = new Map([
  [
    PAGE_NOTE,
    'Hollow signs rest on an estimate or on last period’s score. All of it: sheet Lists.',
  ],
  [
    APPENDIX_NOTE,
    'The full lists behind the matrices, the differences and the steps: sheet Lists.',
  ],
  [NO_STEP_PLANNED, 'No step is planned yet.'],
]);

/** `thanks` is what the pre-read begins with. No formula, no name, nothing hidden; charts plot the cells of a sheet that holds nothing else. */
export function reviewBook(review: Review, thanks: string | null): Blueprint {
  const { sheets, plotted } = frozenSheets(
    rvuBlueprint(review.rvu),
    [REVIEW_SHEET, APPENDIX_SHEET],
    WITHOUT_SHEETS
  );
  return {
    title: 'Review, internal',
    sheets: [...sheets, pageSheet(preRead(review, thanks)), pageSheet(listPage(review)), plotted],
    names: [],
    activeSheet: REVIEW_SHEET,
  };
}
