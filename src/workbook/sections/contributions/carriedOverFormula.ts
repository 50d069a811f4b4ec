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
  reference,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { HISTORY_CONTRIBUTION_TABLE } from '../../kernel/shared/historyTables';
import { thisRow, wholeColumn } from '../../kernel/tableRef';
import { YES } from '../../kernel/words';
import { NO_SIDE } from './costFormulas';
import { FOUND } from './trendFormulas';

/** True of a number that stands there as it stood in the period before; false where none was found. */
function isCarried(amount: CostAmount): Expression {
  const here = thisRow(CONTRIBUTION_TABLE, amount);
  const before = call('INDEX', wholeColumn(HISTORY_CONTRIBUTION_TABLE, amount), FOUND);
  return ifError(and(call('ISNUMBER', here), call('ISNUMBER', before), equal(here, before)), false);
}

const wordOf = (amount: CostAmount): string => CONTRIBUTION_TABLE.headers[amount].toLowerCase();

/** Each word that applies, with a comma where another one stands before it. */
const list = COST_AMOUNTS.map((amount, at) => {
  const before = COST_AMOUNTS.slice(0, at).map(isCarried);
  const word = words(wordOf(amount));
  const shown =
    before.length === 0 ? word : joined(when(or(...before), words(', '), NOTHING), word);
  return when(isCarried(amount), shown, NOTHING);
});

const isConfirmed = ifError(equal(thisRow(CONTRIBUTION_TABLE, 'confirmed'), words(YES)), false);
const isFirstPeriod = equal(call('LEN', reference('Previous_period')), 0);

const [first = NOTHING, ...others] = list;

export const CARRIED_OVER_FORMULA = toFormula(
  when(or(NO_SIDE, isConfirmed, isFirstPeriod), NOTHING, joined(first, ...others))
);
