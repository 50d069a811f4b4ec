/** The list of contributions beside each matrix chart. */
import type { Direction } from '../../../model/contribution';
import type { TableRef } from '../../kernel/tableRef';

const HEADERS = {
  id: 'Id',
  activity: 'Activity',
  cost: 'Cost',
  value: 'Value',
  quadrant: 'Quadrant',
} as const;

export const LIST_WIDTH = Object.keys(HEADERS).length;

export const listTable = (direction: Direction) =>
  ({ name: `Matrix_${direction}`, headers: HEADERS }) as const satisfies TableRef;
