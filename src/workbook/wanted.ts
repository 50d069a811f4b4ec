/** The tables and named cells that reading an RVU workbook needs. */
import { CONTRIBUTIONS } from './contributionColumns';
import { DEPARTMENTS } from './departmentColumns';
import { FACT_FIELDS, SETTING_FIELDS } from './fields';

export const WANTED: { readonly tables: readonly string[]; readonly names: readonly string[] } = {
  tables: [CONTRIBUTIONS, DEPARTMENTS],
  names: [...FACT_FIELDS, ...SETTING_FIELDS].map((field) => field.name),
};
