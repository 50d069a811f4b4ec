/** Tables whose formulas stand beside what they yield, column by column. */
import type { CellError, CellValue, TablePlan } from '../../kernel/blueprint';
import { call, joined, more, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import type { TableRef } from '../../kernel/tableRef';

export type Shown = CellValue | CellError;

export interface Mirrored<Row> {
  readonly formula: Expression;
  /** What the formula yields in that row. */
  readonly of: (row: Row) => Shown;
}

/** The table with its header row at the place; one column for each of its keys. */
export function mirrorTable<Key extends string, Row>(
  { name, headers }: TableRef<Key>,
  columns: Readonly<Record<NoInfer<Key>, Mirrored<Row>>>,
  rows: readonly Row[],
  place: { readonly row: number; readonly column: number }
): TablePlan {
  const all: readonly (readonly [string, Mirrored<Row>])[] = Object.entries<string>(headers).map(
    ([key, header]) => [header, columns[keyIn(columns, key)]]
  );
  return formulaTable({
    name,
    ...place,
    columns: all.map(([header, { formula }]) => ({ header, formula })),
    values: rows.map((row) => all.map(([, { of }]) => of(row))),
  });
}

/** A text cut to so many letters, as spreadsheets count them. */
export function shortColumn<Row>(
  text: Expression,
  most: number,
  of: (row: Row) => string
): Mirrored<Row> {
  return {
    formula: when(
      more(call('LEN', text), most),
      joined(call('LEFT', text, most - 1), words('…')),
      text
    ),
    of: (row) => {
      const whole = of(row);
      return whole.length > most ? `${whole.slice(0, most - 1)}…` : whole;
    },
  };
}

/** Headers and columns have the same keys. */
function keyIn<Key extends string>(columns: Readonly<Record<Key, unknown>>, key: string): Key {
  for (const each in columns) if (each === key) return each;
  throw new Error(`The table has no column ${key}`);
}
