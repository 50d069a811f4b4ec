/** What Excel makes of the cells that a chart is asked to show. */
import type { Area } from './area';
import { areaOf } from './area';
import type { ChartModel, SeriesModel } from './chartModel';
import { newChart, newSeries } from './chartModel';
import type { Engine } from './engine';
import type { Book, Sheet } from './model';
import { areaFormula } from './names';

export const nextChart = (book: Book, type: string): ChartModel => {
  const number = book.nextChart;
  book.nextChart += 1;
  const id = `{00000000-0003-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
  return newChart(id, `Chart ${number}`, type);
};

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
}

const isText = (engine: Engine, sheet: Sheet, row: number, column: number): boolean =>
  typeof engine.valueAt(sheet, row, column) === 'string';

const columnSeries = (layout: Layout): SeriesModel[] => {
  const { sheet, area, named, categories } = layout;
  const top = area.row + (named ? 1 : 0);
  const rows = area.rows - (named ? 1 : 0);
  const first = area.column + (categories ? 1 : 0);
  const series: SeriesModel[] = [];
  for (let column = first; column < area.column + area.columns; column += 1) {
    const name = areaFormula(sheet, areaOf(area.row, column));
    const item = newSeries(named ? name : `Series${series.length + 1}`);
    item.y = areaFormula(sheet, areaOf(top, column, rows));
    if (categories) item.x = areaFormula(sheet, areaOf(top, area.column, rows));
    series.push(item);
  }
  return series;
};

const rowSeries = (layout: Layout): SeriesModel[] => {
  const { sheet, area, named, categories } = layout;
  const left = area.column + (named ? 1 : 0);
  const columns = area.columns - (named ? 1 : 0);
  const first = area.row + (categories ? 1 : 0);
  const series: SeriesModel[] = [];
  for (let row = first; row < area.row + area.rows; row += 1) {
    const name = areaFormula(sheet, areaOf(row, area.column));
    const item = newSeries(named ? name : `Series${series.length + 1}`);
    item.y = areaFormula(sheet, areaOf(row, left, 1, columns));
    if (categories) item.x = areaFormula(sheet, areaOf(area.row, left, 1, columns));
    series.push(item);
  }
  return series;
};

/** Left to itself, Excel takes the longer side for the points. */
const isByRows = (seriesBy: string, { rows, columns }: Area): boolean =>
  seriesBy === 'Rows' || (seriesBy === 'Auto' && columns > rows);

/** The series of a chart over these cells. */
export const chartFromRange = (
  engine: Engine,
  sheet: Sheet,
  area: Area,
  { type, seriesBy }: SourceOptions
): SeriesModel[] => {
  const byRows = isByRows(seriesBy, area);
  const xy = /^(XYScatter|Bubble)/.test(type);
  const below = isText(engine, sheet, area.row + area.rows - 1, area.column);
  const beside = isText(engine, sheet, area.row, area.column + area.columns - 1);
  const several = byRows ? area.rows > 1 : area.columns > 1;
  const long = byRows ? area.columns > 1 : area.rows > 1;
  const [names, texts] = byRows ? [below, beside] : [beside, below];
  const layout = { sheet, area, named: long && names, categories: several && (xy || texts) };
  return byRows ? rowSeries(layout) : columnSeries(layout);
};
