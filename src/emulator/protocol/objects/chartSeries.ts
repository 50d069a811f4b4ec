/** The series of a chart, their points and labels. */
import type { ChartModel, PointModel, SeriesModel } from '../../book/chartModel';
import { newPoint, newSeries } from '../../book/chartModel';
import { formulaFault } from '../../book/input';
import type { Bag } from '../../book/model';
import { areaOfFormula } from '../../book/names';
import { problem } from '../../book/problem';
import { isError } from '../../calculator/values';
import type { ApiObject, Getters, Setters } from '../apiObject';
import { apiObject, booleanOf, integerOf, optionalText, textOf } from '../apiObject';
import { bagMembers } from '../bag';
import type { ApiContext } from '../context';
import {
  bagObject,
  fillObject,
  fontObject,
  labelFields,
  lineObject,
  pointFields,
  seriesFields,
} from './chartFields';
import { formulaOfPlace } from './range';
import { placeOf } from './rangeAreas';

interface SeriesScope {
  readonly context: ApiContext;
  readonly chart: ChartModel;
  readonly series: SeriesModel;
  readonly changed: () => void;
}

const labelFormat = (context: ApiContext, font: Bag, own: Bag, changed: () => void): ApiObject =>
  apiObject({
    type: 'ChartDataLabelFormat',
    navigate: {
      Font: () => fontObject(context, font, changed),
      Fill: () => fillObject(own, changed),
    },
  });

const formulaOf = (context: ApiContext, value: unknown): string => {
  const formula = textOf(value, 'formula');
  const fault = formulaFault(context.book, formula, null);
  if (fault !== null || !formula.startsWith('='))
    throw problem('InvalidArgument', fault ?? formula);
  return formula;
};

const shownText = ({ context }: SeriesScope, point: PointModel): string => {
  const { label } = point;
  if (typeof label['Formula'] !== 'string') return String(label['Text'] ?? '');
  const place = areaOfFormula(context.book, label['Formula']);
  if (place === null) return '#REF!';
  const value = context.engine.valueAt(place.sheet, place.area.row, place.area.column);
  return isError(value) ? value.code : String(value ?? '');
};

const labelObject = (scope: SeriesScope, point: PointModel): ApiObject => {
  const { context, changed } = scope;
  const { label, labelFont } = point;
  const members = bagMembers(label, labelFields(context), changed);
  const need = (): void => {
    if (!point.hasDataLabel) throw problem('InvalidOperation', 'the point has no label');
  };
  const checked = Object.fromEntries(
    Object.entries(members.set).map(([name, set]) => [
      name,
      (value: unknown) => {
        need();
        set(value);
      },
    ])
  );
  const setText = (key: 'Text' | 'Formula', other: 'Text' | 'Formula', value: string): void => {
    need();
    delete label[other];
    label[key] = value;
    label['AutoText'] = false;
    changed();
  };
  return apiObject({
    type: 'ChartDataLabel',
    get: {
      ...members.get,
      Text: () => shownText(scope, point),
      Formula: () => label['Formula'] ?? '',
    },
    set: {
      ...checked,
      Text: (value) => setText('Text', 'Formula', textOf(value)),
      Formula: (value) => setText('Formula', 'Text', formulaOf(context, value)),
    },
    navigate: { Format: () => labelFormat(context, labelFont, label, changed) },
  });
};

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
      HasDataLabel: () => point().hasDataLabel,
      Value: () => valueAt(scope, index),
    },
    set: {
      ...members.set,
      HasDataLabel: (value) => {
        point().hasDataLabel = booleanOf(value);
        changed();
      },
    },
    navigate: { DataLabel: () => labelObject(scope, point()), Format: () => format },
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
  const place = areaOfFormula(context.book, series.name);
  if (place === null) return series.name;
  return String(context.engine.valueAt(place.sheet, place.area.row, place.area.column) ?? '');
};

const seriesSetters = ({ series, changed }: SeriesScope, setters: Setters): Setters => ({
  ...setters,
  Name: (value) => {
    series.name = textOf(value, 'name');
    changed();
  },
});

const labelsObject = ({ context, series, changed }: SeriesScope): ApiObject =>
  bagObject('ChartDataLabels', bagMembers(series.labels, labelFields(context), changed), {
    navigate: { Format: () => labelFormat(context, series.labelFont, series.labels, changed) },
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
