/** The tables of a sheet: cells, headers, formulas, looks. */
import type { Area } from '../../workbook/kernel/area';
import type { TablePlan } from '../../workbook/kernel/blueprint';
import { contentOf, isFormula, literal, plainValue, type CellContent } from '../cellContent';
import { writeFilledColumn } from './drawFilledColumn';
import { setAll } from '../setProperty';
import { spansOf, type Span } from '../spans';
import { foundAt, rangeOf, type SheetTarget } from './target';

/** The plain style: the blueprint sets every fill and border itself. */
const STYLE = 'TableStyleLight1';

/** A cell of the column that holds a constant of ours or of a person, if there is one to keep. */
const typedAt = (target: SheetTarget, plan: TablePlan, row: number, column: number): boolean => {
  const found = foundAt(target, plan.row + 1 + row, plan.column + column);
  return found !== '' && !(typeof found === 'string' && found.startsWith('='));
};

/** Neighbouring columns that hold constants; those with formulas of ours have their own time. */
const constantSpans = ({ columns, rows }: TablePlan): readonly Span[] =>
  spansOf(
    columns.map(
      ({ role }, column) =>
        role !== 'filled' && rows.some((line) => plainValue(line[column] ?? null) !== null)
    )
  );

/** A span is one write: where one planned constant stands, all of it was written. */
const wasFilled = (target: SheetTarget, plan: TablePlan, { first, count }: Span): boolean =>
  plan.rows.some((line, row) =>
    line.slice(first, first + count).some((cell, index) => {
      const found = foundAt(target, plan.row + 1 + row, plan.column + first + index);
      return found !== '' && found === plainValue(cell);
    })
  );

const spanContents = (
  target: SheetTarget,
  plan: TablePlan,
  { first, count }: Span
): CellContent[][] =>
  plan.rows.map((line, row) =>
    line
      .slice(first, first + count)
      .map((cell, index) =>
        isFormula(cell) || typedAt(target, plan, row, first + index) ? null : contentOf(cell)
      )
  );

/** Writes headers and constants as arrays; the table is made over them afterwards. */
export function writeTableArray(target: SheetTarget, plan: TablePlan): void {
  const { row, column, rows } = plan;
  const headers = plan.columns.map(({ header }) => literal(header));
  rangeOf(target, { row, column, rows: 1, columns: headers.length }).formulas = [headers];
  constantSpans(plan)
    .filter((span) => !wasFilled(target, plan, span))
    .forEach((span) => {
      const place = { row: row + 1, column: column + span.first };
      const area = { ...place, rows: rows.length, columns: span.count };
      rangeOf(target, area).formulas = spanContents(target, plan, span);
    });
}

/** Creates the table, or reuses the one that an earlier attempt left. */
export function makeTable(target: SheetTarget, plan: TablePlan, leftBehind: string | null): void {
  const area = { row: plan.row, column: plan.column, columns: plan.columns.length };
  const range = rangeOf(target, { ...area, rows: plan.rows.length + 1 });
  const table =
    leftBehind === null
      ? target.sheet.tables.add(range, true)
      : target.sheet.tables.getItem(leftBehind);
  if (leftBehind !== plan.name) table.name = plan.name;
}

/** How the sheet's tables look. */
export function drawTableLooks({ plan, sheet }: SheetTarget): void {
  plan.tables.forEach(({ name, filterButtons }) => {
    const table = sheet.tables.getItem(name);
    table.style = STYLE;
    table.showBandedRows = false;
    table.showFilterButton = filterButtons;
  });
}

const columnArea = (plan: TablePlan, column: number): Area => ({
  row: plan.row + 1,
  column: plan.column + column,
  rows: plan.rows.length,
  columns: 1,
});

/** Gives every computed column its formula, one string a column. */
const writeFormula = (target: SheetTarget, plan: TablePlan, column: number): void => {
  const formula = plan.columns[column]?.formula;
  if (formula !== undefined) setAll(rangeOf(target, columnArea(plan, column)), 'formulas', formula);
};

/**
 * Calculated columns get their formulas: the same text for each row, since formulas name their own
 * row (`[#This Row]`). Where people may type over the formula, see `writeFilledColumn`.
 */
export function writeTableFormulas(target: SheetTarget, plan: TablePlan): void {
  plan.columns.forEach(({ role }, column) => {
    if (role === 'filled') writeFilledColumn(target, plan, column);
    else writeFormula(target, plan, column);
  });
}
