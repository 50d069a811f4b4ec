/** The Departments table, which other sheets' formulas look up. */
import type { TableRef } from '../tableRef';

export const DEPARTMENT_TABLE = {
  name: 'Departments',
  headers: { name: 'Department', side: 'Side', rate: 'Rate', key: 'Key' },
} as const satisfies TableRef;
