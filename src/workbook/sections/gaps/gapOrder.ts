/** The hidden table that brings the contributions into the order of their gaps. */
import type { Direction } from '../../../model/contribution';
import { ORDER_PARTS, orderOf } from '../../../model/gapList';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { listOrder } from '../../kernel/shared/analysedRows';
import type { TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  atLeast,
  atMost,
  call,
  equal,
  ifError,
  minus,
  over,
  plus,
  times,
  when,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import { named } from '../../kernel/shared/cellNames';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { capacityFor, chartTable } from '../../kernel/shared/matrixTables';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { cellIn, rowUnder, wholeColumn } from '../../kernel/tableRef';
import { gapOrder } from './gapTables';
import { DATA_COLUMN, DATA_ROW, dataColumn } from './gapsLayout';

/** Beside the gap, a key has so many places for the row: of equal gaps the upper row comes first. */
const PLACES = 100_000;

/** The contributions' rows with both scores, the highest gap first. */
export function gapRows(analysed: AnalysedRvu, direction: Direction): readonly MirroredRow[] {
  return listOrder(analysed, direction)
    .filter((row) => contributionKey(row) !== null)
    .sort((a, b) => (contributionKey(b) ?? 0) - (contributionKey(a) ?? 0));
}

function contributionKey({ analysed: { gap }, index }: MirroredRow): number | null {
  return gap === null ? null : orderOf({ gap }) * PLACES - index;
}

/** One row a contribution of the direction: its key, and the row that stands at this place by its gap. */
export function orderTable(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const listed = listOrder(analysed, direction);
  const sorted = gapRows(analysed, direction);
  const table = gapOrder(direction);
  const { name, headers } = table;
  const row = cellIn(chartTable(direction), 'row', rowUnder(table, 'key'));
  const nth = call('LARGE', wholeColumn(table, 'key'), rowUnder(table, 'key'));
  return formulaTable({
    name,
    row: DATA_ROW,
    column: dataColumn(direction) + DATA_COLUMN.order,
    columns: [
      { header: headers.key, formula: ifError(keyOfRow(row), NOTHING) },
      { header: headers.row, formula: ifError(rowOfKey(nth, PLACES), 0) },
    ],
    values: Array.from({ length: capacityFor(listed.length) }, (_, index) => [
      listed[index] === undefined ? '' : contributionKey(listed[index]),
      sorted[index]?.index ?? 0,
    ]),
  });
}

/** The key of the contribution in that row; blank where it has no gap. */
function keyOfRow(row: Expression): Expression {
  const stated = cellIn(CONTRIBUTION_TABLE, 'stated', row);
  const estimate = cellIn(CONTRIBUTION_TABLE, 'estimate', row);
  const hasBoth = and(...onScale(stated), ...onScale(estimate));
  const key = minus(keyOfGap(stated, estimate, PLACES), row);
  return when(equal(row, 0), NOTHING, when(hasBoth, key, NOTHING));
}

const onScale = (score: Expression): readonly Expression[] => [
  call('ISNUMBER', score),
  atLeast(call('N', score), named('Used_scale_min')),
  atMost(call('N', score), named('Used_scale_max')),
];

/** `orderOf` as a formula, with room for the row's number. */
export const keyOfGap = (stated: Expression, estimate: Expression, places: number): Expression =>
  times(call('ROUND', times(minus(stated, estimate), ORDER_PARTS), 0), places);

/** The row in a key; the gap may be negative, so the parts are told by INT. */
export const rowOfKey = (key: Expression, places: number): Expression =>
  minus(plus(times(places, call('INT', over(key, places))), places), key);
