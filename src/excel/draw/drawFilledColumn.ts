/** Draws a column that has our formula and that people may overwrite. */
import type { TablePlan } from '../../workbook/kernel/blueprint';
import { contentOf, isFormula, plainValue } from '../cellContent';
import { setAll } from '../setProperty';
import { spansOf } from '../spans';
import { foundAt, rangeOf, type SheetTarget } from './target';

interface Column {
  readonly target: SheetTarget;
  readonly plan: TablePlan;
  readonly index: number;
  /** The content of its cells when they were read. */
  readonly found: readonly unknown[];
}

const holdsFormula = (content: unknown): boolean =>
  typeof content === 'string' && content.startsWith('=');

const cellsOf = ({ target, plan, index }: Column, first: number, rows: number): Excel.Range =>
  rangeOf(target, { row: plan.row + 1 + first, column: plan.column + index, rows, columns: 1 });

const plannedAt = ({ plan, index }: Column, row: number) => plan.rows[row]?.[index] ?? null;

/**
 * Fills an empty column as a whole: only then does Excel make the formula the column's own and copy it to new rows.
 * Where a person has typed already, only the other cells.
 */
const writeFormula = (column: Column, formula: string): void => {
  const { found } = column;
  if (found.some(holdsFormula)) return;
  if (found.every((content) => content === '')) {
    setAll(cellsOf(column, 0, found.length), 'formulas', formula);
    return;
  }
  const free = found.map((content, row) => content === '' && isFormula(plannedAt(column, row)));
  spansOf(free).forEach(({ first, count }) =>
    setAll(cellsOf(column, first, count), 'formulas', formula)
  );
};

/** Writes the constants that replace the formula in some rows, as one array. */
const writeConstants = (column: Column): void => {
  const { found } = column;
  const constants = found.map((_, row) => plainValue(plannedAt(column, row)));
  const written = constants.some((value, row) => value !== null && value === found[row]);
  if (written || constants.every((value) => value === null)) return;
  cellsOf(column, 0, found.length).formulas = constants.map((value, row) => {
    const typed = found[row] !== '' && !holdsFormula(found[row]);
    return [typed ? null : contentOf(value)];
  });
};

/** Draws the column's formula except where somebody typed over it. */
export function writeFilledColumn(target: SheetTarget, plan: TablePlan, index: number): void {
  const formula = plan.columns[index]?.formula;
  if (formula === undefined) return;
  const found = plan.rows.map((_, row) => foundAt(target, plan.row + 1 + row, plan.column + index));
  const column = { target, plan, index, found };
  writeFormula(column, formula);
  writeConstants(column);
}
