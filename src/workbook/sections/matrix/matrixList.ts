/** The list beside a matrix chart: every contribution of its direction, none dropped. */
import type { Direction } from '../../../model/contribution';
import { listOrder } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellValue, TablePlan } from '../../kernel/blueprint';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { NOTHING, asText, ifError } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import type { FormulaColumn } from '../../kernel/formulaTable';
import { cellIn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { shownPlaceMirror } from '../../kernel/shared/contributionMirrors';
import { BODY_ROW, LIST_OFFSET, blockColumn } from './matrixLayout';
import { listTable, listedRow } from './listTable';
import { capacityFor } from '../../kernel/shared/matrixTables';

/** One direction's list: the placed by class, worst first, then what could not be placed and why. */
export function listRows(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const listed = listOrder(analysed, direction);
  return formulaTable({
    name: listTable(direction).name,
    row: BODY_ROW,
    column: blockColumn(direction) + LIST_OFFSET,
    columns: columnsOf(direction),
    values: Array.from({ length: capacityFor(listed.length) }, (_, index) =>
      listValues(listed[index])
    ),
  });
}

/** Rows that list nothing are blank. */
function columnsOf(direction: Direction): readonly FormulaColumn[] {
  const { headers } = listTable(direction);
  const of = (key: KeyOf<typeof CONTRIBUTION_TABLE>): Expression =>
    cellIn(CONTRIBUTION_TABLE, key, listedRow(direction));
  const shown = (cell: Expression): Expression => ifError(cell, NOTHING);
  return [
    { header: headers.id, formula: shown(of('shownId')) },
    { header: headers.activity, formula: shown(asText(of('activity'))) },
    { header: headers.cost, formula: shown(of('cost')) },
    { header: headers.value, formula: shown(of('value')) },
    { header: headers.quadrant, formula: shown(of('shownPlace')) },
  ];
}

function listValues(row: MirroredRow | undefined): readonly CellValue[] {
  if (row === undefined) return [];
  const { contribution, cost, value } = row.analysed;
  return [contribution.id, contribution.activity, cost, value, shownPlaceMirror(row)];
}
