/** The tables and named cells that reading an RVU workbook needs. */
import { DIRECTIONS } from '../model/contribution';
import { CONTRIBUTIONS } from './contributionColumns';
import { DEPARTMENTS } from './departmentColumns';
import { FACT_FIELDS, SETTING_FIELDS } from './fields';
import { chartTable, listTable } from './matrixLayout';

interface WantedOfBook {
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Tables that are drawn anew: only where they lie matters, since people may move them. */
  readonly places: readonly string[];
}

export const WANTED: WantedOfBook = {
  tables: [CONTRIBUTIONS, DEPARTMENTS],
  names: [...FACT_FIELDS, ...SETTING_FIELDS].map((field) => field.name),
  places: DIRECTIONS.flatMap((direction) => [listTable(direction), chartTable(direction)]),
};
