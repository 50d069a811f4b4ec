/** A column that we fill by formula and people may type over. */
import type { TablePlan } from '../../workbook/kernel/blueprint';
import { contentOf, isFormula, plainValue } from '../cellContent';
import { setAll } from '../setProperty';
import { spansOf } from '../spans';
import { foundAt, rangeOf, type SheetTarget } from './target';

interface Column {
  readonly target: SheetTarget;
  readonly plan: TablePlan;
  readonly index: number;
  /** What stood in its cells when we looked. */
  readonly found: readonly unknown[];
}

const holdsFormula = (content: unknown): boolean =>
  typeof content === 'string' && content.startsWith('=');

const cellsOf = ({ target, plan, index }: Column, first: number, rows: number): Excel.Range =>
  rangeOf(target, { row: plan.row + 1 + first, column: plan.column + index, rows, columns: 1 });

const plannedAt = ({ plan, index }: Column, row: number) => plan.rows[row]?.[index] ?? null;

/**
 * The whole column at once where it is still empty: only so does Excel take the formula for the
 * column's own and give it to new rows. Where a person typed before we came so far, only the rest.
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

/** The constants that stand in for the formula in some rows, as one array over it. */
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

/** A column that holds our formula except where somebody typed over it: that is never undone. */
export function writeFilledColumn(target: SheetTarget, plan: TablePlan, index: number): void {
  const formula = plan.columns[index]?.formula;
  if (formula === undefined) return;
  const found = plan.rows.map((_, row) => foundAt(target, plan.row + 1 + row, plan.column + index));
  const column = { target, plan, index, found };
  writeFormula(column, formula);
  writeConstants(column);
}
