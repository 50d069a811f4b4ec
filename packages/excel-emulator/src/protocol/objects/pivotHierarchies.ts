/** The hierarchies of a pivot table: all of them, and those on each axis. */
import type { PivotModel, PivotValueModel } from '../../book/pivotModel';
import { valueName } from '../../book/pivotModel';
import { usualFunction } from '../../book/pivotSums';
import { problem } from '../../book/problem';
import type { ApiObject, Getters, Setters } from '../apiObject';
import { apiObject, integerOf, isApiObject, isRecord, textOf } from '../apiObject';
import { enumOf } from '../context';
import { pivotFieldCollection, pivotFieldObject } from './pivotFields';
import type { PivotScope } from './pivotScope';
import { change, fieldArgument } from './pivotScope';

const same = (left: string, right: unknown): boolean =>
  left.toLowerCase() === String(right).toLowerCase();

/** `pivotTable.hierarchies` */
export function hierarchyCollection(scope: PivotScope): ApiObject {
  const { pivot } = scope;
  const of = (field: string): ApiObject =>
    apiObject({
      type: 'PivotHierarchy',
      id: field,
      model: field,
      get: { Id: () => field, Name: () => field },
      navigate: { Fields: () => pivotFieldCollection(scope, field) },
    });
  return apiObject({
    type: 'PivotHierarchyCollection',
    items: () => pivot.headers.map(of),
    find: (key) => {
      const found = pivot.headers.find((field) => same(field, key));
      return found === undefined ? undefined : of(found);
    },
  });
}

export type PivotAxisName = 'rows' | 'columns' | 'filters';

const moved = <T>(list: readonly T[], item: T, to: number): T[] => {
  if (to < 0 || to >= list.length) throw problem('InvalidArgument', 'position');
  const others = list.filter((other) => other !== item);
  return [...others.slice(0, to), item, ...others.slice(to)];
};

const leaveAxes = (pivot: PivotModel, field: string): void => {
  pivot.rows = pivot.rows.filter((other) => other !== field);
  pivot.columns = pivot.columns.filter((other) => other !== field);
  pivot.filters = pivot.filters.filter((other) => other !== field);
};

const axisHierarchy = (scope: PivotScope, axis: PivotAxisName, field: string): ApiObject => {
  const { pivot } = scope;
  return apiObject({
    type: axis === 'filters' ? 'FilterPivotHierarchy' : 'RowColumnPivotHierarchy',
    id: field,
    model: field,
    get: {
      Id: () => field,
      Name: () => field,
      Position: () => pivot[axis].indexOf(field),
    },
    set: {
      Position: (value) => {
        const to = integerOf(value, 'position');
        change(scope, () => {
          pivot[axis] = moved(pivot[axis], field, to);
        });
      },
    },
    navigate: { Fields: () => pivotFieldCollection(scope, field) },
  });
};

/** `pivotTable.rowHierarchies`, `columnHierarchies`, `filterHierarchies` */
export function axisCollection(scope: PivotScope, axis: PivotAxisName): ApiObject {
  const { pivot } = scope;
  const of = (field: string): ApiObject => axisHierarchy(scope, axis, field);
  return apiObject({
    type:
      axis === 'filters' ? 'FilterPivotHierarchyCollection' : 'RowColumnPivotHierarchyCollection',
    items: () => pivot[axis].map(of),
    find: (key) => {
      const found = pivot[axis].find((field) => same(field, key));
      return found === undefined ? undefined : of(found);
    },
    call: {
      // A field on another axis leaves that one.
      Add: ([hierarchy]) => {
        const field = fieldArgument(scope, hierarchy);
        change(scope, () => {
          leaveAxes(pivot, field);
          pivot[axis] = [...pivot[axis], field];
        });
        return of(field);
      },
      Remove: ([hierarchy]) => {
        const field = fieldArgument(scope, hierarchy);
        return change(scope, () => {
          pivot[axis] = pivot[axis].filter((other) => other !== field);
        });
      },
    },
  });
}

const showAsOf = (scope: PivotScope, value: unknown): string => {
  if (!isRecord(value)) throw problem('InvalidArgument', 'showAs');
  return enumOf(scope.context, 'ShowAsCalculation', value['calculation']);
};

const valueGetters = ({ pivot }: PivotScope, value: PivotValueModel): Getters => ({
  Id: () => value.id,
  Name: () => valueName(value),
  Position: () => pivot.values.indexOf(value),
  NumberFormat: () => value.numberFormat,
  SummarizeBy: () => value.summarizeBy,
  ShowAs: () => ({ calculation: value.showAs, baseField: null, baseItem: null }),
});

const valueSetters = (scope: PivotScope, value: PivotValueModel): Setters => {
  const { pivot, context } = scope;
  /** Identified by place, since an undo restores a copy. */
  const put = (part: Partial<PivotValueModel>): void => {
    change(scope, () => {
      Object.assign(value, part);
    });
  };
  return {
    Name: (name) => {
      const wanted = textOf(name, 'name');
      const taken = [
        ...pivot.headers,
        ...pivot.values.filter((other) => other !== value).map(valueName),
      ];
      if (wanted === '' || taken.some((other) => same(other, wanted))) {
        throw problem('InvalidArgument', `the name ${wanted} of values`);
      }
      put({ name: wanted });
    },
    Position: (to) => {
      change(scope, () => {
        pivot.values = moved(pivot.values, value, integerOf(to, 'position'));
      });
    },
    NumberFormat: (format) => put({ numberFormat: textOf(format) }),
    SummarizeBy: (by) => put({ summarizeBy: enumOf(context, 'AggregationFunction', by) }),
    ShowAs: (rule) => put({ showAs: showAsOf(scope, rule) }),
  };
};

const valueHierarchy = (scope: PivotScope, value: PivotValueModel): ApiObject =>
  apiObject({
    type: 'DataPivotHierarchy',
    id: value.id,
    model: value,
    get: valueGetters(scope, value),
    set: valueSetters(scope, value),
    navigate: { Field: () => pivotFieldObject(scope, value.field) },
    call: {
      SetToDefault: () =>
        change(scope, () => {
          const summarizeBy = usualFunction(scope.pivot, value.field);
          Object.assign(value, {
            name: null,
            summarizeBy,
            numberFormat: 'General',
            showAs: 'None',
          });
        }),
    },
  });

/** A field may stand among the values more than once, each under a name of its own. */
const newValue = (pivot: PivotModel, field: string): PivotValueModel => {
  const summarizeBy = usualFunction(pivot, field);
  const value = { id: '', field, name: null, summarizeBy, numberFormat: 'General', showAs: 'None' };
  const usual = valueName(value);
  const names = new Set(pivot.values.flatMap((other) => [other.id, valueName(other)]));
  let name = usual;
  for (let number = 2; names.has(name); number += 1) name = `${usual}${number}`;
  return { ...value, id: name, name: name === usual ? null : name };
};

/** `pivotTable.dataHierarchies` */
export function valueCollection(scope: PivotScope): ApiObject {
  const { pivot } = scope;
  const of = (value: PivotValueModel): ApiObject => valueHierarchy(scope, value);
  return apiObject({
    type: 'DataPivotHierarchyCollection',
    items: () => pivot.values.map(of),
    find: (key) => {
      const found = pivot.values.find((value) => same(valueName(value), key) || value.id === key);
      return found === undefined ? undefined : of(found);
    },
    call: {
      Add: ([hierarchy]) => {
        const value = newValue(pivot, fieldArgument(scope, hierarchy));
        change(scope, () => {
          pivot.values = [...pivot.values, value];
        });
        return of(value);
      },
      Remove: ([hierarchy]) => {
        const model = isApiObject(hierarchy) ? hierarchy.model : null;
        if (!pivot.values.some((value) => value === model)) {
          throw problem('InvalidArgument', 'values of this pivot table');
        }
        return change(scope, () => {
          pivot.values = pivot.values.filter((value) => value !== model);
        });
      },
    },
  });
}
