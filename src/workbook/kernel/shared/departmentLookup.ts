/** How a row of the Contributions table finds its department, and the rate of that. */
import { call, toFormula, withoutWildcards } from '../formula';
import type { Expression } from '../formula';
import { thisRow, wholeColumn } from '../tableRef';
import { CONTRIBUTION_TABLE } from './contributionsTable';
import { DEPARTMENT_TABLE } from './departmentsTable';

/** Where the department of that name stands in the Departments table; an error where it does not. */
export function departmentRow(name: Expression): Expression {
  return call(
    'MATCH',
    withoutWildcards(call('TRIM', name)),
    wholeColumn(DEPARTMENT_TABLE, 'name'),
    0
  );
}

/** The department's, until somebody types over it; blank where that has none. */
export const RATE_FORMULA = toFormula(thisRow(CONTRIBUTION_TABLE, 'usualRate'));
