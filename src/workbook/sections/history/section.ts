/** The sheets of the past to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import {
  HISTORY_ANSWER_COLUMNS,
  HISTORY_CONTRIBUTION_COLUMNS,
  HISTORY_INDICATOR_COLUMNS,
} from './historyColumns';
import { HISTORY_PERIOD_COLUMNS } from './historyPeriodColumns';
import { readHistory } from './readHistory';
import {
  HISTORY_CONTRIBUTION_TABLE,
  HISTORY_INDICATOR_TABLE,
} from '../../kernel/shared/historyTables';
import { HISTORY_PERIOD_TABLE } from '../../kernel/shared/historyTables';
import { HISTORY_ANSWER_TABLE } from './pastTables';

export const HISTORY_SECTION: Section = {
  title: 'History',
  ...READS_NOTHING,
  tables: [
    { name: HISTORY_PERIOD_TABLE.name, columns: HISTORY_PERIOD_COLUMNS },
    { name: HISTORY_INDICATOR_TABLE.name, columns: HISTORY_INDICATOR_COLUMNS },
    { name: HISTORY_ANSWER_TABLE.name, columns: HISTORY_ANSWER_COLUMNS },
    { name: HISTORY_CONTRIBUTION_TABLE.name, columns: HISTORY_CONTRIBUTION_COLUMNS },
  ],
  read: (source, { scale }) => {
    const { value, problems } = readHistory(source, scale);
    return { value: { history: value }, problems };
  },
};
