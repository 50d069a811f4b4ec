/**
 * What is told to the partner, each value with where it comes from. Only what the column records call
 * shared can be told: there is no other way to make one of these than through a teller.
 */
import type { CellValue } from '../../workbook/kernel/blueprint';
import type { ColumnRecord } from '../../workbook/kernel/column';
import type { FieldRecord } from '../../workbook/kernel/fieldRecord';
import { shownValue } from '../../workbook/kernel/fromRecord';

export interface Told {
  readonly value: CellValue;
  /** In words, down to the row, for instance `Contributions.Activity G1`. */
  readonly source: string;
  /** The columns, fields or parts of the order that it stems from, for instance `Contributions.Activity`. */
  readonly columns: readonly string[];
}

/** Tells a value of the row called `which`; null and blank are told as nothing. */
export type ColumnTeller = (key: string, which: string, value: CellValue) => Told;

const stays = (name: string): Error => new Error(`${name} is not shared: it stays home`);

const told = (name: string, which: string, value: CellValue): Told => ({
  value: value === '' ? null : value,
  source: which === '' ? name : `${name} ${which}`,
  columns: [name],
});

/** Tells values of a table. Throws where the record does not call the column shared: that is a bug. */
export function columnTeller(
  table: string,
  columns: readonly ColumnRecord<never>[],
  shownAs = table
): ColumnTeller {
  return (key, which, value) => {
    const column = columns.find((each) => each.key === key);
    if (column?.privacy !== 'shared') throw stays(`${table}.${key}`);
    return told(`${shownAs}.${column.header}`, which, shownValue(column.what, value));
  };
}

/** Tells values of named cells. Throws where the record does not call the field shared. */
export function fieldTeller(
  sheet: string,
  fields: readonly FieldRecord[]
): (name: string, value: CellValue) => Told {
  return (name, value) => {
    const field = fields.find((each) => each.name === name);
    if (field?.privacy !== 'shared') throw stays(`${sheet}.${name}`);
    return told(`${sheet}.${name}`, '', shownValue(field.what, value));
  };
}

/** What the order says and what follows from it alone: it is nobody's data. */
export const orderTold = (key: string, value: CellValue): Told =>
  told(`${ORDER}.${key}`, '', value);

/** How the sources begin that are not in the workbook. */
export const ORDER = 'Order';

/** One text made of several told values. */
export function composed(parts: readonly Told[], text: string | null): Told {
  const filled = parts.filter(({ value }) => value !== null);
  return {
    value: text,
    source: filled.map(({ source }) => source).join(' + '),
    columns: [...new Set(filled.flatMap(({ columns }) => columns))],
  };
}
