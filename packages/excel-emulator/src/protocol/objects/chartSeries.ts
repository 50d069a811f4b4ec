/** The series of a chart, their points and labels. */
import type { ChartModel, SeriesModel } from '../../book/chartModel';
import { newSeries } from '../../book/chartModel';
import { problem } from '../../book/problem';
import type { ApiObject, Getters, Setters } from '../apiObject';
import { apiObject, integerOf, optionalText, textOf } from '../apiObject';
import type { BagMembers } from '../bag';
import { bagMembers } from '../bag';
import type { ApiContext } from '../context';
import { kindFields, seriesFields } from './chartFields';
import type { SeriesScope } from './chartLabels';
import { labelsObject, textOfCell } from './chartLabels';
import { formatObject } from './chartLooks';
import { pointCollection } from './chartPoints';
import { dimensionSource, dimensionSourceType, dimensionValues } from './chartSeriesData';
import { errorBarsObject, trendlineCollection } from './chartTrends';
import { formulaOfPlace, placeOf } from './rangeAreas';

const valuesFormula = (value: unknown): string => {
  const place = placeOf(value);
  if (place === null) throw problem('InvalidArgument', 'a range');
  return formulaOfPlace(place);
};

const typeOf = ({ chart, series }: SeriesScope): string =>
  typeof series.bag['ChartType'] === 'string' ? series.bag['ChartType'] : chart.type;

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
    SetBubbleSizes: ([range]) => {
      if (!typeOf(scope).startsWith('Bubble')) throw problem('InvalidOperation', 'no bubble chart');
      series.bubbles = valuesFormula(range);
      return done();
    },
    GetDimensionValues: ([dimension]) => dimensionValues(scope, dimension),
    GetDimensionDataSourceString: ([dimension]) => dimensionSource(scope, dimension),
    GetDimensionDataSourceType: ([dimension]) => dimensionSourceType(scope, dimension),
    Delete: () => {
      chart.series = chart.series.filter((other) => other !== series);
      return done();
    },
  };
};

const seriesGetters = (scope: SeriesScope, getters: Getters): Getters => ({
  ...getters,
  ChartType: () => typeOf(scope),
  Name: () => nameOf(scope),
  PlotOrder: () => scope.chart.series.indexOf(scope.series),
});

const nameOf = ({ context, series }: SeriesScope): string => {
  if (!series.name.startsWith('=')) return series.name;
  return textOfCell(context, series.name) ?? series.name;
};

const setPlotOrder = ({ chart, series, changed }: SeriesScope, value: unknown): void => {
  const at = integerOf(value, 'plot order');
  if (at < 0 || at >= chart.series.length) throw problem('InvalidArgument', 'plot order');
  const others = chart.series.filter((other) => other !== series);
  chart.series = [...others.slice(0, at), series, ...others.slice(at)];
  changed();
};

const setName = ({ series, changed }: SeriesScope, value: unknown): void => {
  const name = textOf(value, 'name');
  if (name.length > 255) throw problem('InvalidArgument', 'a name has up to 255 characters');
  series.name = name;
  changed();
};

const seriesSetters = (scope: SeriesScope, setters: Setters): Setters => ({
  ...setters,
  Name: (value) => setName(scope, value),
  PlotOrder: (value) => setPlotOrder(scope, value),
  // All points at once, whatever single points had before.
  HasDataLabels: (value) => {
    scope.series.points.forEach((point) => {
      point.hasDataLabel = null;
    });
    setters['HasDataLabels']?.(value);
  },
});

/** What only charts of some types have is read there alone, and refused on all others. */
const kindMembers = (scope: SeriesScope): BagMembers => {
  const { context, series, changed } = scope;
  const parts = kindFields(context).map(({ types, fields }) => {
    const { get, set } = bagMembers(series.bag, fields, changed);
    const has = (): boolean => types.test(typeOf(scope));
    const needs = (name: string): void => {
      if (!has()) throw problem('InvalidArgument', `${name} of a ${typeOf(scope)}`);
    };
    return Object.keys(fields).map((name) => ({
      get: [name, () => (has() ? get[name]?.() : undefined)] as const,
      set: [
        name,
        (value: unknown) => {
          needs(name);
          set[name]?.(value);
        },
      ] as const,
    }));
  });
  return {
    get: Object.fromEntries(parts.flat().map((member) => member.get)),
    set: Object.fromEntries(parts.flat().map((member) => member.set)),
  };
};

const seriesParts = (scope: SeriesScope): Required<ApiObject>['navigate'] => {
  const { context, series, changed } = scope;
  const { line, fill } = series;
  return {
    Format: () => formatObject(context, 'ChartSeriesFormat', { line, fill }, changed),
    Points: () => pointCollection(scope),
    DataLabels: () => labelsObject(scope),
    Trendlines: () => trendlineCollection({ ...scope, name: () => nameOf(scope) }),
    XErrorBars: () => errorBarsObject(context, series.xErrors, changed),
    YErrorBars: () => errorBarsObject(context, series.yErrors, changed),
  };
};

const seriesObject = (scope: SeriesScope): ApiObject => {
  const { context, series, changed } = scope;
  const members = bagMembers(series.bag, seriesFields(context), changed);
  const kind = kindMembers(scope);
  return apiObject({
    type: 'ChartSeries',
    get: seriesGetters(scope, { ...members.get, ...kind.get }),
    set: seriesSetters(scope, { ...members.set, ...kind.set }),
    navigate: seriesParts(scope),
    call: seriesMethods(scope) ?? {},
  });
};

/** `chart.series` */
export function seriesCollection(
  context: ApiContext,
  chart: ChartModel,
  changed: () => void
): ApiObject {
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
}
