/** The lines of a pivot table along one axis: items within items, totals, blank lines. */
import type { Scalar } from '../calculator/values';
import type { Rule } from './pivotFilters';
import { isRule, passesValue } from './pivotFilters';
import type { PivotItem, PivotRecord } from './pivotItems';
import { itemsOf } from './pivotItems';
import type { PivotModel } from './pivotModel';
import { valueName } from './pivotModel';
import { summarize } from './pivotSums';

export interface PivotLine {
  /** The items from the outermost in; totals end with the item that they sum. */
  readonly path: readonly PivotItem[];
  readonly records: readonly PivotRecord[];
  readonly kind: 'item' | 'total' | 'grand' | 'blank';
  /** Whether values stand in this line, or only its name. */
  readonly valued: boolean;
  /** The first level whose name is new in this line. */
  readonly from: number;
}

export interface LineOptions {
  /** Totals of an item: above what it holds, below it, or none. */
  readonly totals: 'AtTop' | 'AtBottom' | 'Off';
  /** An item shares its line with the first that it holds. */
  readonly shared: boolean;
  readonly blanks: boolean;
}

const valueRule = (pivot: PivotModel, field: string): Rule | null => {
  const rule = pivot.fields[field]?.filters['valueFilter'];
  return isRule(rule) ? rule : null;
};

/** The items of a field whose values its filter lets through. */
const shownItems = (
  pivot: PivotModel,
  field: string,
  records: readonly PivotRecord[]
): readonly PivotItem[] => {
  const items = itemsOf(pivot, field, records);
  const rule = valueRule(pivot, field);
  const value = pivot.values.find((each) => valueName(each) === rule?.['value']);
  if (rule === null || value === undefined) return items;
  return items.filter((item) => passesValue(summarize(pivot, value, item.records) ?? 0, rule));
};

interface Walk {
  readonly pivot: PivotModel;
  readonly fields: readonly string[];
  readonly options: LineOptions;
}

const itemLine = (path: readonly PivotItem[], from: number): PivotLine => ({
  path,
  records: path.at(-1)?.records ?? [],
  kind: 'item',
  valued: true,
  from,
});

const opened = (walk: Walk, path: readonly PivotItem[], from: number): readonly PivotLine[] => {
  const { options, fields } = walk;
  const line = itemLine(path, from);
  if (path.length === fields.length) return [line];
  const inner = inside(walk, path, options.shared ? from : null);
  // What inner filters hide is not in the totals; an item without anything shown isn't either.
  const records = shownRecords(inner, fields.length);
  if (records.length === 0) return [];
  const head: PivotLine = { ...line, records, valued: options.totals === 'AtTop' };
  const total: PivotLine = { ...line, records, kind: 'total', from: path.length - 1 };
  const blank: PivotLine = { ...line, path: [], records: [], kind: 'blank', valued: false };
  const lines = options.shared ? [...inner] : [head, ...inner];
  if (options.totals === 'AtBottom') lines.push(total);
  if (options.blanks) lines.push(blank);
  return lines;
};

/** The lines of what an item holds; the first may have its names too. */
const inside = (
  walk: Walk,
  path: readonly PivotItem[],
  sharedFrom: number | null
): readonly PivotLine[] => {
  const field = walk.fields[path.length];
  const records = path.at(-1)?.records ?? [];
  if (field === undefined) return [];
  return shownItems(walk.pivot, field, records).flatMap((item, index) =>
    opened(walk, [...path, item], index === 0 && sharedFrom !== null ? sharedFrom : path.length)
  );
};

/** All lines of an axis, without the grand total. */
export function linesOf(
  pivot: PivotModel,
  fields: readonly string[],
  records: readonly PivotRecord[],
  options: LineOptions
): readonly PivotLine[] {
  const [first] = fields;
  if (first === undefined) return [];
  const walk = { pivot, fields, options };
  return shownItems(pivot, first, records).flatMap((item) => opened(walk, [item], 0));
}

/** The records that an axis shows: those that its value filters leave. */
export function shownRecords(lines: readonly PivotLine[], depth: number): readonly PivotRecord[] {
  return lines.flatMap(({ path, kind, records }) =>
    kind === 'item' && path.length === depth ? records : []
  );
}

/** The grand total of an axis. */
export function grandLine(records: readonly PivotRecord[]): PivotLine {
  return {
    path: [],
    records,
    kind: 'grand',
    valued: true,
    from: 0,
  };
}

/** A text, number or the like in a cell of a pivot table. */
export interface PivotCell {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly format?: string;
}
