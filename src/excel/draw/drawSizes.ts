/** Widths and heights of a sheet's columns and rows, and which are hidden. */
import type { Area } from '../../workbook/kernel/area';
import type { ColumnWidth, RowHeight } from '../../workbook/kernel/blueprint';
import { columnPoints } from '../../workbook/kernel/columnPoints';
import { rangeOf, wholeColumnArea, type SheetTarget } from './target';

/** Widths or heights of neighbours: one for each, or one for all of them. */
interface Sizes {
  readonly first: number;
  readonly count: number;
  readonly size: number | readonly number[];
}

/** This many neighbours of one size are cheaper as a separate range. */
const MANY = 12;

interface Size {
  readonly at: number;
  readonly size: number;
}

const equals = (sizes: readonly Size[]): readonly Sizes[] =>
  [...sizes]
    .sort((a, b) => a.at - b.at)
    .reduce<readonly Sizes[]>((found, { at, size }) => {
      const last = found.at(-1);
      return last?.size === size && last.first + last.count === at
        ? [...found.slice(0, -1), { ...last, count: last.count + 1 }]
        : [...found, { first: at, count: 1, size }];
    }, []);

const listed = ({ size, count }: Sizes): readonly number[] =>
  typeof size === 'number' ? Array.from({ length: count }, () => size) : size;

/** Few equal sizes join their neighbours: a list is shorter than separate ranges. */
const neighbours = (sizes: readonly Size[]): readonly Sizes[] =>
  equals(sizes).reduce<readonly Sizes[]>((found, next) => {
    const last = found.at(-1);
    const isNext = last !== undefined && last.first + last.count === next.first;
    const isLong = [last, next].some((each) => typeof each?.size === 'number' && each.count > MANY);
    if (!isNext || isLong) return [...found, next];
    const both = { count: last.count + next.count, size: [...listed(last), ...listed(next)] };
    return [...found.slice(0, -1), { ...last, ...both }];
  }, []);

const columnsArea = (first: number, columns: number): Area => ({
  ...wholeColumnArea(first),
  columns,
});

const drawWidths = (target: SheetTarget, plans: readonly ColumnWidth[]): void => {
  neighbours(plans.map(({ column, width }) => ({ at: column, size: columnPoints(width) }))).forEach(
    ({ first, count, size }) => {
      const range = rangeOf(target, columnsArea(first, count));
      if (typeof size === 'number') range.format.columnWidth = size;
      else range.setColumnProperties(size.map((columnWidth) => ({ format: { columnWidth } })));
    }
  );
  // After the widths: a column that is given one is shown.
  const hidden = plans.filter((plan) => plan.hidden === true);
  equals(hidden.map(({ column }) => ({ at: column, size: 0 }))).forEach(({ first, count }) => {
    rangeOf(target, columnsArea(first, count)).columnHidden = true;
  });
};

const drawHeights = (target: SheetTarget, plans: readonly RowHeight[]): void => {
  neighbours(
    plans
      .filter(({ fitted }) => fitted !== true)
      .map(({ row, height }) => ({ at: row, size: height }))
  ).forEach(({ first, count, size }) => {
    const range = wholeRows(target, first, count);
    if (typeof size === 'number') range.format.rowHeight = size;
    else range.setRowProperties(size.map((rowHeight) => ({ format: { rowHeight } })));
  });
  fittedSpans(plans).forEach(({ first, last }) =>
    wholeRows(target, first, last - first + 1)
      .getEntireRow()
      .format.autofitRows()
  );
};

/** After the sizes: a row that is given a height is shown again. */
const hideRows = (target: SheetTarget): void =>
  target.plan.hiddenRows.forEach(({ row, rows }) => {
    wholeRows(target, row, rows).rowHidden = true;
  });

const wholeRows = (target: SheetTarget, row: number, rows: number): Excel.Range =>
  rangeOf(target, { row, column: 0, rows, columns: 1 });

interface FittedSpan {
  readonly first: number;
  readonly last: number;
}

/** One call per table, from the first fitted row to the last; rows with their own height separate tables. */
const fittedSpans = (plans: readonly RowHeight[]): readonly FittedSpan[] =>
  [...plans]
    .sort((a, b) => a.row - b.row)
    .reduce<readonly (FittedSpan | null)[]>((spans, { row, fitted }) => {
      if (fitted !== true) return [...spans, null];
      const last = spans.at(-1) ?? null;
      return last === null
        ? [...spans, { first: row, last: row }]
        : [...spans.slice(0, -1), { ...last, last: row }];
    }, [])
    .filter((span) => span !== null);

/** Widths and heights, and what is hidden of columns and rows. */
export function drawSizes(target: SheetTarget): void {
  drawWidths(target, target.plan.columnWidths);
  drawHeights(target, target.plan.rowHeights);
  hideRows(target);
}
