/** Tables of formulas alone, in which nobody types: lists, and what charts are drawn from. */
import type { FormulaCell, TableColumn, TablePlan } from './blueprint';
import { toFormula } from './formula';
import type { Expression } from './formula';
import { formula } from './sheetParts';
import type { TableRef } from './tableRef';

export interface FormulaColumn {
  readonly header: string;
  readonly formula: Expression;
}

/** A column of constants of ours, for instance of the rows' numbers, so that no formula counts them. */
interface ConstantColumn {
  readonly header: string;
  readonly formula: null;
}

/** The column as a table has it. */
export function formulaColumn({ header, formula: shown }: FormulaColumn): TableColumn {
  return {
    header,
    role: 'computed',
    formula: toFormula(shown),
  };
}

export interface FormulaTable {
  readonly name: string;
  /** Where the header row begins. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly (FormulaColumn | ConstantColumn)[];
  /** The constants and what the formulas yield, row by row. */
  readonly values: readonly (readonly (FormulaCell['value'] | undefined)[])[];
  /** What they yield where `values` has nothing; blank text unless said otherwise. */
  readonly otherwise?: FormulaCell['value'];
}

/** A table whose columns are formulas, with what they show now; a column without a formula holds what is given. */
export function formulaTable(plan: FormulaTable): TablePlan {
  const { name, row, column, columns, values, otherwise = '' } = plan;
  return {
    name,
    row,
    column,
    columns: columns.map((each) =>
      each.formula === null ? { header: each.header, role: 'input' } : formulaColumn(each)
    ),
    rows: values.map((cells) =>
      columns.map((each, at) => {
        const value = cells[at] ?? otherwise;
        if (each.formula !== null) return formula(each.formula, value);
        return typeof value === 'object' ? null : value;
      })
    ),
    filterButtons: false,
  };
}

/** What a table of one row consists of, by the keys of its columns. */
interface OneRow {
  readonly table: TableRef;
  readonly row: number;
  readonly column: number;
  /** Null where a constant stands. */
  readonly formulas: Readonly<Record<string, Expression | null>>;
  readonly values: Readonly<Record<string, FormulaCell['value']>>;
}

/** A table of one row, in whose columns something comes together part by part. */
export function oneRowTable({ table, row, column, formulas, values }: OneRow): TablePlan {
  const keys = Object.entries(table.headers);
  return formulaTable({
    name: table.name,
    row,
    column,
    columns: keys.map(([key, header]) => ({ header, formula: formulas[key] ?? null })),
    values: [keys.map(([key]) => values[key])],
  });
}
