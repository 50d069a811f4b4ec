/**
 * What formulas, readers and actions call our tables and columns by: a key that the compiler knows. A
 * header is only one of the texts of a column, so nothing but these lists names it.
 */
import { call, minus, reference } from './formula';
import type { Expression, Operand } from './formula';

/** A table with the header of each of its columns. */
export interface TableRef<Key extends string = string> {
  /** As formulas name the table. */
  readonly name: string;
  readonly headers: Readonly<Record<Key, string>>;
}

/** What a table's columns are called by. */
export type KeyOf<Table extends TableRef> = keyof Table['headers'] & string;

/** The key and the header of a column, for its record. */
export function heading<Key extends string, Each extends Key>(
  { headers }: TableRef<Key>,
  key: Each
): { readonly key: Each; readonly header: string } {
  return { key, header: headers[key] };
}

/** The column's cell in the formula's own row. */
export function thisRow<Key extends string>(
  { name, headers }: TableRef<Key>,
  key: NoInfer<Key>
): Expression {
  return reference(`${name}[[#This Row],[${headers[key]}]]`);
}

/** All cells of the column. */
export function wholeColumn<Key extends string>(
  { name, headers }: TableRef<Key>,
  key: NoInfer<Key>
): Expression {
  return reference(`${name}[${headers[key]}]`);
}

/** The cell that holds the column's header. */
export function headerCell<Key extends string>(
  { name, headers }: TableRef<Key>,
  key: NoInfer<Key>
): Expression {
  return reference(`${name}[[#Headers],[${headers[key]}]]`);
}

/** The cell of a table that has one row only. */
export function onlyCell<Key extends string>(table: TableRef<Key>, key: NoInfer<Key>): Expression {
  return cellIn(table, key, 1);
}

/** The column's cell in the row of that number, counted from 1. */
export function cellIn<Key extends string>(
  table: TableRef<Key>,
  key: NoInfer<Key>,
  row: Operand
): Expression {
  return call('INDEX', wholeColumn(table, key), row);
}

/** The number of the formula's own row, counted from 1 under the column's header. */
export function rowUnder<Key extends string>(table: TableRef<Key>, key: NoInfer<Key>): Expression {
  return minus(call('ROW'), call('ROW', headerCell(table, key)));
}
