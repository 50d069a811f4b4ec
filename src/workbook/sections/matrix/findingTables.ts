/** The hidden tables, of one row each, in which the sentences of the Matrix sheet come together part by part. */
import type { Direction } from '../../../model/contribution';
import type { BalanceOf } from '../../kernel/shared/balanceWords';
import type { KeyOf, TableRef } from '../../kernel/tableRef';

/** A direction's headline, and the figures behind it. */
export function findingTable(direction: Direction) {
  return {
    name: `Finding_${direction}`,
    headers: {
      case: 'Case',
      cost: 'Cost part',
      value: 'Value part',
      share: 'Shares',
      finding: 'Finding',
      over: 'Over',
      costed: 'Costed',
      valued: 'Valued',
      told: 'Told',
      second: 'Second line',
    },
  } as const satisfies TableRef;
}

/** How evenly the two sides give. */
export function balanceTable(of: BalanceOf) {
  return {
    name: `Balance_${of}`,
    headers: {
      sum: 'Sum',
      none: 'None',
      balance: 'Balance',
      size: 'Size',
      figure: 'Figure',
      side: 'Side',
      basis: 'Basis',
      now: 'Now',
      then: 'Then',
      thenSize: 'Then size',
      before: 'Before',
      said: 'Said',
    },
  } as const satisfies TableRef;
}

export type FindingKey = KeyOf<ReturnType<typeof findingTable>>;
export type BalanceKey = KeyOf<ReturnType<typeof balanceTable>>;
