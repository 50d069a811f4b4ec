/** The items of a pivot table's fields, in order, and which records its filters let through. */
import { displayText } from '../calculator/display';
import type { Scalar } from '../calculator/values';
import { isError } from '../calculator/values';
import { isRule, passesDate, passesLabel } from './pivotFilters';
import type { PivotModel } from './pivotModel';

export type PivotRecord = readonly Scalar[];

export function fieldIndex(pivot: PivotModel, field: string): number {
  return pivot.headers.indexOf(field);
}

/** What an item is called: as its cells show it. */
const itemName = (pivot: PivotModel, field: string, value: Scalar): string => {
  if (value === null || value === '') return '(blank)';
  return displayText(value, pivot.formats[fieldIndex(pivot, field)] ?? 'General');
};

const rank = (value: Scalar): number => {
  if (value === null || value === '') return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
};

const compare = (left: Scalar, right: Scalar): number => {
  const kinds = rank(left) - rank(right);
  if (kinds !== 0) return kinds;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return textOf(left).localeCompare(textOf(right), 'en', { sensitivity: 'base' });
};

const textOf = (value: Scalar): string => (isError(value) ? value.code : String(value));

export interface PivotItem {
  readonly name: string;
  readonly value: Scalar;
  readonly records: readonly PivotRecord[];
}

/** The items that records have of a field: numbers, texts, truths, errors, blanks. */
export function itemsOf(
  pivot: PivotModel,
  field: string,
  records: readonly PivotRecord[]
): readonly PivotItem[] {
  const at = fieldIndex(pivot, field);
  const groups = new Map<string, { readonly value: Scalar; readonly records: PivotRecord[] }>();
  for (const record of records) {
    const value = record[at] ?? null;
    const key = itemName(pivot, field, value).toLowerCase();
    const group = groups.get(key) ?? { value, records: [] };
    group.records.push(record);
    groups.set(key, group);
  }
  const items = [...groups.values()].map((group) => ({
    ...group,
    name: itemName(pivot, field, group.value),
  }));
  const sorted = items.sort((left, right) => compare(left.value, right.value));
  return pivot.fields[field]?.descending === true ? sorted.reverse() : sorted;
}

const isSelected = (name: string, manual: unknown): boolean => {
  const selected = isRule(manual) ? manual['selectedItems'] : undefined;
  return !Array.isArray(selected) || selected.includes(name);
};

const passesField = (pivot: PivotModel, field: string, record: PivotRecord): boolean => {
  const chosen = pivot.fields[field];
  if (chosen === undefined) return true;
  const value = record[fieldIndex(pivot, field)] ?? null;
  const name = itemName(pivot, field, value);
  const { manualFilter: manual, labelFilter: label, dateFilter: date } = chosen.filters;
  return (
    !chosen.hidden.includes(name) &&
    isSelected(name, manual) &&
    (!isRule(label) || passesLabel(name, label)) &&
    (!isRule(date) || passesDate(value, date))
  );
};

/** Slicers filter by any field, on an axis or not. */
const passesSlicers = (pivot: PivotModel, record: PivotRecord): boolean =>
  Object.entries(pivot.fields).every(
    ([field, { sliced }]) =>
      sliced?.includes(itemName(pivot, field, record[fieldIndex(pivot, field)] ?? null)) ?? true
  );

/** The records that the filters by name and label let through. */
export function visibleRecords(pivot: PivotModel): readonly PivotRecord[] {
  const placed = [...pivot.rows, ...pivot.columns, ...pivot.filters];
  return pivot.records.filter(
    (record) =>
      placed.every((field) => passesField(pivot, field, record)) && passesSlicers(pivot, record)
  );
}
