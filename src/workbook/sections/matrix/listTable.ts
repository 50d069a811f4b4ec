/** The list of contributions beside each matrix chart, and where its rows are told. */
import type { Direction } from '../../../model/contribution';
import { call, minus, reference } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { chartTable } from '../../kernel/shared/matrixTables';
import { cellIn } from '../../kernel/tableRef';
import type { TableRef } from '../../kernel/tableRef';

const HEADERS = {
  id: 'Id',
  activity: 'Activity',
  cost: 'Cost',
  value: 'Value',
  quadrant: 'Quadrant',
} as const;

export const LIST_WIDTH = Object.keys(HEADERS).length;

export function listTable(direction: Direction) {
  return { name: `Matrix_${direction}`, headers: HEADERS } as const satisfies TableRef;
}

/** The hidden named cells that hold the sheet's row of each list's headers; short, since each cell of a list names one. */
export const MATRIX_LIST_AT: Record<Direction, string> = { given: 'We_at', received: 'They_at' };

/** The row of Contributions that the list's row shows; an error where it shows none. */
export function listedRow(direction: Direction): Expression {
  return cellIn(
    chartTable(direction),
    'row',
    minus(call('ROW'), reference(MATRIX_LIST_AT[direction]))
  );
}
