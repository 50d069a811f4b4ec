/** The Gaps sheet to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { GAP_TABLES } from './gapTables';

export const GAPS_SECTION: Section = {
  title: 'Gaps',
  ...READS_NOTHING,
  places: GAP_TABLES,
};
