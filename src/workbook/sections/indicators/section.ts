/** The Indicators sheet to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { INDICATOR_COLUMNS, WIN_FIELDS } from './indicatorColumns';
import { INDICATOR_TABLE } from './indicatorsTable';
import { readIndicators } from './readIndicators';

export const INDICATORS_SECTION: Section = {
  title: 'Indicators',
  ...READS_NOTHING,
  tables: [{ name: INDICATOR_TABLE.name, columns: INDICATOR_COLUMNS }],
  fields: WIN_FIELDS,
  read: (source, { scale }) => readIndicators(source, scale),
};
