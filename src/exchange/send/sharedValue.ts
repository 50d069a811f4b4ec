/**
 * Values shared with the partner, each with its source. Only functions made by `shareColumn` and `shareField` create
 * them, and these accept only what the records mark as shared.
 */
import type { CellValue } from '../../workbook/kernel/blueprint';
import type { ColumnRecord } from '../../workbook/kernel/column';
import type { FieldRecord } from '../../workbook/kernel/fieldRecord';
import { shownValue } from '../../workbook/kernel/fromRecord';

export interface SharedValue {
  readonly value: CellValue;
  /** The source in words, row included, for instance `Contributions.Activity G1`. */
  readonly source: string;
  /** The columns, fields or parts of the order it comes from, for instance `Contributions.Activity`. */
  readonly columns: readonly string[];
  /** The segments of a composed text, in order; a plain value has none. */
  readonly segments?: readonly Segment[];
}

/** A piece of a composed text: a literal of this program, or the value of one of its parts. */
export interface Segment {
  readonly text: string;
  readonly isLiteral: boolean;
}

/** Shares a value of the row called `which`; null and blank are shared as null. */
export type ColumnSharer = (key: string, which: string, value: CellValue) => SharedValue;

const notShared = (name: string): Error => new Error(`${name} is not shared: it stays home`);

const sharedValue = (name: string, which: string, value: CellValue): SharedValue => ({
  value: value === '' ? null : value,
  source: which === '' ? name : `${name} ${which}`,
  columns: [name],
});

/**
 * Makes the function that shares a table's values. It throws where the record does not mark the column as shared:
 * that is a bug.
 */
export function shareColumn(
  table: string,
  columns: readonly ColumnRecord<never>[],
  shownAs = table
): ColumnSharer {
  return (key, which, value) => {
    const column = columns.find((each) => each.key === key);
    if (column?.privacy !== 'shared') throw notShared(`${table}.${key}`);
    return sharedValue(`${shownAs}.${column.header}`, which, shownValue(column.what, value));
  };
}

/** Makes the function that shares named cells. It throws where the record does not mark the field as shared. */
export function shareField(
  sheet: string,
  fields: readonly FieldRecord[]
): (name: string, value: CellValue) => SharedValue {
  return (name, value) => {
    const field = fields.find((each) => each.name === name);
    if (field?.privacy !== 'shared') throw notShared(`${sheet}.${name}`);
    return sharedValue(`${sheet}.${name}`, '', shownValue(field.what, value));
  };
}

/** Shares a value of the order, or one computed from it alone: that is no private data. */
export function shareOrder(key: string, value: CellValue): SharedValue {
  return sharedValue(`${ORDER}.${key}`, '', value);
}

/** How the sources begin that are not in the workbook. */
export const ORDER = 'Order';

/**
 * Composes one text of shared values: composed`From ${from} to ${to}`. The template accepts nothing else, so the
 * audit knows for each letter whether it is our literal or part of a shared value.
 */
export function composed(
  literals: TemplateStringsArray,
  ...parts: readonly SharedValue[]
): SharedValue {
  const segments = literals.flatMap((text, index) => [
    { text, isLiteral: true },
    ...segmentsOf(parts[index]),
  ]);
  const sources = parts.map(({ source }) => source).filter((source) => source !== '');
  return {
    value: segments.map(({ text }) => text).join(''),
    source: sources.join(' + '),
    columns: [...new Set(parts.flatMap(({ columns }) => columns))],
    segments: segments.filter(({ text }) => text !== ''),
  };
}

const segmentsOf = (part: SharedValue | undefined): readonly Segment[] =>
  part?.segments ?? [{ text: String(part?.value ?? ''), isLiteral: false }];

/** Makes a segment of our wording. The audit accepts it as ours only where the copy shows the same line alone too. */
export function wording(text: string): SharedValue {
  return { value: text, source: '', columns: [] };
}
