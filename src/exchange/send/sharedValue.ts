/**
 * What is told to the partner, each value with where it comes from. Only what the column records call
 * shared can be told: there is no other way to make one of these than through a teller.
 */
import type { CellValue } from '../../workbook/kernel/blueprint';
import type { ColumnRecord } from '../../workbook/kernel/column';
import type { FieldRecord } from '../../workbook/kernel/fieldRecord';
import { shownValue } from '../../workbook/kernel/fromRecord';

export interface SharedValue {
  readonly value: CellValue;
  /** In words, down to the row, for instance `Contributions.Activity G1`. */
  readonly source: string;
  /** The columns, fields or parts of the order that it stems from, for instance `Contributions.Activity`. */
  readonly columns: readonly string[];
  /** What a composed text is made of, in order; a value that is told as it is has none. */
  readonly segments?: readonly Segment[];
}

/** A piece of a composed text: a literal of this program, or the value of one of its parts. */
export interface Segment {
  readonly text: string;
  readonly isLiteral: boolean;
}

/** Tells a value of the row called `which`; null and blank are told as nothing. */
export type ColumnSharer = (key: string, which: string, value: CellValue) => SharedValue;

const stays = (name: string): Error => new Error(`${name} is not shared: it stays home`);

const sharedValue = (name: string, which: string, value: CellValue): SharedValue => ({
  value: value === '' ? null : value,
  source: which === '' ? name : `${name} ${which}`,
  columns: [name],
});

/** Tells values of a table. Throws where the record does not call the column shared: that is a bug. */
export function shareColumn(
  table: string,
  columns: readonly ColumnRecord<never>[],
  shownAs = table
): ColumnSharer {
  return (key, which, value) => {
    const column = columns.find((each) => each.key === key);
    if (column?.privacy !== 'shared') throw stays(`${table}.${key}`);
    return sharedValue(`${shownAs}.${column.header}`, which, shownValue(column.what, value));
  };
}

/** Tells values of named cells. Throws where the record does not call the field shared. */
export function shareField(
  sheet: string,
  fields: readonly FieldRecord[]
): (name: string, value: CellValue) => SharedValue {
  return (name, value) => {
    const field = fields.find((each) => each.name === name);
    if (field?.privacy !== 'shared') throw stays(`${sheet}.${name}`);
    return sharedValue(`${sheet}.${name}`, '', shownValue(field.what, value));
  };
}

/** What the order says and what follows from it alone: it is nobody's data. */
export function shareOrder(key: string, value: CellValue): SharedValue {
  return sharedValue(`${ORDER}.${key}`, '', value);
}

/** How the sources begin that are not in the workbook. */
export const ORDER = 'Order';

/**
 * One text made of told values: composed`From ${from} to ${to}`. Nothing but told values fits into the
 * template, so that the audit can tell each letter of it: a literal of ours, or of a part that it knows.
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

/** A line of our wording as a part of a text. The audit takes it for ours only where the copy shows it alone too. */
export function wording(text: string): SharedValue {
  return { value: text, source: '', columns: [] };
}
