/** What Excel makes of the cells that a chart is asked to show. */
import type { Area } from './area';
import { areaOf } from './area';
import type { ChartModel, SeriesModel } from './chartModel';
import { newChart, newSeries } from './chartModel';
import type { Engine } from './engine';
import { formatAt } from './format';
import type { Book, Sheet } from './model';
import { areaFormula } from './names';

export function nextChart(book: Book, type: string): ChartModel {
  const number = book.nextChart;
  book.nextChart += 1;
  const id = `{00000000-0003-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
  return newChart(id, `Chart ${number}`, type);
}

export interface SourceOptions {
  readonly type: string;
  readonly seriesBy: string;
}

interface Layout {
  readonly sheet: Sheet;
  readonly area: Area;
  /** The first line holds names rather than numbers. */
  readonly named: boolean;
  /** The first of the other lines holds x values or categories. */
  readonly categories: boolean;
  /** Every second line holds the sizes of bubbles. */
  readonly sized: boolean;
}

/** A pattern that shows a day or a time: signs of dates outside of texts and brackets. */
const isDatePattern = (pattern: string): boolean =>
  /[dmyhs]/i.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));

/** Texts and dates name things; a number is a value. */
const isLabel = (engine: Engine, sheet: Sheet, row: number, column: number): boolean => {
  const value = engine.valueAt(sheet, row, column);
  if (typeof value === 'string') return true;
  const { numberFormat } = formatAt(sheet.formats, row, column);
  return typeof value === 'number' && isDatePattern(numberFormat);
};

/** Numbers beside an empty corner name things too: years along both sides of a block. */
const hasEmptyCorner = (
  engine: Engine,
  sheet: Sheet,
  { row, column, rows, columns }: Area
): boolean => rows > 1 && columns > 1 && engine.valueAt(sheet, row, column) === null;

interface Line {
  readonly name: Area;
  readonly points: Area;
}

/** The lines of cells in the direction of the series, x values and categories among them. */
const columnLines = ({ area, named }: Layout): readonly Line[] =>
  Array.from({ length: area.columns }, (_, index) => ({
    name: areaOf(area.row, area.column + index),
    points: areaOf(area.row + (named ? 1 : 0), area.column + index, area.rows - (named ? 1 : 0)),
  }));

const rowLines = ({ area, named }: Layout): readonly Line[] =>
  Array.from({ length: area.rows }, (_, index) => ({
    name: areaOf(area.row + index, area.column),
    points: areaOf(
      area.row + index,
      area.column + (named ? 1 : 0),
      1,
      area.columns - (named ? 1 : 0)
    ),
  }));

const seriesOf = (layout: Layout, lines: readonly Line[]): SeriesModel[] => {
  const { sheet, named, categories, sized } = layout;
  const [first] = lines;
  const drawn = categories ? lines.slice(1) : lines;
  // The size of each bubble stands in the line behind its value.
  const values = sized ? drawn.filter((_, index) => index % 2 === 0) : drawn;
  return values.map((line, index) => {
    const item = newSeries(named ? areaFormula(sheet, line.name) : `Series${index + 1}`);
    item.y = areaFormula(sheet, line.points);
    if (categories && first !== undefined) item.x = areaFormula(sheet, first.points);
    const size = sized ? drawn[drawn.indexOf(line) + 1] : undefined;
    if (size !== undefined) item.bubbles = areaFormula(sheet, size.points);
    return item;
  });
};

/** Left to itself, Excel takes the longer side for the points. */
const isByRows = (seriesBy: string, { rows, columns }: Area): boolean =>
  seriesBy === 'Rows' || (seriesBy === 'Auto' && columns > rows);

/** Whether the area's first column and first row hold names of the data. */
const labelled = (engine: Engine, sheet: Sheet, area: Area): { column: boolean; row: boolean } => {
  const corner = hasEmptyCorner(engine, sheet, area);
  const { row, column, rows, columns } = area;
  return {
    column: corner || isLabel(engine, sheet, row + rows - 1, column),
    row: corner || isLabel(engine, sheet, row, column + columns - 1),
  };
};

/** The series of a chart over these cells. */
export function chartFromRange(
  engine: Engine,
  sheet: Sheet,
  area: Area,
  { type, seriesBy }: SourceOptions
): SeriesModel[] {
  const byRows = isByRows(seriesBy, area);
  const sized = type.startsWith('Bubble');
  const xy = sized || type.startsWith('XYScatter');
  const { column, row } = labelled(engine, sheet, area);
  const [across, along] = byRows ? [area.rows, area.columns] : [area.columns, area.rows];
  const [names, texts] = byRows ? [column, row] : [row, column];
  const layout = {
    sheet,
    area,
    named: along > 1 && names,
    categories: across > 1 && (xy || texts),
    sized,
  };
  return seriesOf(layout, byRows ? rowLines(layout) : columnLines(layout));
}
