/** The Charter sheet to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import {
  CHARTER,
  CHARTER_COLUMNS,
  CONDUCT,
  CONDUCT_COLUMNS,
  GOVERNANCE,
  GOVERNANCE_COLUMNS,
} from './charterColumns';
import { readCharter } from './readCharter';

export const CHARTER_SECTION: Section = {
  title: 'Charter',
  ...READS_NOTHING,
  tables: [
    { name: CHARTER, columns: CHARTER_COLUMNS },
    { name: CONDUCT, columns: CONDUCT_COLUMNS },
    { name: GOVERNANCE, columns: GOVERNANCE_COLUMNS },
  ],
  read: (source, { scale }) => {
    const { value, problems } = readCharter(source, scale);
    return { value: { charter: value }, problems };
  },
};
