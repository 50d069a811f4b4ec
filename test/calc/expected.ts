/** The plan of a workbook in which people typed, as the model judges what our reader makes of it. */
import { departmentRate } from '../../src/model/rates';
import type { AnalysedRvu } from '../../src/workbook/analysedRows';
import type { Blueprint, FormulaCell, PlannedCell, SheetPlan } from '../../src/workbook/blueprint';
import { chartDataSheet } from '../../src/workbook/chartDataSheet';
import type { ColumnRecord } from '../../src/workbook/column';
import type { MirroredRow } from '../../src/workbook/computedContributionColumns';
import { CONTRIBUTION_COLUMNS } from '../../src/workbook/contributionColumns';
import { columnIndex, contributionsSheet } from '../../src/workbook/contributionsSheet';
import { matrixSheet } from '../../src/workbook/matrixSheet';
import { settingsSheet } from '../../src/workbook/settingsSheet';
import { startSheet } from '../../src/workbook/startSheet';

/**
 * `typed` with the values that the model has for each of its formulas. Rows of lists that the
 * model's own plan does not reach keep no formula and are not compared.
 */
export function expectedPlan(typed: Blueprint, analysed: AnalysedRvu): Blueprint {
  const byKey = new Map(
    [startSheet, matrixSheet, settingsSheet, chartDataSheet]
      .map((sheet) => sheet(analysed).sheet)
      .map((sheet) => [sheet.key, sheet])
  );
  const sheets = typed.sheets.map(
    (sheet) => byKey.get(sheet.key) ?? contributions(sheet, analysed)
  );
  return { ...typed, sheets };
}

function contributions(sheet: SheetPlan, analysed: AnalysedRvu): SheetPlan {
  const tables = sheet.tables.map((table) => ({
    ...table,
    rows: table.rows.map((cells, index) => plannedRow(cells, index + 1, analysed)),
  }));
  return { ...sheet, blocks: contributionsSheet(analysed).sheet.blocks, tables };
}

function plannedRow(
  cells: readonly PlannedCell[],
  index: number,
  { rows, rvu }: AnalysedRvu
): readonly PlannedCell[] {
  const row = rows.find((each) => each.index === index);
  const department = cells[columnIndex('department')];
  return cells.map((cell, at) => {
    const column: ColumnRecord<MirroredRow> | undefined = CONTRIBUTION_COLUMNS[at];
    if (!isFormula(cell) || column === undefined || column.entry === 'typed') return cell;
    if (column.entry === 'computed')
      return { ...cell, value: row ? column.mirror(row) : blank(column) };
    // The rate of a row that can't be used otherwise is still looked up.
    const name = typeof department === 'string' ? department.trim() : null;
    return { ...cell, value: departmentRate(rvu.alliance.departments, name) };
  });
}

const ZERO_WHEN_BLANK: ReadonlySet<string> = new Set([
  'placed',
  'borderline',
  'pastRow',
  'running',
]);

const blank = ({ key }: ColumnRecord<MirroredRow>): number | null =>
  ZERO_WHEN_BLANK.has(key) ? 0 : null;

const isFormula = (cell: PlannedCell): cell is FormulaCell =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;
