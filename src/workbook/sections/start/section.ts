/** The Start sheet to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { FACT_FIELDS } from './factFields';
import { readFacts } from './readFacts';

export const START_SECTION: Section = {
  title: 'Start',
  ...READS_NOTHING,
  fields: FACT_FIELDS,
  read: (source, { departments, cadence }) => readFacts(source, departments, cadence),
};
