/** The lists on the Gaps sheet as far as other sheets' formulas count them. */
import type { Direction } from '../../../model/contribution';
import type { TableRef } from '../tableRef';

const headers = { gap: 'Gap' } as const;

/** The contributions that both sides scored. */
export const GAP_LIST = {
  given: { name: 'Gaps_given', headers },
  received: { name: 'Gaps_received', headers },
} as const satisfies Record<Direction, TableRef>;

/** The value lines that both sides scored. */
export const GAP_LINE_LIST = {
  given: { name: 'Gap_lines_given', headers },
  received: { name: 'Gap_lines_received', headers },
} as const satisfies Record<Direction, TableRef>;

/** Criteria and the present period, as hidden named cells. */
export const GAP_NAMES = { from: 'Gap_from', to: 'Gap_to', period: 'Gap_period' } as const;
