/** The column record of every table that people type in, and the record of every named cell. */
import { DEPARTMENT_KEYS, WHOLE } from '../../model/respondents';
import { ACTIONS, ACTION_COLUMNS } from '../sections/actions/actionColumns';
import {
  CHARTER,
  CHARTER_COLUMNS,
  CONDUCT,
  CONDUCT_COLUMNS,
  GOVERNANCE,
  GOVERNANCE_COLUMNS,
} from '../sections/charter/charterColumns';
import type { ColumnRecord } from '../kernel/column';
import { CONTRIBUTION_COLUMNS } from '../sections/contributions/contributionColumns';
import { DEPARTMENTS, DEPARTMENT_COLUMNS } from '../sections/settings/departmentColumns';
import { SETTING_FIELDS } from '../sections/settings/settingFields';
import { FACT_FIELDS } from '../sections/start/factFields';
import type { FieldRecord } from '../kernel/fieldRecord';
import { longTable, shortTable } from '../kernel/shared/formTables';
import {
  HISTORY_ANSWER_COLUMNS,
  HISTORY_CONTRIBUTION_COLUMNS,
  HISTORY_INDICATOR_COLUMNS,
} from '../sections/history/historyColumns';
import { HISTORY_PERIOD_COLUMNS } from '../sections/history/historyPeriodColumns';
import { INDICATORS, INDICATOR_COLUMNS, WIN_FIELDS } from '../sections/indicators/indicatorColumns';
import {
  EXCHANGE_COLUMNS,
  EXCHANGE_FIELDS,
  EXCHANGE_LOG,
  SHOWN_GAPS,
  SHOWN_GAP_COLUMNS,
} from '../sections/exchange/exchangeColumns';
import { PARTNER_COLUMNS } from '../sections/partner/partnerColumns';
import { PARTNER_RVU } from '../kernel/shared/partnerTable';
import { SHORT_COLUMNS, longColumns } from '../sections/forms/rvuFormColumns';
import { HISTORY_ANSWER_TABLE, HISTORY_PERIOD_TABLE } from '../sections/history/pastTables';
import {
  HISTORY_CONTRIBUTION_TABLE,
  HISTORY_INDICATOR_TABLE,
} from '../kernel/shared/historyTables';
import { CONTRIBUTION_TABLE } from '../kernel/shared/contributionsTable';

type Columns = readonly ColumnRecord<never>[];

/** The tables that every workbook has, in the order of the docs. */
export const BOOK_RECORDS: readonly (readonly [table: string, columns: Columns])[] = [
  [CONTRIBUTION_TABLE.name, CONTRIBUTION_COLUMNS],
  [DEPARTMENTS, DEPARTMENT_COLUMNS],
  [ACTIONS, ACTION_COLUMNS],
  [CHARTER, CHARTER_COLUMNS],
  [CONDUCT, CONDUCT_COLUMNS],
  [GOVERNANCE, GOVERNANCE_COLUMNS],
  [INDICATORS, INDICATOR_COLUMNS],
  [PARTNER_RVU, PARTNER_COLUMNS],
  [EXCHANGE_LOG, EXCHANGE_COLUMNS],
  [SHOWN_GAPS, SHOWN_GAP_COLUMNS],
  [HISTORY_PERIOD_TABLE.name, HISTORY_PERIOD_COLUMNS],
  [HISTORY_INDICATOR_TABLE.name, HISTORY_INDICATOR_COLUMNS],
  [HISTORY_ANSWER_TABLE.name, HISTORY_ANSWER_COLUMNS],
  [HISTORY_CONTRIBUTION_TABLE.name, HISTORY_CONTRIBUTION_COLUMNS],
];

/** The tables of a respondent's form. */
export const formRecords = (
  respondent: string
): readonly (readonly [table: string, columns: Columns])[] => [
  [longTable(respondent), longColumns(respondent)],
  [shortTable(respondent), SHORT_COLUMNS],
];

/** By the table's name, with the forms of all respondents that there may be. */
export const TABLE_RECORDS: ReadonlyMap<string, Columns> = new Map([
  ...BOOK_RECORDS,
  ...[WHOLE, ...DEPARTMENT_KEYS].flatMap(formRecords),
]);

export const FIELDS: readonly FieldRecord[] = [
  ...FACT_FIELDS,
  ...SETTING_FIELDS,
  ...WIN_FIELDS,
  ...EXCHANGE_FIELDS,
];
