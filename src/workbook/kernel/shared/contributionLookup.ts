/** How other sheets' formulas look a contribution up and word a share. */
import { call, equal, group, joined, plus, times, when, words } from '../formula';
import type { Expression, Operand } from '../formula';
import { margin } from '../margins';
import { headerCell, wholeColumn } from '../tableRef';
import { CONTRIBUTION_TABLE } from './contributionsTable';

/** The id in the table's row of that number; a row without one is called by its place on the sheet, as the reader does. */
export function shownId(row: Operand): Expression {
  const id = call('INDEX', wholeColumn(CONTRIBUTION_TABLE, 'id'), row);
  const headerRow = call('ROW', headerCell(CONTRIBUTION_TABLE, 'id'));
  return when(
    equal(call('LEN', call('TRIM', id)), 0),
    joined(words('row '), group(plus(headerRow, row))),
    id
  );
}

/** Whole percent without its sign, halves up, deaf to rounding noise. */
export const percentNumber = (share: Operand): Expression =>
  call('INT', plus(times(100, share), 0.5, margin));

/** The same with the sign. */
export const percentOf = (share: Operand): Expression => joined(percentNumber(share), words(' %'));
