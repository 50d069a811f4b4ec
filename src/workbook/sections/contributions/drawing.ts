/** The Contributions sheet to those who make or change it. */
import { changesOf, columnChanges, editsIn } from '../../kernel/columnChanges';
import type { Drawing } from '../../kernel/shared/drawing';
import { CONTRIBUTION_COLUMNS } from './contributionColumns';
import { CONTRIBUTIONS_SHEET, contributionsSheet } from './contributionsSheet';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';

/** What is typed of each contribution before and after, wherever it changes. */
const changed: Drawing['reopen'] = (source, { rvu, next, rows }) => ({
  columns: editsIn(source, CONTRIBUTION_TABLE.name, (table) =>
    columnChanges(
      table,
      CONTRIBUTION_COLUMNS,
      changesOf(rows, rvu.contributions, next.contributions)
    )
  ),
});

export const CONTRIBUTIONS_DRAWING: Drawing = {
  sheets: (analysed) => [contributionsSheet(analysed)],
  link: () => ({
    text: 'Contributions',
    toSheet: CONTRIBUTIONS_SHEET,
    about: 'What each side does for the other',
  }),
  dropped: [{ table: CONTRIBUTION_TABLE.name, headers: ['Placed', 'Borderline', 'Past row'] }],
  reopen: changed,
  takeBack: changed,
};
