/** The tables behind the matrix charts, on which the gaps stand as well. */
import type { Direction } from '../../../model/contribution';
import type { TableRef } from '../tableRef';

/** The list can grow by this many contributions before Refresh matrix must make it longer. */
const SPARE_ROWS = 20;

/** How many rows a direction's list and chart have room for. */
export const capacityFor = (contributions: number): number =>
  Math.ceil((contributions + SPARE_ROWS) / 10) * 10;

/** A row for each contribution in the order of the Matrix list; a column for each class of points follows. */
export const chartTable = (direction: Direction) =>
  ({
    name: `Chart_${direction}`,
    headers: {
      number: 'No',
      row: 'Row',
      label: 'Label',
      class: 'Class',
      cost: 'Cost',
      value: 'Value',
    },
  }) as const satisfies TableRef;
