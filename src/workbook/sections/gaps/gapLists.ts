/** The lists of the Gaps sheet: contributions and value lines with both scores, highest gap first. */
import type { Direction } from '../../../model/contribution';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellValue, TablePlan } from '../../kernel/blueprint';
import { NOTHING, asText, call, ifError, minus, reference } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import type { FormulaColumn } from '../../kernel/formulaTable';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { gapCell } from '../../kernel/shared/gapKey';
import { cellIn } from '../../kernel/tableRef';
import type { TableRef } from '../../kernel/tableRef';
import { gapCapacity, gapRows, isNoted } from './gapSort';
import {
  LINES_AT,
  LIST_AT,
  gapLineList,
  gapLineSort,
  gapList,
  gapScores,
  gapSort,
} from './gapTables';
import { NOTED_MARK, gapName, gapSize } from './gapWords';
import { gapLines } from './lineScores';
import {
  GAP_BODY_ROW,
  GAP_LINE_ROWS,
  LINE_TABLE_ROW,
  GAP_LIST_OFFSET,
  gapColumn,
} from './gapsLayout';

/** What stands in the list's own row of that hidden table. */
const listed = (table: TableRef, key: string, headerRow: string): Expression =>
  cellIn(table, key, minus(call('ROW'), reference(headerRow)));

/** Blank where the row lists nothing. */
const shown = (header: string, cell: Expression): FormulaColumn => ({
  header,
  formula: ifError(cell, NOTHING),
});

/** Every contribution that both sides scored. */
export function contributionGaps(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const table = gapList(direction);
  const { headers } = table;
  const at = (key: 'row' | 'gap' | 'size'): Expression =>
    listed(gapSort(direction), key, LIST_AT[direction]);
  const of = (key: 'shownId' | 'activity' | 'estimate' | 'stated'): Expression =>
    cellIn(CONTRIBUTION_TABLE, key, at('row'));
  const rows = gapRows(analysed, direction);
  return formulaTable({
    name: table.name,
    row: GAP_BODY_ROW,
    column: gapColumn(direction) + GAP_LIST_OFFSET,
    columns: [
      shown(headers.id, of('shownId')),
      shown(headers.activity, asText(of('activity'))),
      shown(headers.estimate, of('estimate')),
      shown(headers.score, of('stated')),
      shown(headers.gap, at('gap')),
      shown(headers.against, at('size')),
    ],
    values: Array.from({ length: gapCapacity(analysed, direction) }, (_, index) => {
      const entry = rows[index];
      if (entry === undefined) return [];
      const { id, activity, estimate, stated } = entry.analysed.contribution;
      return [id, activity, ...gapValues(estimate, stated, isNoted(entry))];
    }),
  });
}

/** Every value line that both sides scored, of the form in use. */
export function lineGaps(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const table = gapLineList(direction);
  const { headers } = table;
  const scores = gapScores(direction);
  const at = (key: 'gap' | 'size'): Expression =>
    listed(gapLineSort(direction), key, LINES_AT[direction]);
  const row = listed(scores, 'row', LINES_AT[direction]);
  const lines = gapLines(analysed, direction);
  return formulaTable({
    name: table.name,
    row: LINE_TABLE_ROW,
    column: gapColumn(direction),
    columns: [
      shown(headers.line, cellIn(scores, 'line', row)),
      shown(headers.estimate, cellIn(scores, 'estimate', row)),
      shown(headers.score, cellIn(scores, 'stated', row)),
      shown(headers.gap, at('gap')),
      shown(headers.against, at('size')),
    ],
    values: Array.from({ length: GAP_LINE_ROWS }, (_, index) => {
      const line = lines[index];
      return line === undefined ? [] : [gapName(line), ...gapValues(line.estimate, line.stated)];
    }),
  });
}

function gapValues(
  estimate: number | null,
  stated: number | null,
  noted = false
): readonly CellValue[] {
  if (estimate === null || stated === null) return [];
  const gap = gapCell(stated - estimate);
  return [estimate, stated, gap, gapSize(gap) + (noted ? NOTED_MARK : '')];
}
