/** The tables and named cells that reading an RVU workbook needs. */
import type { ColumnRecord } from '../kernel/column';
import type { ColumnName, WorkbookSource } from '../kernel/source';
import { versionOf } from '../kernel/version';
import { RESPONDENT_KEYS } from '../sections/forms/readAnswers';
import { GROWING_TABLES } from './looseRows';
import { SECTIONS } from './sections';

interface BookReadSpec {
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Tables that are drawn anew: only where they lie matters, since people may move them. */
  readonly places: readonly string[];
  /** Only here does it always matter whether people typed over our formula. */
  readonly formulas: readonly ColumnName[];
  /** Tables that people lengthen by typing: what stands right below them is read too. */
  readonly below: readonly string[];
  /** What an upgrade of this workbook sets anew: there it must know what people typed over. */
  readonly formulasFor: (source: WorkbookSource) => readonly ColumnName[];
}

const TABLES = SECTIONS.flatMap(({ tables }) => tables);

const columnsThat = (isWanted: (column: ColumnRecord<never>) => boolean): readonly ColumnName[] =>
  TABLES.flatMap(({ name, columns }) =>
    columns.filter(isWanted).map(({ header }) => ({ table: name, header }))
  );

/** As many as there may be; a workbook has those of its respondents. */
export const FORM_TABLES: readonly string[] = RESPONDENT_KEYS.flatMap((key) =>
  SECTIONS.flatMap(({ tablesOf }) => tablesOf?.(key) ?? []).map(({ name }) => name)
);

export const READ_SPEC: BookReadSpec = {
  tables: [...TABLES.map(({ name }) => name), ...FORM_TABLES],
  names: SECTIONS.flatMap(({ fields, names = [] }) => [
    ...fields.map(({ name }) => name),
    ...names,
  ]),
  places: SECTIONS.flatMap(({ places = [] }) => places),
  formulas: columnsThat(({ entry }) => entry === 'filled'),
  below: GROWING_TABLES,
  formulasFor: (source) => {
    const version = versionOf(source);
    return columnsThat(({ entry, changed = 1 }) => entry === 'computed' && changed > version);
  },
};
