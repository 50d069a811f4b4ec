/** Which amounts are last period's still, as `model/carriedOver.ts` has it. */
import type { CostAmount } from '../../../model/costParts';
import {
  NOTHING,
  call,
  equal,
  joined,
  or,
  more,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { HISTORY_CONTRIBUTION_TABLE } from '../../kernel/shared/historyTables';
import { cellIn, thisRow } from '../../kernel/tableRef';
import { SIDE, saysYes } from './costFormulas';

const lastRow = thisRow(CONTRIBUTION_TABLE, 'lastRow');

/** The amount's word where a number stands there as it stood in the period before. */
export function keptFormula(amount: CostAmount): string {
  const here = thisRow(CONTRIBUTION_TABLE, amount);
  const found = call('MATCH', here, cellIn(HISTORY_CONTRIBUTION_TABLE, amount, lastRow), 0);
  const isKept = equal(call('COUNT', here, found), 2);
  return toFormula(
    when(equal(lastRow, 0), NOTHING, when(isKept, words(amountWord(amount)), NOTHING))
  );
}

export const amountWord = (amount: CostAmount): string =>
  CONTRIBUTION_TABLE.headers[amount].toLowerCase();

const kept = joined(
  thisRow(CONTRIBUTION_TABLE, 'hoursKept'),
  words(' '),
  thisRow(CONTRIBUTION_TABLE, 'cashKept')
);

/** The words are single ones: the space between them becomes a comma. */
export const CARRIED_OVER_FORMULA = toFormula(
  when(
    or(equal(SIDE, 0), more(saysYes('confirmed'), 0)),
    NOTHING,
    call('SUBSTITUTE', call('TRIM', kept), words(' '), words(', '))
  )
);
