/** How a row of the Contributions table finds its department, and the rate of that. */
import { call, ifError, NOTHING, toFormula, withoutWildcards, words } from '../formula';
import type { Expression } from '../formula';
import { thisRow, wholeColumn } from '../tableRef';
import { CONTRIBUTION_TABLE } from './contributionsTable';
import { DEPARTMENT_TABLE } from './departmentsTable';

/** Where the department of that name stands in the Departments table; an error where it does not. */
export const departmentAt = (name: Expression): Expression =>
  call('MATCH', withoutWildcards(call('TRIM', name)), wholeColumn(DEPARTMENT_TABLE, 'name'), 0);

/** Where the row's department stands in the Departments table. */
export const DEPARTMENT_PLACE = departmentAt(thisRow(CONTRIBUTION_TABLE, 'department'));

/** An error where the department has no rate, or none that is a number of 0 or more. */
export const DEPARTMENT_RATE = call(
  'AVERAGEIF',
  call('INDEX', wholeColumn(DEPARTMENT_TABLE, 'rate'), DEPARTMENT_PLACE),
  words('>=0')
);

/** A department without a rate leaves the rate blank, not 0. */
export const RATE_FORMULA = toFormula(ifError(DEPARTMENT_RATE, NOTHING));
