/** The Charter sheet to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { CHARTER_COLUMNS, CONDUCT_COLUMNS } from './charterColumns';
import { GOVERNANCE_COLUMNS } from './governanceColumns';
import { CHARTER_TABLE, CONDUCT_TABLE, GOVERNANCE_TABLE } from './charterTables';
import { readCharter } from './readCharter';

export const CHARTER_SECTION: Section = {
  title: 'Charter',
  ...READS_NOTHING,
  tables: [
    { name: CHARTER_TABLE.name, columns: CHARTER_COLUMNS },
    { name: CONDUCT_TABLE.name, columns: CONDUCT_COLUMNS },
    { name: GOVERNANCE_TABLE.name, columns: GOVERNANCE_COLUMNS },
  ],
  read: (source, { scale }) => {
    const { value, problems } = readCharter(source, scale);
    return { value: { charter: value }, problems };
  },
};
