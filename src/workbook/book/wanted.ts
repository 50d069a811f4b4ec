/** The tables and named cells that reading an RVU workbook needs. */
import { RESPONDENT_KEYS } from '../sections/forms/readAnswers';
import { SECTIONS } from './sections';

interface WantedOfBook {
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Tables that are drawn anew: only where they lie matters, since people may move them. */
  readonly places: readonly string[];
  /** Only here does it matter whether people typed over our formula, or an upgrade sets it anew. */
  readonly formulas: readonly { readonly table: string; readonly header: string }[];
}

const TABLES = SECTIONS.flatMap(({ tables }) => tables);

/** As many as there may be; a workbook has those of its respondents. */
export const FORM_TABLES: readonly string[] = RESPONDENT_KEYS.flatMap((key) =>
  SECTIONS.flatMap(({ tablesOf }) => tablesOf?.(key) ?? []).map(({ name }) => name)
);

export const WANTED: WantedOfBook = {
  tables: [...TABLES.map(({ name }) => name), ...FORM_TABLES],
  names: SECTIONS.flatMap(({ fields, names = [] }) => [
    ...fields.map(({ name }) => name),
    ...names,
  ]),
  places: SECTIONS.flatMap(({ places = [] }) => places),
  formulas: TABLES.flatMap(({ name, columns }) =>
    columns
      .filter(({ entry, changed }) => entry === 'filled' || changed !== undefined)
      .map(({ header }) => ({ table: name, header }))
  ),
};
