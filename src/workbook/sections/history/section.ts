/** The sheets of the past to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import {
  HISTORY_ANSWERS,
  HISTORY_ANSWER_COLUMNS,
  HISTORY_CONTRIBUTION_COLUMNS,
  HISTORY_INDICATORS,
  HISTORY_INDICATOR_COLUMNS,
} from './historyColumns';
import { HISTORY_CONTRIBUTIONS } from '../../kernel/shared/historyTable';
import { HISTORY_PERIODS, HISTORY_PERIOD_COLUMNS } from './historyPeriodColumns';
import { readHistory } from './readHistory';

export const HISTORY_SECTION: Section = {
  title: 'History',
  ...READS_NOTHING,
  tables: [
    { name: HISTORY_PERIODS, columns: HISTORY_PERIOD_COLUMNS },
    { name: HISTORY_INDICATORS, columns: HISTORY_INDICATOR_COLUMNS },
    { name: HISTORY_ANSWERS, columns: HISTORY_ANSWER_COLUMNS },
    { name: HISTORY_CONTRIBUTIONS, columns: HISTORY_CONTRIBUTION_COLUMNS },
  ],
  read: (source, { scale }) => {
    const { value, problems } = readHistory(source, scale);
    return { value: { history: value }, problems };
  },
};
