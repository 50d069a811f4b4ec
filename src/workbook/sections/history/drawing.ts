/** The sheets of the past to those who make or change them. */
import type { Drawing } from '../../kernel/shared/drawing';
import { completedEntries, emptiedEntries, newEntries } from './closeHistory';
import { HISTORY_SHEET, historySheets } from './historySheet';
import { HISTORY_TABLES } from './historyTables';
import { readHistoryRows } from './readHistory';

export const HISTORY_DRAWING: Drawing = {
  sheets: historySheets,
  waits: (analysed) =>
    analysed.rvu.history.periods.length > 0
      ? []
      : historySheets(analysed).map(({ sheet }) => sheet.key),
  link: () => ({ text: 'History', toSheet: HISTORY_SHEET, about: 'The periods that were closed' }),
  keep: (source, closing) => {
    const past = readHistoryRows(source, closing.rvu.settings.scale);
    return {
      rows: HISTORY_TABLES.flatMap((table) => newEntries(table, closing)),
      columns: HISTORY_TABLES.flatMap((table) => completedEntries(source, table, past, closing)),
    };
  },
  forget: (source, period, scale) => {
    const past = readHistoryRows(source, scale);
    return {
      columns: HISTORY_TABLES.flatMap((table) => emptiedEntries(source, table, past, period)),
    };
  },
};
