/** Draws a sheet's formats, locks and view. */
import type { Area } from '../../workbook/kernel/area';
import type { BorderEdge, CellFormat, FormatRun } from '../../workbook/kernel/blueprint';
import { splitLooks } from './cellLooks';
import { cellProperties, HORIZONTAL, VERTICAL } from './cellProperties';
import { mergeFormats } from './mergeFormats';
import { setAll } from '../setProperty';
import { rangeOf, type SheetTarget } from './target';

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
  // Office.js sends every proxy that was requested, even without changes.
  if (Object.keys(look).length > 0) setFormat(range.format, area, look);
  if (locked !== undefined) range.format.protection.locked = locked;
  if (numberFormat !== undefined) setAll(range, 'numberFormat', numberFormat);
}

/** Draws large areas one by one, and formats of single cells in one array; later runs overwrite earlier ones. */
const drawRuns = (target: SheetTarget, runs: readonly FormatRun[]): void => {
  const { areas, spots, numbers } = splitLooks(mergeFormats(runs));
  areas.forEach(({ area, format }) => formatRange(rangeOf(target, area), area, format));
  spots.forEach(({ area, cells }) =>
    rangeOf(target, area).setCellProperties(cells.map((line) => line.map(cellProperties)))
  );
  // Null in the array leaves the cell unchanged.
  numbers.forEach(({ area, cells }) => {
    rangeOf(target, area).numberFormat = cells.map((line) =>
      line.map((format) => format?.numberFormat ?? null)
    );
  });
};

/** All formats but the locks. */
export function drawFormats(target: SheetTarget): void {
  drawRuns(
    target,
    target.plan.formats.map(({ area, format: { locked: _, ...format } }) => ({ area, format }))
  );
}

/** Unlocks the cells for typing on a protected sheet. */
export function drawLocks(target: SheetTarget): void {
  drawRuns(
    target,
    target.plan.formats.flatMap(({ area, format: { locked } }) =>
      locked === undefined ? [] : [{ area, format: { locked } }]
    )
  );
}

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

/** Frozen panes and the looks of the sheet itself. */
export function drawSheetLooks(target: SheetTarget): void {
  const { sheet, plan } = target;
  freeze(target);
  sheet.showGridlines = plan.gridlines;
  if (plan.tabColor !== null) sheet.tabColor = plan.tabColor;
}
