/** The page set-up of a sheet. */
import type { SheetTarget } from './target';
import { rangeOf } from './target';

const ONE = { rows: 1, columns: 1 };

const printTitles = (target: SheetTarget): void => {
  const { titleRows, titleColumns } = target.plan.print;
  const { pageLayout } = target.sheet;
  if (titleRows !== null) {
    const [first, last] = titleRows;
    const area = { row: first, column: 0, rows: last - first + 1, columns: 1 };
    pageLayout.setPrintTitleRows(rangeOf(target, area).getEntireRow());
  }
  if (titleColumns !== null) {
    const [first, last] = titleColumns;
    const area = { row: 0, column: first, rows: 1, columns: last - first + 1 };
    pageLayout.setPrintTitleColumns(rangeOf(target, area).getEntireColumn());
  }
};

/** Draws the page set-up: the same pages as from a file. */
export function drawPrint(target: SheetTarget): void {
  const { print } = target.plan;
  const { pageLayout, verticalPageBreaks } = target.sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (print.area !== null) pageLayout.setPrintArea(rangeOf(target, print.area));
  printTitles(target);
  if (print.fit.kind === 'width') {
    const { pages, tall } = print.fit;
    pageLayout.zoom = {
      horizontalFitToPages: pages,
      ...(tall === undefined ? {} : { verticalFitToPages: tall }),
    };
    return;
  }
  pageLayout.zoom = { scale: print.fit.percent };
  verticalPageBreaks.removePageBreaks();
  print.fit.breakBeforeColumns.forEach((column) => {
    verticalPageBreaks.add(rangeOf(target, { row: 0, column, ...ONE }));
  });
}
