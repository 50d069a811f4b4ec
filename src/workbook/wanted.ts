/** The tables and named cells that reading an RVU workbook needs. */
import { DIRECTIONS } from '../model/contribution';
import { ACTIONS } from './actionColumns';
import { CONTRIBUTIONS, CONTRIBUTION_COLUMNS } from './contributionColumns';
import { DEPARTMENTS } from './departmentColumns';
import { FACT_FIELDS, SETTING_FIELDS, TODAY } from './fields';
import { HISTORY_ANSWERS, HISTORY_CONTRIBUTIONS, HISTORY_INDICATORS } from './historyColumns';
import { HISTORY_PERIODS } from './historyPeriodColumns';
import { chartTable, listTable } from './matrixLayout';

interface WantedOfBook {
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Tables that are drawn anew: only where they lie matters, since people may move them. */
  readonly places: readonly string[];
  /** Only here does it matter whether people typed over our formula; reading all would be too much. */
  readonly formulas: readonly { readonly table: string; readonly header: string }[];
}

const HISTORY_TABLES = [
  HISTORY_CONTRIBUTIONS,
  HISTORY_ANSWERS,
  HISTORY_INDICATORS,
  HISTORY_PERIODS,
];

export const WANTED: WantedOfBook = {
  tables: [CONTRIBUTIONS, DEPARTMENTS, ACTIONS, ...HISTORY_TABLES],
  names: [...[...FACT_FIELDS, ...SETTING_FIELDS].map((field) => field.name), TODAY],
  places: DIRECTIONS.flatMap((direction) => [listTable(direction), chartTable(direction)]),
  formulas: CONTRIBUTION_COLUMNS.filter(({ entry }) => entry === 'filled').map(({ header }) => ({
    table: CONTRIBUTIONS,
    header,
  })),
};
