/** The points of a series. */
import type { PointModel, SeriesModel } from '../../book/chartModel';
import { hasLabel, newPoint } from '../../book/chartModel';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject, booleanOf, integerOf } from '../apiObject';
import { bagMembers } from '../bag';
import { pointFields } from './chartFields';
import type { SeriesScope } from './chartLabels';
import { labelObject } from './chartLabels';
import { formatObject } from './chartLooks';
import { pointCount, valueOfPoint } from './chartSeriesData';

const pointOf = (series: SeriesModel, index: number): PointModel => {
  const known = series.points.get(index);
  if (known !== undefined) return known;
  const point = newPoint();
  series.points.set(index, point);
  return point;
};

const pointObject = (scope: SeriesScope, index: number): ApiObject => {
  const { context, series, changed } = scope;
  const point = (): PointModel => pointOf(series, index);
  const members = bagMembers(point().bag, pointFields(context), changed);
  const { fill, border } = point();
  return apiObject({
    type: 'ChartPoint',
    get: {
      ...members.get,
      HasDataLabel: () => hasLabel(series, index),
      Value: () => valueOfPoint(context, series, index),
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
      Format: () => formatObject(context, 'ChartPointFormat', { fill, border }, changed),
    },
  });
};

/** `series.points` */
export function pointCollection(scope: SeriesScope): ApiObject {
  const count = (): number => pointCount(scope.context, scope.series);
  return apiObject({
    type: 'ChartPointsCollection',
    items: () => Array.from({ length: count() }, (_, index) => pointObject(scope, index)),
    call: {
      GetItemAt: ([value]) => {
        const index = integerOf(value, 'index');
        if (index < 0 || index >= count()) throw problem('InvalidArgument', 'point');
        return pointObject(scope, index);
      },
    },
  });
}
