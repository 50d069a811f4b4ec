/** The names along both sides of a pivot table. */
import type { Scalar } from '../calculator/values';
import type { PivotItem } from './pivotItems';
import { fieldIndex } from './pivotItems';
import type { PivotCell, PivotLine } from './pivotLines';
import type { PivotModel } from './pivotModel';
import { valueName } from './pivotModel';
import type { Plan } from './pivotPlan';
import { isOn } from './pivotPlan';

const named = ({ value, name }: PivotItem): Scalar =>
  value === null || value === '' ? name : value;

const labelCell = (
  { pivot }: Plan,
  fields: readonly string[],
  path: readonly PivotItem[],
  level: number,
  at: Pick<PivotCell, 'row' | 'column'>
): readonly PivotCell[] => {
  const [item, field] = [path[level], fields[level]];
  if (item === undefined || field === undefined) return [];
  const format = pivot.formats[fieldIndex(pivot, field)] ?? 'General';
  return [{ ...at, value: named(item), ...(typeof item.value === 'number' ? { format } : {}) }];
};

const totalName = (path: readonly PivotItem[]): string => `${path.at(-1)?.name ?? ''} Total`;

/** What stands at the left of the grand total: without rows, what the values are. */
const grandLabel = ({ pivot }: Plan): string => {
  if (pivot.rows.length > 0) return 'Grand Total';
  const [only, ...more] = pivot.values;
  return only === undefined || more.length > 0 ? '' : valueName(only);
};

const itemLabels = (plan: Plan, { path, from }: PivotLine, row: number): readonly PivotCell[] => {
  const { pivot, compact } = plan;
  const last = path.length - 1;
  if (compact) return labelCell(plan, pivot.rows, path, last, { row, column: 0 });
  const first = isOn(pivot, 'RepeatLabels', false) ? 0 : from;
  return path.flatMap((_, level) =>
    level < first ? [] : labelCell(plan, pivot.rows, path, level, { row, column: level })
  );
};

/** The names at the left of one line. */
export function rowLabels(plan: Plan, line: PivotLine, row: number): readonly PivotCell[] {
  const { path, kind } = line;
  if (kind === 'blank' || plan.labelColumns === 0) return [];
  if (kind === 'item') return itemLabels(plan, line, row);
  const value = kind === 'grand' ? grandLabel(plan) : totalName(path);
  const column = kind === 'grand' || plan.compact ? 0 : path.length - 1;
  return value === '' ? [] : [{ row, column, value }];
}

/** A total over one block: its name once, or with that of each field of values. */
const totalLabels = (
  names: readonly string[],
  at: Pick<PivotCell, 'row' | 'column'>,
  alone: string,
  before: string
): readonly PivotCell[] =>
  names.length > 1
    ? names.map((name, index) => ({
        row: at.row,
        column: at.column + index,
        value: `${before} ${name}`,
      }))
    : [{ ...at, value: alone }];

/** The headings of a block of columns, and of each value field in it. */
export function columnLabels(plan: Plan, line: PivotLine, block: number): readonly PivotCell[] {
  const { pivot, labelColumns, labelRows } = plan;
  const names = pivot.values.map(valueName);
  const column = labelColumns + block * Math.max(names.length, 1);
  const below = names.map((value, at) => ({ row: labelRows - 1, column: column + at, value }));
  if (pivot.columns.length === 0) return below;
  const { path, kind, from } = line;
  if (kind === 'grand') return totalLabels(names, { row: 1, column }, 'Grand Total', 'Total');
  if (kind === 'total') {
    const at = { row: path.length, column };
    return totalLabels(names, at, totalName(path), path.at(-1)?.name ?? '');
  }
  const items = path.flatMap((_, level) =>
    level < from ? [] : labelCell(plan, pivot.columns, path, level, { row: 1 + level, column })
  );
  return names.length > 1 ? [...items, ...below] : items;
}

/** What the values are, in the corner of a table with names on both sides. */
const cornerCaption = ({ rows, columns, values }: PivotModel): readonly PivotCell[] => {
  const [only, ...more] = values;
  if (only === undefined || more.length > 0) return [];
  if (rows.length === 0 || columns.length === 0) return [];
  return [{ row: 0, column: 0, value: valueName(only) }];
};

/** The captions in the corner and over the columns. */
export function captions(plan: Plan): readonly PivotCell[] {
  const { pivot, compact, labelRows, labelColumns } = plan;
  const { rows, columns } = pivot;
  const corner = cornerCaption(pivot);
  if (!isOn(pivot, 'ShowFieldHeaders', true)) return corner;
  const titled = (fields: readonly string[], title: string): readonly string[] =>
    compact && fields.length > 0 ? [title] : fields;
  return [
    ...corner,
    ...titled(rows, 'Row Labels').map((value, column) => ({ row: labelRows - 1, column, value })),
    ...titled(columns, 'Column Labels').map((value, at) => ({
      row: 0,
      column: labelColumns + at,
      value,
    })),
  ];
}
