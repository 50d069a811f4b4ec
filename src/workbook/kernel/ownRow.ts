/** Formulas that say the same in each row, though the cells of their own row are named by place. */

import type { SourceTable } from './source';

/** A cell by its place, not part of a longer word: `B12`, `$B12`. */
const CELL = /(?<![\w.$\\])(\$?[A-Z]{1,3})(\d{1,7})(?![\w.(])/g;

/** The formula without the number of its own row, which counts from 1, as in a place. */
function withoutOwnRow(formula: string, row: number): string {
  return formula.replace(CELL, (cell, column: string, digits: string) =>
    Number(digits) === row ? `${column}#` : cell
  );
}

/**
 * The formulas of a table's column, from the first row on, so that those which say the same for their rows are the same text:
 * files store formulas of hidden columns with cells, `TRIM(A7)` and `TRIM(A8)`, and Excel gives them back so. Null where
 * there is none. `at` counts the columns from 0.
 */
export function comparableFormulas(
  { formulas, rows, row: header }: SourceTable,
  at: number
): readonly (string | null)[] {
  // The text of a formula that a file stores once for many rows is that of its first.
  const known = new Map<string, string>();
  return rows.map((_, row) => {
    const formula = formulas[row]?.[at] ?? null;
    if (formula === null) return null;
    // Below the header, and places count from 1.
    const comparable = known.get(formula) ?? withoutOwnRow(formula, header + row + 2);
    known.set(formula, comparable);
    return comparable;
  });
}
