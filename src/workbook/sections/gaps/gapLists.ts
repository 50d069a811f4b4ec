/** The lists of the Gaps sheet: contributions and value lines with both scores, highest gap first. */
import type { Direction } from '../../../model/contribution';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { listOrder } from '../../kernel/shared/analysedRows';
import type { CellValue, TablePlan } from '../../kernel/blueprint';
import { NOTHING, asText, equal, group, joined, minus, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import type { FormulaColumn } from '../../kernel/formulaTable';
import { shownId } from '../../kernel/shared/contributionLookup';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { capacityFor } from '../../kernel/shared/matrixTables';
import { cellIn, rowUnder, thisRow } from '../../kernel/tableRef';
import type { TableRef } from '../../kernel/tableRef';
import { gapCell, gapSizeFormula, isNoted, withoutNoise } from './gapFormulas';
import { gapRows } from './gapOrder';
import { gapLineList, gapList, gapOrder, gapScores } from './gapTables';
import { NOTED_MARK, gapName, gapSize } from './gapWords';
import { gapLines } from './lineScores';
import { BODY_ROW, LINE_ROWS, LINE_TABLE_ROW, LIST_OFFSET, gapColumn } from './gapsLayout';

/** Every contribution that both sides scored. */
export function contributionGaps(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const table = gapList(direction);
  const row = cellIn(gapOrder(direction), 'row', rowUnder(table, 'id'));
  const of = (key: 'activity' | 'estimate' | 'stated'): Expression =>
    cellIn(CONTRIBUTION_TABLE, key, row);
  const columns = [
    { header: table.headers.id, formula: asText(shownId(row)) },
    { header: table.headers.activity, formula: asText(of('activity')) },
    ...gapColumns(table, of('estimate'), of('stated'), isNoted(row)),
  ];
  const listed = gapRows(analysed, direction);
  const capacity = capacityFor(listOrder(analysed, direction).length);
  return formulaTable({
    name: table.name,
    row: BODY_ROW,
    column: gapColumn(direction) + LIST_OFFSET,
    columns: columns.map((column) => whereListed(row, column)),
    values: Array.from({ length: capacity }, (_, index) => {
      const entry = listed[index];
      if (entry === undefined) return [];
      const { id, activity, estimate, stated } = entry.analysed.contribution;
      return [id, activity, ...gapValues(estimate, stated, entry.scoreSource?.kind === 'noted')];
    }),
  });
}

/** Every value line that both sides scored, of the form in use. */
export function lineGaps(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const table = gapLineList(direction);
  const scores = gapScores(direction);
  const row = cellIn(scores, 'row', rowUnder(table, 'line'));
  const columns = [
    { header: table.headers.line, formula: cellIn(scores, 'line', row) },
    ...gapColumns(table, cellIn(scores, 'estimate', row), cellIn(scores, 'stated', row)),
  ];
  const listed = gapLines(analysed, direction);
  return formulaTable({
    name: table.name,
    row: LINE_TABLE_ROW,
    column: gapColumn(direction),
    columns: columns.map((column) => whereListed(row, column)),
    values: Array.from({ length: LINE_ROWS }, (_, index) => {
      const line = listed[index];
      return line === undefined ? [] : [gapName(line), ...gapValues(line.estimate, line.stated)];
    }),
  });
}

/** Blank where the row lists nothing. */
const whereListed = (row: Expression, { header, formula }: FormulaColumn): FormulaColumn => ({
  header,
  formula: when(equal(row, 0), NOTHING, formula),
});

function gapColumns(
  table: TableRef<'estimate' | 'score' | 'gap' | 'against'>,
  estimate: Expression,
  stated: Expression,
  noted: Expression | null = null
): readonly FormulaColumn[] {
  const { headers } = table;
  const size = gapSizeFormula(thisRow(table, 'gap'));
  return [
    { header: headers.estimate, formula: estimate },
    { header: headers.score, formula: stated },
    { header: headers.gap, formula: withoutNoise(group(minus(stated, estimate))) },
    { header: headers.against, formula: noted === null ? size : joined(size, mark(noted)) },
  ];
}

/** What follows the size of a gap whose score is as we noted it. */
const mark = (noted: Expression): Expression => when(noted, words(NOTED_MARK), NOTHING);

function gapValues(
  estimate: number | null,
  stated: number | null,
  noted = false
): readonly CellValue[] {
  if (estimate === null || stated === null) return [];
  const gap = gapCell(stated - estimate);
  return [estimate, stated, gap, gapSize(gap) + (noted ? NOTED_MARK : '')];
}
