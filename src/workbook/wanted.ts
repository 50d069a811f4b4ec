/** The tables and named cells that reading an RVU workbook needs. */
import { DIRECTIONS } from '../model/contribution';
import { FORMS } from '../model/answers';
import { ACTIONS } from './actionColumns';
import { CHARTER, CONDUCT, GOVERNANCE } from './charterColumns';
import { CONTRIBUTIONS, CONTRIBUTION_COLUMNS } from './contributionColumns';
import { DEPARTMENTS } from './departmentColumns';
import { FACT_FIELDS, SETTING_FIELDS, TODAY } from './fields';
import { ROLLUP_ROWS, rowsName } from './formRows';
import { longTable, shortTable } from './formTables';
import { HISTORY_ANSWERS, HISTORY_CONTRIBUTIONS, HISTORY_INDICATORS } from './historyColumns';
import { HISTORY_PERIODS } from './historyPeriodColumns';
import { INDICATORS, WIN_FIELDS } from './indicatorColumns';
import { chartTable, listTable } from './matrixLayout';
import { ROLLUP_LONG, ROLLUP_SHORT } from './rollupLayout';
import { RESPONDENT_KEYS } from './readAnswers';

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
  HISTORY_CONTRIBUTIONS,
  HISTORY_ANSWERS,
  HISTORY_INDICATORS,
  HISTORY_PERIODS,
];

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
    CONTRIBUTIONS,
    DEPARTMENTS,
    ACTIONS,
    ...CHARTER_TABLES,
    INDICATORS,
    ...HISTORY_TABLES,
    ...FORM_TABLES,
  ],
  names: [
    ...[...FACT_FIELDS, ...SETTING_FIELDS, ...WIN_FIELDS].map((field) => field.name),
    TODAY,
    ...ROLLUP_NAMES,
  ],
  places: [
    ...DIRECTIONS.flatMap((direction) => [listTable(direction), chartTable(direction)]),
    ...ROLLUP_TABLES,
  ],
  formulas: CONTRIBUTION_COLUMNS.filter(({ entry }) => entry === 'filled').map(({ header }) => ({
    table: CONTRIBUTIONS,
    header,
  })),
};
