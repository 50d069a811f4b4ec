/** Tables of formulas alone, in which nobody types: lists, and what charts are drawn from. */
import type { FormulaCell, TableColumn, TablePlan } from './blueprint';
import { toFormula } from './formula';
import type { Expression } from './formula';
import { formula } from './sheetParts';

export interface FormulaColumn {
  readonly header: string;
  readonly formula: Expression;
}

/** The column as a table has it. */
export const formulaColumn = ({ header, formula: shown }: FormulaColumn): TableColumn => ({
  header,
  role: 'computed',
  formula: toFormula(shown),
});

export interface FormulaTable {
  readonly name: string;
  /** Where the header row begins. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly FormulaColumn[];
  /** What the formulas yield, row by row. */
  readonly values: readonly (readonly (FormulaCell['value'] | undefined)[])[];
  /** What they yield where `values` has nothing; blank text unless said otherwise. */
  readonly otherwise?: FormulaCell['value'];
}

export function formulaTable(plan: FormulaTable): TablePlan {
  const { name, row, column, columns, values, otherwise = '' } = plan;
  return {
    name,
    row,
    column,
    columns: columns.map(formulaColumn),
    rows: values.map((cells) =>
      columns.map((each, at) => formula(each.formula, cells[at] ?? otherwise))
    ),
    filterButtons: false,
  };
}
