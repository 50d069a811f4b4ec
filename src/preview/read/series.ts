/** What a chart's series show now. */
import type { Bag, Book, Engine, Scalar, SeriesModel, Sheet } from 'excel-emulator/book';
import { areaOfFormula, hasLabel, lastColumn, lastRow, toText } from 'excel-emulator/book';
import type {
  ShownLabel,
  ShownLine,
  ShownMarker,
  ShownPoint,
  ShownSeries,
} from '../view/sheetView';
import { flagIn, numberIn, textIn } from './bag';

export interface ChartSource {
  readonly book: Book;
  readonly engine: Engine;
  readonly sheet: Sheet;
}

const WHITE = '#FFFFFF';

/** Excel's first six colours for series, of the Office theme. */
const THEME = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

const SHAPES: Readonly<Record<string, ShownMarker['shape']>> = {
  Automatic: 'circle',
  Triangle: 'triangle',
  Square: 'square',
  Diamond: 'diamond',
  Circle: 'circle',
  Dot: 'circle',
  X: 'x',
  Star: 'x',
  Plus: 'plus',
  Dash: 'dash',
};

const POSITIONS: Readonly<Record<string, ShownLabel['position']>> = {
  Left: 'left',
  Right: 'right',
  Top: 'top',
  Bottom: 'bottom',
  Center: 'center',
};

/** The values of the cells that a formula names, in reading order. */
export function seriesValues({ book, engine }: ChartSource, formula: string | null): Scalar[] {
  const found = formula === null ? null : areaOfFormula(book, formula);
  if (!found) return [];
  const values: Scalar[] = [];
  for (let row = found.area.row; row <= lastRow(found.area); row += 1) {
    for (let column = found.area.column; column <= lastColumn(found.area); column += 1) {
      values.push(engine.valueAt(found.sheet, row, column));
    }
  }
  return values;
}

/** What the cells that a formula names show as texts. */
export function seriesTexts(source: ChartSource, formula: string | null): string[] {
  return seriesValues(source, formula).map((value) => {
    const text = toText(value);
    return typeof text === 'string' ? text : text.code;
  });
}

function linkedText(source: ChartSource, formula: string): string {
  const text = toText(seriesValues(source, formula)[0] ?? null);
  return typeof text === 'string' ? text : text.code;
}

function markerOf(series: SeriesModel, theme: string): ShownMarker | null {
  const shape = SHAPES[textIn(series.bag, 'MarkerStyle') ?? 'Automatic'];
  if (!shape) return null;
  const fill = textIn(series.bag, 'MarkerBackgroundColor') ?? theme;
  const edge = textIn(series.bag, 'MarkerForegroundColor');
  const rim = edge === fill ? null : edge;
  // The chart's ground is white: what is white in a rim is a hollow marker, of ours in files too.
  const isHollow = fill.toUpperCase() === WHITE && rim !== null;
  return {
    shape,
    size: numberIn(series.bag, 'MarkerSize') ?? 5,
    fill: isHollow ? null : fill,
    edge: rim,
  };
}

/** A plain scatter chart has no lines; only those that were asked for are drawn. */
function lineOf(series: SeriesModel, theme: string): ShownLine | null {
  const style = textIn(series.line, 'LineStyle');
  if (style === null || style === 'None') return null;
  return {
    color: textIn(series.line, 'Color') ?? theme,
    width: numberIn(series.line, 'Weight') ?? 1.5,
    dashed: style.startsWith('Dash') || style.includes('Dot'),
  };
}

/** What was cleared is drawn in no colour. */
function fillOf({ fill }: SeriesModel, theme: string): string | null {
  return fill['Color'] === '' ? null : (textIn(fill, 'Color') ?? theme);
}

/** A label without words of its own shows the point's value. */
function labelText(source: ChartSource, series: SeriesModel, index: number): string | null {
  const label = series.points.get(index)?.label ?? {};
  const formula = textIn(label, 'Formula');
  if (formula !== null) return linkedText(source, formula);
  const text = textIn(label, 'Text');
  if (text !== null) return text;
  const value = toText(seriesValues(source, series.y)[index] ?? null);
  return typeof value === 'string' ? value : value.code;
}

const labelFont = (font: Bag) => ({
  color: textIn(font, 'Color') ?? '#404040',
  bold: flagIn(font, 'Bold', false),
  size: numberIn(font, 'Size') ?? 9,
});

/** The label of a point as it shows now; null where there is none. */
export function pointLabel(
  source: ChartSource,
  series: SeriesModel,
  index: number
): ShownLabel | null {
  if (!hasLabel(series, index)) return null;
  const text = labelText(source, series, index);
  if (text === null || text === '') return null;
  const point = series.points.get(index);
  const place = textIn({ ...series.labels, ...point?.label }, 'Position') ?? 'Right';
  const font = labelFont({ ...series.labelFont, ...point?.labelFont });
  return { text, position: POSITIONS[place] ?? 'right', ...font };
}

/** Text among the x values turns Excel's axis into 1, 2, 3. */
const areNumbers = (values: readonly Scalar[]): boolean =>
  values.length > 0 && !values.some((value) => typeof value === 'string');

function pointsOf(source: ChartSource, series: SeriesModel): ShownPoint[] {
  const xs = seriesValues(source, series.x);
  const numeric = areNumbers(xs);
  const ys = seriesValues(source, series.y);
  const isGap = (index: number): boolean => index >= 0 && ys[index] === null;
  return ys.flatMap((value, index): ShownPoint[] => {
    const x = numeric ? xs[index] : index + 1;
    // Excel plots text as zero, and neither blanks nor errors.
    const y = typeof value === 'string' ? 0 : value;
    if (typeof x !== 'number' || typeof y !== 'number') return [];
    const label = pointLabel(source, series, index);
    return [{ x, y, label, ...(isGap(index - 1) && { afterGap: true as const }) }];
  });
}

function nameOf(source: ChartSource, series: SeriesModel): string {
  return series.name.startsWith('=') ? linkedText(source, series.name) : series.name;
}

/** What a series of a scatter chart shows now. */
export function shownSeries(source: ChartSource, series: SeriesModel, index: number): ShownSeries {
  const theme = THEME[index % THEME.length] ?? '#4472C4';
  return {
    name: nameOf(source, series),
    points: pointsOf(source, series),
    marker: markerOf(series, theme),
    line: lineOf(series, theme),
    fill: fillOf(series, theme),
  };
}
