/** Formats, locks, widths and heights of a sheet. */
import { columnPoints } from '../../workbook/kernel/columnPoints';
import type { Area } from '../../workbook/kernel/area';
import type {
  BorderEdge,
  CellFormat,
  ColumnWidth,
  FormatRun,
  RowHeight,
} from '../../workbook/kernel/blueprint';
import { joinedArea, mergeFormats } from './mergeFormats';
import { setAll } from '../setProperty';
import { rangeOf, wholeColumnArea, type SheetTarget } from './target';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
} as const;
const EDGE_ORDER: readonly BorderEdge[] = ['top', 'bottom', 'left', 'right'];

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
const setBorders = (
  { borders }: Excel.RangeFormat,
  area: Area,
  colors: NonNullable<CellFormat['borders']>
): void => {
  EDGE_ORDER.forEach((edge) => {
    const color = colors[edge];
    if (color !== undefined) setBorder(borders, EDGES[edge], color);
  });
  const across = colors.top ?? colors.bottom;
  if (across !== undefined && area.rows > 1) setBorder(borders, 'InsideHorizontal', across);
  const down = colors.left ?? colors.right;
  if (down !== undefined && area.columns > 1) setBorder(borders, 'InsideVertical', down);
};

const setFormat = (layout: Excel.RangeFormat, area: Area, format: CellFormat): void => {
  if (format.fill !== undefined) layout.fill.color = format.fill;
  if (hasFont(format)) setFont(layout.font, format);
  setLayout(layout, format);
  if (format.borders !== undefined) setBorders(layout, area, format.borders);
};

/** Formats one range that is `area` large; properties that the format does not name stay as they are. */
export function formatRange(
  range: Excel.Range,
  area: Area,
  { numberFormat, locked, ...look }: CellFormat
): void {
  // A proxy that is asked for is sent, whether anything is set by it or not.
  if (Object.keys(look).length > 0) setFormat(range.format, area, look);
  if (locked !== undefined) range.format.protection.locked = locked;
  if (numberFormat !== undefined) setAll(range, 'numberFormat', numberFormat);
}

/** Area by area, never by cell; later runs lie over earlier ones. */
const drawRuns = (target: SheetTarget, runs: readonly FormatRun[]): void =>
  mergeFormats(runs).forEach(({ area, format }) =>
    formatRange(rangeOf(target, area), area, format)
  );

/** All formats but the locks. */
export function drawFormats(target: SheetTarget): void {
  drawRuns(
    target,
    target.plan.formats.map(({ area, format: { locked: _, ...format } }) => ({ area, format }))
  );
}

/** Which cells may be typed into once the sheet is protected. */
export function drawLocks(target: SheetTarget): void {
  drawRuns(
    target,
    target.plan.formats.flatMap(({ area, format: { locked } }) =>
      locked === undefined ? [] : [{ area, format: { locked } }]
    )
  );
}

/** Equal neighbours are one area: each costs a fifth of a kilobyte of request. */
const withNext = (areas: readonly Area[], next: Area): readonly Area[] => {
  const last = areas.at(-1);
  const both = last === undefined ? null : joinedArea(last, next);
  return both === null ? [...areas, next] : [...areas.slice(0, -1), both];
};

/** The areas of equal sizes together. */
const bySize = <T>(
  plans: readonly T[],
  sizeOf: (plan: T) => number,
  areaOf: (plan: T) => Area
): ReadonlyMap<number, readonly Area[]> =>
  plans.reduce((sizes, plan) => {
    const size = sizeOf(plan);
    return sizes.set(size, withNext(sizes.get(size) ?? [], areaOf(plan)));
  }, new Map<number, readonly Area[]>());

const firstOfRow = (row: number): Area => ({ row, column: 0, rows: 1, columns: 1 });

const drawWidths = (target: SheetTarget, plans: readonly ColumnWidth[]): void => {
  const widths = bySize(
    plans,
    ({ width }) => columnPoints(width),
    ({ column }) => wholeColumnArea(column)
  );
  widths.forEach((areas, width) =>
    areas.forEach((area) => {
      rangeOf(target, area).format.columnWidth = width;
    })
  );
  plans.forEach(({ column, hidden }) => {
    if (hidden === true) rangeOf(target, wholeColumnArea(column)).columnHidden = true;
  });
};

const drawHeights = (target: SheetTarget, plans: readonly RowHeight[]): void => {
  const heights = bySize(
    plans.filter(({ fitted }) => fitted !== true),
    ({ height }) => height,
    ({ row }) => firstOfRow(row)
  );
  heights.forEach((areas, height) =>
    areas.forEach((area) => {
      rangeOf(target, area).format.rowHeight = height;
    })
  );
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

/** One call for a table's rows, from the first fitted one to the last; rows of a height of their own part tables. */
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

/** Widths and heights, and what is hidden of columns and rows. */
export function drawSizes(target: SheetTarget): void {
  drawWidths(target, target.plan.columnWidths);
  drawHeights(target, target.plan.rowHeights);
  hideRows(target);
}

/** Frozen panes and the looks of the sheet itself. */
export function drawSheetLooks(target: SheetTarget): void {
  const { sheet, plan } = target;
  freeze(target);
  sheet.showGridlines = plan.gridlines;
  if (plan.tabColor !== null) sheet.tabColor = plan.tabColor;
}
