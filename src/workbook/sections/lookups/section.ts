/** What formulas look up, to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { LOOKUPS } from '../../kernel/shared/lookups';

export const LOOKUPS_SECTION: Section = {
  title: 'Lookups',
  ...READS_NOTHING,
  names: [LOOKUPS.headerRow],
};
