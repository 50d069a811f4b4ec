/** Which amounts are last period's still, as `model/carriedOver.ts` has it. */
import { COST_AMOUNTS } from '../../../model/costParts';
import type { CostAmount } from '../../../model/costParts';
import {
  NOTHING,
  and,
  call,
  equal,
  ifError,
  joined,
  or,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { HISTORY_CONTRIBUTION_TABLE } from '../../kernel/shared/historyTables';
import { thisRow, wholeColumn } from '../../kernel/tableRef';
import { saysYes } from './costFormulas';

const lastRow = thisRow(CONTRIBUTION_TABLE, 'lastRow');

/** True of a number that stands there as it stood in the period before; false where none was found. */
function isCarried(amount: CostAmount): Expression {
  const here = thisRow(CONTRIBUTION_TABLE, amount);
  const before = call('INDEX', wholeColumn(HISTORY_CONTRIBUTION_TABLE, amount), lastRow);
  return ifError(and(call('ISNUMBER', here), call('ISNUMBER', before), equal(here, before)), false);
}

const wordOf = (amount: CostAmount): string => CONTRIBUTION_TABLE.headers[amount].toLowerCase();

/** Each word that applies, with a space behind it. */
const [first = NOTHING, ...others] = COST_AMOUNTS.map((amount) =>
  when(isCarried(amount), words(`${wordOf(amount)} `), NOTHING)
);

/** The words are single ones: the spaces between them become commas. */
export const CARRIED_OVER_FORMULA = toFormula(
  when(
    or(equal(call('N', lastRow), 0), saysYes('confirmed')),
    NOTHING,
    call('SUBSTITUTE', call('TRIM', joined(first, ...others)), words(' '), words(', '))
  )
);
