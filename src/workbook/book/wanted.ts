/** The tables and named cells that reading an RVU workbook needs. */
import { DIRECTIONS } from '../../model/contribution';
import { FORMS } from '../../model/answers';
import { ACTIONS } from '../sections/actions/actionColumns';
import { CHARTER, CONDUCT, GOVERNANCE } from '../sections/charter/charterColumns';
import { CONTRIBUTION_COLUMNS } from '../sections/contributions/contributionColumns';
import { DEPARTMENTS } from '../sections/settings/departmentColumns';
import { SETTING_FIELDS } from '../sections/settings/settingFields';
import { FACT_FIELDS } from '../sections/start/factFields';
import { TODAY } from '../kernel/shared/cellNames';
import { ROLLUP_ROWS, rowsName } from '../kernel/shared/formRows';
import { longTable, shortTable } from '../kernel/shared/formTables';
import { GAP_TABLES } from '../sections/gaps/gapsLayout';
import { INDICATORS, WIN_FIELDS } from '../sections/indicators/indicatorColumns';
import { chartTable } from '../kernel/shared/matrixTables';
import { listTable } from '../kernel/shared/matrixTables';
import { EXCHANGE_FIELDS, EXCHANGE_LOG, SHOWN_GAPS } from '../sections/exchange/exchangeColumns';
import { PARTNER_RVU } from '../kernel/shared/partnerTable';
import { ROLLUP_LONG, ROLLUP_SHORT } from '../sections/forms/rollupLayout';
import { RESPONDENT_KEYS } from '../sections/forms/readAnswers';
import { HISTORY_ANSWER_TABLE, HISTORY_PERIOD_TABLE } from '../sections/history/pastTables';
import {
  HISTORY_CONTRIBUTION_TABLE,
  HISTORY_INDICATOR_TABLE,
} from '../kernel/shared/historyTables';
import { CONTRIBUTION_TABLE } from '../kernel/shared/contributionsTable';

interface WantedOfBook {
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Tables that are drawn anew: only where they lie matters, since people may move them. */
  readonly places: readonly string[];
  /** Only here does it matter whether people typed over our formula; reading all would be too much. */
  readonly formulas: readonly { readonly table: string; readonly header: string }[];
}

const CHARTER_TABLES = [CHARTER, CONDUCT, GOVERNANCE];

const HISTORY_TABLES = [
  HISTORY_CONTRIBUTION_TABLE.name,
  HISTORY_ANSWER_TABLE.name,
  HISTORY_INDICATOR_TABLE.name,
  HISTORY_PERIOD_TABLE.name,
];

const EXCHANGE_TABLES = [PARTNER_RVU, EXCHANGE_LOG, SHOWN_GAPS];

/** As many as there may be; a workbook has those of its respondents. */
export const FORM_TABLES: readonly string[] = RESPONDENT_KEYS.flatMap((key) => [
  longTable(key),
  shortTable(key),
]);

/** Only where several fill a form. */
export const ROLLUP_TABLES: readonly string[] = [ROLLUP_LONG, ROLLUP_SHORT];
export const ROLLUP_NAMES: readonly string[] = FORMS.map((form) => rowsName(form, ROLLUP_ROWS));

export const WANTED: WantedOfBook = {
  tables: [
    CONTRIBUTION_TABLE.name,
    DEPARTMENTS,
    ACTIONS,
    ...CHARTER_TABLES,
    INDICATORS,
    ...HISTORY_TABLES,
    ...EXCHANGE_TABLES,
    ...FORM_TABLES,
  ],
  names: [
    ...[...FACT_FIELDS, ...SETTING_FIELDS, ...WIN_FIELDS, ...EXCHANGE_FIELDS].map(
      (field) => field.name
    ),
    TODAY,
    ...ROLLUP_NAMES,
  ],
  places: [
    ...DIRECTIONS.flatMap((direction) => [listTable(direction), chartTable(direction)]),
    ...ROLLUP_TABLES,
    ...GAP_TABLES,
  ],
  formulas: CONTRIBUTION_COLUMNS.filter(({ entry }) => entry === 'filled').map(({ header }) => ({
    table: CONTRIBUTION_TABLE.name,
    header,
  })),
};
