import type {
  BorderEdge,
  CellFormat,
  ColumnWidth,
  FormatRun,
  SheetPlan,
} from '../workbook/blueprint';
import { mergeFormats } from './mergeFormats';
import { setAll } from './setProperty';
import { rangeOf, type SheetTarget } from './target';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
} as const;
const EDGE_ORDER: readonly BorderEdge[] = ['top', 'bottom', 'left', 'right'];

const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
const MAX_ROWS = 1_048_576;

/**
 * Excel counts column widths in digits of the default font (7 pixels in Calibri 11, with 5 pixels
 * of padding; ECMA-376 part 1, 18.3.1.13); Office.js wants points, of which 3 make 4 pixels.
 */
export const columnPoints = (characters: number): number =>
  Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;

const setFont = (font: Excel.RangeFont, format: CellFormat): void => {
  if (format.color !== undefined) font.color = format.color;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.underline !== undefined) font.underline = format.underline ? 'Single' : 'None';
  if (format.size !== undefined) font.size = format.size;
};

const hasFont = ({ color, bold, italic, underline, size }: CellFormat): boolean =>
  [color, bold, italic, underline, size].some((property) => property !== undefined);

const setLayout = (layout: Excel.RangeFormat, format: CellFormat): void => {
  if (format.horizontal !== undefined) layout.horizontalAlignment = HORIZONTAL[format.horizontal];
  if (format.vertical !== undefined) layout.verticalAlignment = VERTICAL[format.vertical];
  if (format.wrap !== undefined) layout.wrapText = format.wrap;
  if (format.indent !== undefined) layout.indentLevel = format.indent;
  if (format.locked !== undefined) layout.protection.locked = format.locked;
};

const setBorder = (
  borders: Excel.RangeBorderCollection,
  edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical',
  color: string
): void => {
  const border = borders.getItem(edge);
  border.style = 'Continuous';
  border.color = color;
};

/** Each cell of the area has the border, so lines between cells are inside lines of the range. */
const setBorders = (range: Excel.Range, { area, format }: FormatRun): void => {
  const colors = format.borders;
  if (colors === undefined) return;
  const { borders } = range.format;
  EDGE_ORDER.forEach((edge) => {
    const color = colors[edge];
    if (color !== undefined) setBorder(borders, EDGES[edge], color);
  });
  const across = colors.top ?? colors.bottom;
  if (across !== undefined && area.rows > 1) setBorder(borders, 'InsideHorizontal', across);
  const down = colors.left ?? colors.right;
  if (down !== undefined && area.columns > 1) setBorder(borders, 'InsideVertical', down);
};

const drawRun = (target: SheetTarget, run: FormatRun): void => {
  const range = rangeOf(target, run.area);
  const { format } = run;
  if (format.numberFormat !== undefined) setAll(range, 'numberFormat', format.numberFormat);
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (hasFont(format)) setFont(range.format.font, format);
  setLayout(range.format, format);
  setBorders(range, run);
};

/** Formats area by area, never by cell; later runs lie over earlier ones. */
export const drawFormats = (target: SheetTarget): void =>
  mergeFormats(target.plan.formats).forEach((run) => drawRun(target, run));

interface WidthRun {
  readonly first: number;
  readonly count: number;
  readonly plan: ColumnWidth;
}

/** Neighbouring columns of one width together. */
const widthRuns = (plans: readonly ColumnWidth[]): readonly WidthRun[] =>
  plans.reduce<readonly WidthRun[]>((runs, plan) => {
    const last = runs[runs.length - 1];
    const joins =
      last !== undefined &&
      last.first + last.count === plan.column &&
      last.plan.width === plan.width &&
      (last.plan.hidden === true) === (plan.hidden === true);
    return joins
      ? [...runs.slice(0, -1), { ...last, count: last.count + 1 }]
      : [...runs, { first: plan.column, count: 1, plan }];
  }, []);

/** After the sizes: a row that is given a height is shown again. */
const hideRows = (target: SheetTarget): void =>
  target.plan.hiddenRows.forEach(({ row, rows }) => {
    wholeRows(target, row, rows).rowHidden = true;
  });

const drawSizes = (target: SheetTarget, { columnWidths, rowHeights }: SheetPlan): void => {
  widthRuns(columnWidths).forEach(({ first, count, plan }) => {
    const range = rangeOf(target, { row: 0, column: first, rows: MAX_ROWS, columns: count });
    range.format.columnWidth = columnPoints(plan.width);
    if (plan.hidden === true) range.columnHidden = true;
  });
  rowHeights.forEach(({ row, height, fitted }) => {
    if (fitted !== true) wholeRows(target, row, 1).format.rowHeight = height;
  });
  fitRows(
    target,
    rowHeights.flatMap(({ row, fitted }) => (fitted === true ? [row] : []))
  );
};

const wholeRows = (target: SheetTarget, row: number, rows: number): Excel.Range =>
  rangeOf(target, { row, column: 0, rows, columns: 1 });

/** One call for all rows between the first and the last: they are a table's. */
const fitRows = (target: SheetTarget, rows: readonly number[]): void => {
  if (rows.length === 0) return;
  const first = Math.min(...rows);
  wholeRows(target, first, Math.max(...rows) - first + 1)
    .getEntireRow()
    .format.autofitRows();
};

const freeze = ({ sheet, plan }: SheetTarget): void => {
  if (plan.freeze === null) return;
  const { rows, columns } = plan.freeze;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  }
};

/** Sizes, frozen panes and the looks of the sheet itself. */
export const drawSheetLooks = (target: SheetTarget): void => {
  const { sheet, plan } = target;
  drawSizes(target, plan);
  hideRows(target);
  freeze(target);
  sheet.showGridlines = plan.gridlines;
  if (plan.tabColor !== null) sheet.tabColor = plan.tabColor;
};
