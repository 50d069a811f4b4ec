/** Which amounts are last period's still, as `model/carriedOver.ts` has it. */
import type { CostAmount } from '../../../model/costParts';
import { NOTHING, call, equal, joined, toFormula, when, words } from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { HISTORY_CONTRIBUTION_TABLE } from '../../kernel/shared/historyTables';
import { cellIn, thisRow } from '../../kernel/tableRef';
import { saysYes } from './costFormulas';

const lastRow = thisRow(CONTRIBUTION_TABLE, 'lastRow');

const SEPARATOR = ', ';

export function amountWord(amount: CostAmount): string {
  return CONTRIBUTION_TABLE.headers[amount].toLowerCase();
}

/** What the hidden column of that amount holds where it is kept. */
export function keptWord(amount: CostAmount): string {
  return SEPARATOR + amountWord(amount);
}

/** The amount's word, a comma before it, where a number stands there as it stood in the period before. */
export function keptFormula(amount: CostAmount): string {
  const here = thisRow(CONTRIBUTION_TABLE, amount);
  const found = call('MATCH', here, cellIn(HISTORY_CONTRIBUTION_TABLE, amount, lastRow), 0);
  const isKept = equal(call('COUNT', here, found), 2);
  return toFormula(
    when(equal(lastRow, 0), NOTHING, when(isKept, words(keptWord(amount)), NOTHING))
  );
}

const LONGEST = 30;
const kept = joined(
  thisRow(CONTRIBUTION_TABLE, 'hoursKept'),
  thisRow(CONTRIBUTION_TABLE, 'cashKept')
);

/** Each word has a comma before it: the first of them goes. */
export const CARRIED_OVER_FORMULA = toFormula(
  when(saysYes('confirmed'), NOTHING, call('MID', kept, SEPARATOR.length + 1, LONGEST))
);
