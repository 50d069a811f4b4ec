/** Formulas that say the same in each row, though the cells of their own row are named by place. */

/** A cell by its place, not part of a longer word: `B12`, `$B12`. */
const CELL = /(?<![\w.$\\])(\$?[A-Z]{1,3})(\d{1,7})(?![\w.(])/g;

/**
 * The formula without the number of its own row, so that those of two rows can be compared: files store the formulas of
 * hidden columns with cells, `TRIM(A7)` and `TRIM(A8)`, and Excel gives them back so. `row` counts from 1, as in a place.
 */
export function withoutOwnRow(formula: string, row: number): string {
  return formula.replace(CELL, (cell, column: string, digits: string) =>
    Number(digits) === row ? `${column}#` : cell
  );
}
