/** The series of a chart, their points and labels. */
import type { ChartModel, PointModel, SeriesModel } from '../../book/chartModel';
import { hasLabel, newPoint, newSeries } from '../../book/chartModel';
import { areaOfFormula } from '../../book/names';
import { problem } from '../../book/problem';
import { isError } from '../../calculator/values';
import type { ApiObject, Getters, Setters } from '../apiObject';
import { apiObject, booleanOf, integerOf, optionalText, textOf } from '../apiObject';
import { bagMembers } from '../bag';
import type { ApiContext } from '../context';
import { fillObject, lineObject, pointFields, seriesFields } from './chartFields';
import type { SeriesScope } from './chartLabels';
import { labelObject, labelsObject, textOfCell } from './chartLabels';
import { formulaOfPlace } from './rangeAreas';
import { placeOf } from './rangeAreas';

const pointOf = (series: SeriesModel, index: number): PointModel => {
  const known = series.points.get(index);
  if (known !== undefined) return known;
  const point = newPoint();
  series.points.set(index, point);
  return point;
};

const valueAt = ({ context, series }: SeriesScope, index: number): unknown => {
  const place = series.y === null ? null : areaOfFormula(context.book, series.y);
  if (place === null) return null;
  const { columns, row, column } = place.area;
  const at = [row + Math.floor(index / columns), column + (index % columns)] as const;
  const value = context.engine.valueAt(place.sheet, ...at);
  return isError(value) ? value.code : (value ?? 0);
};

const pointObject = (scope: SeriesScope, index: number): ApiObject => {
  const { context, series, changed } = scope;
  const point = (): PointModel => pointOf(series, index);
  const members = bagMembers(point().bag, pointFields(context), changed);
  const format = apiObject({
    type: 'ChartPointFormat',
    navigate: {
      Fill: () => fillObject(point().fill, changed),
      Border: () => lineObject(context, 'ChartBorder', point().border, changed),
    },
  });
  return apiObject({
    type: 'ChartPoint',
    get: {
      ...members.get,
      HasDataLabel: () => hasLabel(series, index),
      Value: () => valueAt(scope, index),
    },
    set: {
      ...members.set,
      HasDataLabel: (value) => {
        point().hasDataLabel = booleanOf(value);
        changed();
      },
    },
    navigate: {
      DataLabel: () => labelObject(scope, point(), () => hasLabel(series, index)),
      Format: () => format,
    },
  });
};

const pointCount = ({ context, series }: SeriesScope): number => {
  const place = series.y === null ? null : areaOfFormula(context.book, series.y);
  return place === null ? 0 : place.area.rows * place.area.columns;
};

const pointCollection = (scope: SeriesScope): ApiObject =>
  apiObject({
    type: 'ChartPointsCollection',
    items: () => Array.from({ length: pointCount(scope) }, (_, index) => pointObject(scope, index)),
    call: {
      GetItemAt: ([value]) => {
        const index = integerOf(value, 'index');
        if (index < 0 || index >= pointCount(scope)) throw problem('InvalidArgument', 'point');
        return pointObject(scope, index);
      },
    },
  });

const valuesFormula = (value: unknown): string => {
  const place = placeOf(value);
  if (place === null) throw problem('InvalidArgument', 'a range');
  return formulaOfPlace(place);
};

const seriesMethods = (scope: SeriesScope): ApiObject['call'] => {
  const { chart, series, changed } = scope;
  const done = (): null => {
    changed();
    return null;
  };
  return {
    SetValues: ([range]) => {
      series.y = valuesFormula(range);
      return done();
    },
    SetXAxisValues: ([range]) => {
      series.x = valuesFormula(range);
      return done();
    },
    Delete: () => {
      chart.series = chart.series.filter((other) => other !== series);
      return done();
    },
  };
};

const seriesGetters = (scope: SeriesScope, getters: Getters): Getters => ({
  ...getters,
  ChartType: () => scope.series.bag['ChartType'] ?? scope.chart.type,
  Name: () => nameOf(scope),
  PlotOrder: () => scope.chart.series.indexOf(scope.series),
});

const nameOf = ({ context, series }: SeriesScope): string => {
  if (!series.name.startsWith('=')) return series.name;
  return textOfCell(context, series.name) ?? series.name;
};

const seriesSetters = ({ series, changed }: SeriesScope, setters: Setters): Setters => ({
  ...setters,
  Name: (value) => {
    series.name = textOf(value, 'name');
    changed();
  },
  // All points at once, whatever single points had before.
  HasDataLabels: (value) => {
    series.points.forEach((point) => {
      point.hasDataLabel = null;
    });
    setters['HasDataLabels']?.(value);
  },
});

const seriesObject = (scope: SeriesScope): ApiObject => {
  const { context, series, changed } = scope;
  const members = bagMembers(series.bag, seriesFields(context), changed);
  const format = apiObject({
    type: 'ChartSeriesFormat',
    navigate: {
      Line: () => lineObject(context, 'ChartLineFormat', series.line, changed),
      Fill: () => fillObject(series.fill, changed),
    },
  });
  return apiObject({
    type: 'ChartSeries',
    get: seriesGetters(scope, members.get),
    set: seriesSetters(scope, members.set),
    navigate: {
      Format: () => format,
      Points: () => pointCollection(scope),
      DataLabels: () => labelsObject(scope),
    },
    call: seriesMethods(scope) ?? {},
  });
};

/** `chart.series` */
export const seriesCollection = (
  context: ApiContext,
  chart: ChartModel,
  changed: () => void
): ApiObject => {
  const of = (series: SeriesModel): ApiObject => seriesObject({ context, chart, series, changed });
  return apiObject({
    type: 'ChartSeriesCollection',
    items: () => chart.series.map(of),
    call: {
      Add: ([name, index]) => {
        const series = newSeries(optionalText(name) ?? `Series${chart.series.length + 1}`);
        const at = index === null || index === undefined ? chart.series.length : integerOf(index);
        chart.series = [...chart.series.slice(0, at), series, ...chart.series.slice(at)];
        changed();
        return of(series);
      },
    },
  });
};
