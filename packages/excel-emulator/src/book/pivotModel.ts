/** Pivot tables as data: where their records come from, which fields stand where, how it is laid out. */
import type { Scalar } from '../calculator/values';
import type { Area } from './area';
import type { Bag } from './bag';

/** A field on the data axis. */
export interface PivotValueModel {
  readonly id: string;
  /** The field of the records. */
  readonly field: string;
  /** Null: named after what it does. */
  name: string | null;
  summarizeBy: string;
  numberFormat: string;
  showAs: string;
}

/** What was chosen of a field, wherever it stands. */
export interface PivotFieldModel {
  /** By the name of the kind: `manualFilter`, `labelFilter`, `dateFilter`, `valueFilter`. */
  readonly filters: Bag;
  /** Items that a person or an add-in hid one by one, by name. */
  hidden: readonly string[];
  descending: boolean;
  /** The items that a slicer lets through, by name; null: all. */
  sliced: readonly string[] | null;
}

/** A box of items that filters a pivot table. */
export interface SlicerModel {
  readonly id: string;
  name: string;
  caption: string;
  /** The name of the pivot table. */
  pivot: string;
  readonly field: string;
  readonly bag: Bag;
}

/** Where a pivot table takes its records from. */
export interface PivotSourceModel {
  readonly kind: 'LocalRange' | 'LocalTable';
  /** `=Data!$A$1:$E$21`, or `=Sales[#All]`. */
  formula: string;
}

export interface PivotModel {
  readonly id: string;
  name: string;
  /** The cell that it was put at. */
  readonly row: number;
  readonly column: number;
  readonly source: PivotSourceModel;
  /** The records as they were at the last refresh. */
  headers: readonly string[];
  records: readonly (readonly Scalar[])[];
  /** Number formats of the fields, for items such as dates. */
  formats: readonly string[];
  rows: string[];
  columns: string[];
  filters: string[];
  values: PivotValueModel[];
  readonly fields: Record<string, PivotFieldModel>;
  readonly layout: Bag;
  readonly bag: Bag;
  /** The cells that it takes up, filters apart; null while it is empty. */
  area: Area | null;
  filterArea: Area | null;
  /** What of the area are names, and what values. */
  labelRows: number;
  labelColumns: number;
}

export function pivotId(number: number): string {
  return `{00000000-0005-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}

export function slicerId(number: number): string {
  return pivotId(number).replace('-0005-', '-0006-');
}

export function newPivot(
  id: string,
  name: string,
  at: Pick<PivotModel, 'row' | 'column'>,
  source: PivotSourceModel
): PivotModel {
  return {
    id,
    name,
    row: at.row,
    column: at.column,
    source,
    headers: [],
    records: [],
    formats: [],
    rows: [],
    columns: [],
    filters: [],
    values: [],
    fields: {},
    layout: {},
    bag: {},
    area: null,
    filterArea: null,
    labelRows: 0,
    labelColumns: 0,
  };
}

/** What was chosen of a field; made when it is first asked for. */
export function fieldOf(pivot: PivotModel, name: string): PivotFieldModel {
  return (pivot.fields[name] ??= { filters: {}, hidden: [], descending: false, sliced: null });
}

const VERBS: Readonly<Record<string, string>> = {
  Sum: 'Sum',
  Count: 'Count',
  Average: 'Average',
  Max: 'Max',
  Min: 'Min',
  Product: 'Product',
  CountNumbers: 'Count',
  StandardDeviation: 'StdDev',
  StandardDeviationP: 'StdDevp',
  Variance: 'Var',
  VarianceP: 'Varp',
};

/** The name of a value field: `Sum of Crates` until somebody names it. */
export function valueName({ name, field, summarizeBy }: PivotValueModel): string {
  return name ?? `${VERBS[summarizeBy] ?? summarizeBy} of ${field}`;
}
