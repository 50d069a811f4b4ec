import type { CellBlock, SheetPlan, TablePlan } from '../workbook/kernel/blueprint';
import { sameName } from './address';
import { contentOf, isFormula } from './cellContent';
import { writeLinks } from './drawCells';
import { refreshCharts } from './drawCharts';
import { drawFormats } from './drawFormats';
import { makeTable, writeTableArray, writeTableFormulas } from './drawTables';
import { NOTHING_FOUND } from './foundCells';
import type { Locator } from './locator';
import { leftBehind } from './leftBehind';
import { setAll } from './setProperty';
import type { SheetStock } from './stock';
import { missingRows, placeAfterGrowth, type TablePair } from './tablePairs';
import { findTable, type Survey, type SurveyedTable } from './survey';
import { rangeOf, type SheetTarget } from './target';

export interface Workbook {
  readonly survey: Survey;
  readonly pairs: readonly TablePair[];
  readonly locate: Locator;
  /** Whether sheets are made in the same edit: a list of sheets leads to more of them then. */
  readonly making: boolean;
}

/** The cells of a new row: constants as planned; formulas follow for the whole column at once. */
const newRow = (
  plan: TablePlan,
  table: SurveyedTable,
  row: number
): (string | number | boolean)[] =>
  table.headers.map((header) => {
    const column = plan.columns.findIndex((planned) => sameName(planned.header, header));
    const cell = plan.rows[row]?.[column] ?? null;
    return isFormula(cell) ? '' : (contentOf(cell) ?? '');
  });

const grow = (table: Excel.Table, plan: TablePlan, there: SurveyedTable): void => {
  const missing = missingRows(plan, there);
  if (missing === 0) return;
  const rows = Array.from({ length: missing }, (_, index) =>
    newRow(plan, there, there.rowCount + index)
  );
  table.rows.add(undefined, rows);
};

const refreshColumns = (table: Excel.Table, plan: TablePlan, there: SurveyedTable): void => {
  plan.columns.forEach(({ header, role, formula }) => {
    if (formula === undefined || role !== 'computed') return;
    const present = there.headers.find((other) => sameName(other, header));
    if (present === undefined) return;
    setAll(table.columns.getItem(present).getDataBodyRange(), 'formulas', formula);
  });
};

const refreshTable = (target: SheetTarget, plan: TablePlan, survey: Survey): void => {
  const there = findTable(survey, plan.name);
  if (there === undefined) {
    writeTableArray(target, plan);
    makeTable(target, plan, leftBehind(target, plan, survey));
    writeTableFormulas(target, plan);
    return;
  }
  const table = target.sheet.context.workbook.tables.getItem(there.name);
  grow(table, plan, there);
  refreshColumns(table, plan, there);
};

const hasGrown = (plan: SheetPlan, survey: Survey): boolean =>
  plan.tables.some((table) => {
    const there = findTable(survey, table.name);
    return there === undefined || missingRows(table, there) > 0;
  });

const rewriteBlock = (target: SheetTarget, block: CellBlock): void => {
  const columns = block.cells[0]?.length ?? 0;
  if (block.role === 'input' || columns === 0) return;
  const area = { row: block.row, column: block.column, rows: block.cells.length, columns };
  rangeOf(target, area).formulas = block.cells.map((row) =>
    row.map((cell) => contentOf(cell) ?? '')
  );
};

const isMoved = (target: SheetTarget, pair: TablePair, pairs: readonly TablePair[]): boolean => {
  const place = placeAfterGrowth(pair, pairs);
  return (
    place.sheet !== target.title ||
    place.row !== pair.plan.row + target.rowShift ||
    place.column !== pair.plan.column + target.columnShift
  );
};

/**
 * Whether people moved things about on the sheet: then nobody can tell where our headings are now,
 * and they stay as they are rather than being written over other cells.
 */
const isRearranged = (target: SheetTarget, pairs: readonly TablePair[]): boolean =>
  pairs.some((pair) => pair.sheetKey === target.plan.key && isMoved(target, pair, pairs));

const redraw = (target: SheetTarget, { survey, pairs, locate, making }: Workbook): void => {
  const { plan } = target;
  plan.tables.forEach((table) => refreshTable(target, table, survey));
  if (!isRearranged(target, pairs)) {
    plan.blocks.forEach((block) => rewriteBlock(target, block));
    if (hasGrown(plan, survey) || making) {
      // Excel gives a link looks of its own, so ours come after.
      writeLinks(target);
      drawFormats(target);
    }
  }
  refreshCharts(target, locate);
};

/** Draws finished sheets anew in place; those that were missing have just been made as a whole. */
export const redrawSheets = (
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  stock: readonly SheetStock[],
  workbook: Workbook
): void => {
  const keys = new Set(plans.map(({ key }) => key));
  stock
    .filter(({ plan, state }) => keys.has(plan.key) && state === 'complete')
    .forEach(({ plan, title, rowShift, columnShift, there }) => {
      const sheet = context.workbook.worksheets.getItem(title);
      redraw(
        {
          plan,
          title,
          sheet,
          rowShift,
          columnShift,
          found: NOTHING_FOUND,
          there,
          ranges: new Map(),
          groups: new Map(),
        },
        workbook
      );
    });
};
