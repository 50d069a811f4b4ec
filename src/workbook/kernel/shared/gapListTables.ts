/** The lists on the Gaps sheet and what is worked out of them, as far as other sheets' formulas look there. */
import type { Direction } from '../../../model/contribution';
import { DIRECTIONS } from '../../../model/contribution';
import { plus } from '../formula';
import type { Expression } from '../formula';
import { onlyCell } from '../tableRef';
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

/** Of one row: how many gaps of contributions and of value lines are worth a talk. */
export const GAP_TOLD = {
  given: { name: 'Gap_told_given', headers: { wide: 'Wide', lineWide: 'Lwide' } },
  received: { name: 'Gap_told_received', headers: { wide: 'Wide', lineWide: 'Lwide' } },
} as const satisfies Record<Direction, TableRef>;

/** How many gaps there are that are worth a talk, of contributions and value lines, in both directions. */
export function wideGaps(): Expression {
  const [ours, theirs] = DIRECTIONS.map((direction) =>
    plus(onlyCell(GAP_TOLD[direction], 'wide'), onlyCell(GAP_TOLD[direction], 'lineWide'))
  );
  return plus(ours ?? 0, theirs ?? 0);
}

/** Criteria and the present period, as hidden named cells. */
export const GAP_NAMES = { from: 'Gap_from', to: 'Gap_to', period: 'Gap_period' } as const;
