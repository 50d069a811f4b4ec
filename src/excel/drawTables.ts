import type { TablePlan } from '../workbook/blueprint';
import { contentOf, isFormula, literal, plainValue, type Content } from './cellContent';
import { setAll } from './setProperty';
import { foundAt, rangeOf, type SheetTarget } from './target';

/** Plain, because the blueprint gives every fill and border itself. */
const STYLE = 'TableStyleLight1';

/** A cell of the column that holds a constant of ours or of a person, if there is one to keep. */
const typedAt = (target: SheetTarget, plan: TablePlan, row: number, column: number): boolean => {
  const found = foundAt(target, plan.row + 1 + row, plan.column + column);
  return found !== '' && !(typeof found === 'string' && found.startsWith('='));
};

/** The array is one write: where one planned constant stands, all of them were written. */
const wasFilled = (target: SheetTarget, plan: TablePlan): boolean =>
  plan.rows.some((line, row) =>
    line.some((cell, column) => {
      const found = foundAt(target, plan.row + 1 + row, plan.column + column);
      return found !== '' && found === plainValue(cell);
    })
  );

const bodyContents = (target: SheetTarget, plan: TablePlan): Content[][] => {
  const filled = wasFilled(target, plan);
  return plan.rows.map((line, row) =>
    line.map((cell, column) =>
      filled || isFormula(cell) || typedAt(target, plan, row, column) ? null : contentOf(cell)
    )
  );
};

/** Writes headers and constants as one array; the table is made over it afterwards. */
export const writeTableArray = (target: SheetTarget, plan: TablePlan): void => {
  const headers = plan.columns.map(({ header }) => literal(header));
  const area = { row: plan.row, column: plan.column, columns: headers.length };
  const contents = [headers, ...bodyContents(target, plan)];
  rangeOf(target, { ...area, rows: contents.length }).formulas = contents;
};

/** Makes the table, or takes on the one that an earlier attempt left there. */
export const makeTable = (
  target: SheetTarget,
  plan: TablePlan,
  leftBehind: string | null
): void => {
  const area = { row: plan.row, column: plan.column, columns: plan.columns.length };
  const range = rangeOf(target, { ...area, rows: plan.rows.length + 1 });
  const table =
    leftBehind === null
      ? target.sheet.tables.add(range, true)
      : target.sheet.tables.getItem(leftBehind);
  if (leftBehind !== plan.name) table.name = plan.name;
  table.style = STYLE;
  table.showBandedRows = false;
  table.showFilterButton = plan.filterButtons;
};

interface Run {
  readonly from: number;
  readonly count: number;
}

/** Neighbouring rows in one run, so that a run is one request whatever its length. */
const runsOf = (rows: readonly boolean[]): readonly Run[] =>
  rows.reduce<readonly Run[]>((runs, wanted, row) => {
    if (!wanted) return runs;
    const last = runs[runs.length - 1];
    return last !== undefined && last.from + last.count === row
      ? [...runs.slice(0, -1), { from: last.from, count: last.count + 1 }]
      : [...runs, { from: row, count: 1 }];
  }, []);

/** Only where the plan has the formula and nobody typed over it. */
const writeFilledColumn = (target: SheetTarget, plan: TablePlan, column: number): void => {
  const formula = plan.columns[column]?.formula ?? '';
  const rows = plan.rows.map(
    (line, row) => isFormula(line[column]) && !typedAt(target, plan, row, column)
  );
  runsOf(rows).forEach(({ from, count }) => {
    const area = {
      row: plan.row + 1 + from,
      column: plan.column + column,
      rows: count,
      columns: 1,
    };
    setAll(rangeOf(target, area), 'formulas', formula);
  });
};

/**
 * Gives the calculated columns their formulas, one string a column: formulas name their own row
 * (`[#This Row]`), so that the same text is right in each.
 */
export const writeTableFormulas = (target: SheetTarget, plan: TablePlan): void => {
  plan.columns.forEach(({ role, formula }, column) => {
    if (formula === undefined) return;
    if (role === 'filled') {
      writeFilledColumn(target, plan, column);
      return;
    }
    const place = { row: plan.row + 1, column: plan.column + column };
    const range = rangeOf(target, { ...place, rows: plan.rows.length, columns: 1 });
    setAll(range, 'formulas', formula);
  });
};
