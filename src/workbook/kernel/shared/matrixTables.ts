/** The tables behind the matrix charts, on which the gaps stand as well. */
import type { Direction } from '../../../model/contribution';
import type { TableRef } from '../tableRef';

/** The list can grow by this many contributions before Refresh matrix must make it longer. */
const SPARE_ROWS = 20;

/** How many rows a direction's list and chart have room for. */
export function capacityFor(contributions: number): number {
  return Math.ceil((contributions + SPARE_ROWS) / 10) * 10;
}

/**
 * A row for each contribution in the order of the Matrix list. A point is drawn where one of two columns has
 * it across and one of four has it up: by the quadrant's cost, and by its value and whether it is firm.
 */
export function chartTable(direction: Direction) {
  return {
    name: `Chart_${direction}`,
    headers: {
      number: 'No',
      row: 'Row',
      class: 'Class',
      cost: 'Cost',
      value: 'Value',
      lowCost: 'Low cost',
      highCost: 'High cost',
      high: 'High value',
      low: 'Low value',
      highHollow: 'High value, hollow',
      lowHollow: 'Low value, hollow',
    },
  } as const satisfies TableRef;
}
