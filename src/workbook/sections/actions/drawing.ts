/** The Actions sheet to those who make or change it. */
import { respondents } from '../../../model/respondents';
import { changesOf, columnChanges, editsIn } from '../../kernel/columnChanges';
import { readTable } from '../../kernel/readTable';
import type { Drawing } from '../../kernel/shared/drawing';
import { ACTIONS_SHEET } from '../../kernel/shared/sheetKeys';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { ACTION_COLUMNS } from './actionColumns';
import { actionsSheet } from './actionsSheet';

/** What is typed of each step before and after, wherever it changes. */
const changed: Drawing['reopen'] = (source, { rvu, next }) => ({
  columns: editsIn(source, ACTION_TABLE.name, (table) => {
    const read = readTable(table, ACTION_COLUMNS, ['step', 'direction'], rvu.settings.scale);
    const rows = read.rows.map(({ index }) => index);
    return columnChanges(table, ACTION_COLUMNS, changesOf(rows, rvu.actions, next.actions));
  }),
});

export const ACTIONS_DRAWING: Drawing = {
  sheets: (analysed) => [actionsSheet(analysed)],
  // One form leads to it; several and their roll-up are enough to begin with.
  waits: ({ rvu: { alliance, actions, history } }) =>
    respondents(alliance).length > 1 && actions.length + history.periods.length === 0
      ? [ACTIONS_SHEET]
      : [],
  link: () => ({
    text: 'Actions',
    toSheet: ACTIONS_SHEET,
    about: 'Steps that both sides promised or asked for',
  }),
  reopen: changed,
  takeBack: changed,
};
