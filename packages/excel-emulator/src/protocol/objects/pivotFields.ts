/** The fields of a pivot table's hierarchies, their items and filters. */
import type { PivotItem } from '../../book/pivotItems';
import { passesDate, passesLabel } from '../../book/pivotFilters';
import { itemsOf } from '../../book/pivotItems';
import { fieldOf, valueName } from '../../book/pivotModel';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject, booleanOf, isApiObject, isRecord } from '../apiObject';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import type { PivotScope } from './pivotScope';
import { change } from './pivotScope';

const FILTERS = ['manualFilter', 'labelFilter', 'dateFilter', 'valueFilter'] as const;
type FilterName = (typeof FILTERS)[number];

const KINDS: Readonly<Record<string, FilterName>> = {
  Manual: 'manualFilter',
  Label: 'labelFilter',
  Date: 'dateFilter',
  Value: 'valueFilter',
};

type Rule = Readonly<Record<string, unknown>>;

const itemObject = (scope: PivotScope, field: string, { name }: PivotItem): ApiObject => {
  const { pivot } = scope;
  return apiObject({
    type: 'PivotItem',
    id: name,
    model: name,
    get: {
      Id: () => name,
      Name: () => name,
      Visible: () => !(pivot.fields[field]?.hidden.includes(name) ?? false),
    },
    set: {
      Visible: (value) => {
        const visible = booleanOf(value);
        change(scope, () => {
          const chosen = fieldOf(pivot, field);
          const others = chosen.hidden.filter((hidden) => hidden !== name);
          chosen.hidden = visible ? others : [...others, name];
        });
      },
    },
  });
};

const itemCollection = (scope: PivotScope, field: string): ApiObject => {
  const { pivot } = scope;
  const items = (): readonly PivotItem[] => itemsOf(pivot, field, pivot.records);
  return apiObject({
    type: 'PivotItemCollection',
    items: () => items().map((item) => itemObject(scope, field, item)),
    find: (key) => {
      const found = items().find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
      return found === undefined ? undefined : itemObject(scope, field, found);
    },
  });
};

/** The names that a manual filter lets through. @throws InvalidArgument for what is no item */
const manualOf = ({ pivot }: PivotScope, field: string, rule: Rule): Rule => {
  const { selectedItems: given } = rule;
  const names = new Set(itemsOf(pivot, field, pivot.records).map(({ name }) => name));
  const selected = (Array.isArray(given) ? given : []).map((item: unknown) => {
    const name = isApiObject(item) ? item.model : item;
    if (typeof name !== 'string' || !names.has(name)) throw problem('InvalidArgument', 'an item');
    return name;
  });
  if (selected.length === 0) throw problem('InvalidArgument', 'a filter without any item');
  return { selectedItems: selected };
};

const CONDITIONS = {
  labelFilter: 'LabelFilterCondition',
  dateFilter: 'DateFilterCondition',
  valueFilter: 'ValueFilterCondition',
} as const;

const checkedRule = (scope: PivotScope, field: string, kind: FilterName, rule: Rule): Rule => {
  if (kind === 'manualFilter') return manualOf(scope, field, rule);
  const condition = enumOf(scope.context, CONDITIONS[kind], rule['condition']);
  const checked = { ...rule, condition };
  // A rule that lacks what it needs is refused now, not when records come.
  if (kind === 'labelFilter') passesLabel('', checked);
  if (kind === 'dateFilter') passesDate(0, checked);
  const known = scope.pivot.values.some((value) => valueName(value) === rule['value']);
  if (kind === 'valueFilter' && !known) throw problem('InvalidArgument', 'the value of the filter');
  return checked;
};

const applyFilter = (scope: PivotScope, field: string, filter: unknown): null => {
  if (!isRecord(filter)) throw problem('InvalidArgument', 'filter');
  return change(scope, () => {
    const { filters } = fieldOf(scope.pivot, field);
    for (const kind of FILTERS) {
      const rule = filter[kind];
      if (isRecord(rule)) filters[kind] = checkedRule(scope, field, kind, rule);
    }
  });
};

const clearFilters = (scope: PivotScope, field: string, kinds: readonly FilterName[]): null =>
  change(scope, () => {
    const chosen = fieldOf(scope.pivot, field);
    for (const kind of kinds) chosen.filters[kind] = null;
    if (kinds.includes('manualFilter')) chosen.hidden = [];
  });

const kindOf = (context: ApiContext, value: unknown): FilterName => {
  const kind = KINDS[enumOf(context, 'PivotFilterType', value)];
  if (kind === undefined) throw problem('InvalidArgument', 'filter type');
  return kind;
};

const filtersOf = ({ pivot }: PivotScope, field: string): Rule =>
  Object.fromEntries(FILTERS.map((kind) => [kind, pivot.fields[field]?.filters[kind] ?? null]));

const isFiltered = (scope: PivotScope, field: string, type: unknown): boolean => {
  const filters = filtersOf(scope, field);
  if (type !== undefined && type !== null) return filters[kindOf(scope.context, type)] !== null;
  return Object.values(filters).some((rule) => rule !== null);
};

/** `Excel.PivotField` */
export function pivotFieldObject(scope: PivotScope, field: string): ApiObject {
  return apiObject({
    type: 'PivotField',
    id: field,
    model: field,
    get: { Id: () => field, Name: () => field },
    navigate: { Items: () => itemCollection(scope, field) },
    call: {
      ApplyFilter: ([filter]) => applyFilter(scope, field, filter),
      ClearAllFilters: () => clearFilters(scope, field, FILTERS),
      ClearFilter: ([type]) => clearFilters(scope, field, [kindOf(scope.context, type)]),
      GetFilters: () => filtersOf(scope, field),
      IsFiltered: ([type]) => isFiltered(scope, field, type),
      SortByLabels: ([by]) =>
        change(scope, () => {
          fieldOf(scope.pivot, field).descending =
            enumOf(scope.context, 'SortBy', by) === 'Descending';
        }),
    },
  });
}

/** `hierarchy.fields`: the one field of a hierarchy. */
export function pivotFieldCollection(scope: PivotScope, field: string): ApiObject {
  return apiObject({
    type: 'PivotFieldCollection',
    items: () => [pivotFieldObject(scope, field)],
    find: (key) =>
      String(key).toLowerCase() === field.toLowerCase()
        ? pivotFieldObject(scope, field)
        : undefined,
  });
}
