/** Trend lines and error bars of a series. */
import type { ErrorBarsModel, TrendlineModel } from '../../book/chartModel';
import { newTrendline } from '../../book/chartModel';
import type { ApiObject } from '../apiObject';
import { apiObject, textOf } from '../apiObject';
import { bagMembers } from '../bag';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import { errorBarsFields, trendlineFields } from './chartFields';
import type { SeriesScope } from './chartLabels';
import { bagObject, formatObject } from './chartLooks';

const SHORT_NAMES: Readonly<Record<string, string>> = {
  Linear: 'Linear',
  Exponential: 'Expon.',
  Logarithmic: 'Log.',
  Polynomial: 'Poly.',
  Power: 'Power',
};

/** Excel's default name of a trend line. */
const defaultName = ({ bag }: TrendlineModel, seriesName: string): string => {
  const { Type: type, MovingAveragePeriod: period } = bag;
  const periods = typeof period === 'number' ? period : 2;
  const known = typeof type === 'string' ? SHORT_NAMES[type] : undefined;
  return `${known ?? `${periods} per. Mov. Avg.`} (${seriesName})`;
};

interface TrendScope extends SeriesScope {
  readonly name: () => string;
}

const trendlineObject = (scope: TrendScope, trendline: TrendlineModel): ApiObject => {
  const { context, series, changed } = scope;
  const { bag, line } = trendline;
  const { get, set } = bagMembers(bag, trendlineFields(context), changed);
  const index = (): number => series.trendlines.indexOf(trendline);
  const name = (): unknown => bag['Name'] ?? defaultName(trendline, scope.name());
  const setName = (value: unknown): void => {
    bag['Name'] = textOf(value, 'name');
    changed();
  };
  return apiObject({
    type: 'ChartTrendline',
    id: index(),
    get: { ...get, _Id: index, Name: name },
    set: { ...set, Name: setName },
    navigate: {
      Format: () => formatObject(context, 'ChartTrendlineFormat', { line }, changed),
    },
    call: {
      Delete: () => {
        series.trendlines = series.trendlines.filter((other) => other !== trendline);
        changed();
        return null;
      },
    },
  });
};

/** `series.trendlines` */
export function trendlineCollection(scope: TrendScope): ApiObject {
  const { context, series, changed } = scope;
  const of = (trendline: TrendlineModel): ApiObject => trendlineObject(scope, trendline);
  return apiObject({
    type: 'ChartTrendlineCollection',
    items: () => series.trendlines.map(of),
    find: (key) => {
      const found = series.trendlines[Number(key)];
      return found === undefined ? undefined : of(found);
    },
    call: {
      Add: ([type]) => {
        const trendline = newTrendline(enumOf(context, 'ChartTrendlineType', type ?? 'Linear'));
        series.trendlines = [...series.trendlines, trendline];
        changed();
        return of(trendline);
      },
    },
  });
}

/** `series.xErrorBars`, `series.yErrorBars` */
export function errorBarsObject(
  context: ApiContext,
  { bag, line }: ErrorBarsModel,
  changed: () => void
): ApiObject {
  return bagObject('ChartErrorBars', bagMembers(bag, errorBarsFields(context), changed), {
    navigate: {
      Format: () => formatObject(context, 'ChartErrorBarsFormat', { line }, changed),
    },
  });
}
