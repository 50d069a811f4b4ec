/** The column record of each table that people type in, but for the forms and the History. */
import { ACTIONS, ACTION_COLUMNS } from '../../src/workbook/actions/actionColumns';
import {
  CHARTER,
  CHARTER_COLUMNS,
  CONDUCT,
  CONDUCT_COLUMNS,
  GOVERNANCE,
  GOVERNANCE_COLUMNS,
} from '../../src/workbook/charter/charterColumns';
import type { ColumnRecord } from '../../src/workbook/records/column';
import {
  CONTRIBUTIONS,
  CONTRIBUTION_COLUMNS,
} from '../../src/workbook/contributions/contributionColumns';
import { DEPARTMENTS, DEPARTMENT_COLUMNS } from '../../src/workbook/settings/departmentColumns';
import { INDICATORS, INDICATOR_COLUMNS } from '../../src/workbook/indicators/indicatorColumns';

export const RECORDS: Readonly<Record<string, readonly ColumnRecord<never>[]>> = {
  [CONTRIBUTIONS]: CONTRIBUTION_COLUMNS,
  [DEPARTMENTS]: DEPARTMENT_COLUMNS,
  [ACTIONS]: ACTION_COLUMNS,
  [CHARTER]: CHARTER_COLUMNS,
  [CONDUCT]: CONDUCT_COLUMNS,
  [GOVERNANCE]: GOVERNANCE_COLUMNS,
  [INDICATORS]: INDICATOR_COLUMNS,
};
