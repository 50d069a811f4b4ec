/** The source cells of a chart's series, and their values. */
import type { Area } from '../../book/area';
import { lastColumn, lastRow } from '../../book/area';
import type { ChartModel, SeriesModel } from '../../book/chartModel';
import { areaOfFormula } from '../../book/names';
import type { Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import { isError, plainText } from '../../calculator/values';
import type { ApiContext } from '../context';
import { enumOf } from '../context';

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

const placeBehind = ({ book }: ApiContext, formula: string | null): Place | null =>
  formula === null ? null : areaOfFormula(book, formula);

/** How many points a series has. */
export function pointCount(context: ApiContext, series: SeriesModel): number {
  const place = placeBehind(context, series.y);
  return place === null ? 0 : place.area.rows * place.area.columns;
}

/** How many categories a chart has: as many as its longest series has points. */
export function categoryCount(context: ApiContext, chart: ChartModel): number {
  return Math.max(0, ...chart.series.map((series) => pointCount(context, series)));
}

/** The value of a point, an error as its code; null for a series without cells. */
export function valueOfPoint(
  context: ApiContext,
  series: SeriesModel,
  index: number
): string | number | boolean | null {
  const place = placeBehind(context, series.y);
  if (place === null) return null;
  const { columns, row, column } = place.area;
  const at = [row + Math.floor(index / columns), column + (index % columns)] as const;
  const value = context.engine.valueAt(place.sheet, ...at);
  return isError(value) ? value.code : (value ?? 0);
}

const textsAt = ({ engine }: ApiContext, { sheet, area }: Place): string[] => {
  const texts: string[] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      texts.push(plainText(engine.valueAt(sheet, row, column)));
    }
  }
  return texts;
};

/** The formula of the cells that one dimension of a series is read from. */
const formulaOfDimension = (
  context: ApiContext,
  chart: ChartModel,
  series: SeriesModel,
  dimension: unknown
): string | null => {
  const wanted = enumOf(context, 'ChartSeriesDimension', dimension);
  if (wanted === 'BubbleSizes') {
    if (!chart.type.startsWith('Bubble')) throw problem('InvalidArgument', 'no bubbles');
    return series.bubbles;
  }
  return wanted === 'Categories' || wanted === 'XValues' ? series.x : series.y;
};

export interface Dimension {
  readonly context: ApiContext;
  readonly chart: ChartModel;
  readonly series: SeriesModel;
}

/** `series.getDimensionValues()`; without cells for its categories a series counts them from 1. */
export function dimensionValues(scope: Dimension, dimension: unknown): string[] {
  const { context, chart, series } = scope;
  const formula = formulaOfDimension(context, chart, series, dimension);
  const place = placeBehind(context, formula);
  if (place !== null) return textsAt(context, place);
  const counted = /^(categories|xvalues)$/i.test(String(dimension));
  const length = counted ? pointCount(context, series) : 0;
  return Array.from({ length }, (_, index) => String(index + 1));
}

/** `series.getDimensionDataSourceString()`: the address of the cells. */
export function dimensionSource(scope: Dimension, dimension: unknown): string {
  const { context, chart, series } = scope;
  return (formulaOfDimension(context, chart, series, dimension) ?? '').replace(/^=/, '');
}

/** `series.getDimensionDataSourceType()` */
export function dimensionSourceType(scope: Dimension, dimension: unknown): string {
  const { context, chart, series } = scope;
  const formula = formulaOfDimension(context, chart, series, dimension);
  return placeBehind(context, formula) === null ? 'Unknown' : 'LocalRange';
}
