/** The Actions table, from which the forms list their steps. */
import type { TableRef } from '../tableRef';

export const ACTION_TABLE = {
  name: 'Actions',
  headers: {
    step: 'Step',
    direction: 'Direction',
    owner: 'Owner',
    due: 'Due',
    doneOn: 'Done on',
    dropped: 'Dropped',
    category: 'Category',
    department: 'Department',
    status: 'Status',
    daysLate: 'Days late',
    carriedFrom: 'Carried from',
    closedIn: 'Closed in',
    dueDay: 'Due day',
    doneDay: 'Done day',
    onTime: 'On time',
    lateBy: 'Late by',
    order: 'Order',
    departmentOrder: 'Department order',
  },
} as const satisfies TableRef;
