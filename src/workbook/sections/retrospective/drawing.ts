/** The Retrospective sheet to those who make or change it. */
import { changesOf, columnChanges, editsIn } from '../../kernel/columnChanges';
import type { Drawing } from '../../kernel/shared/drawing';
import { retrospectiveRows } from './readRetrospective';
import { RETROSPECTIVE_COLUMNS } from './retrospectiveColumns';
import { RETROSPECTIVE_SHEET, retrospectiveSheet } from './retrospectiveSheet';
import { RETROSPECTIVE_TABLE } from './retrospectiveTable';

/** Lines without a period get the one that ends, and lose it again where that is reopened: they stay where they are. */
const changed: Drawing['reopen'] = (source, { rvu, next }) => ({
  columns: editsIn(source, RETROSPECTIVE_TABLE.name, (table) => {
    const { rows } = retrospectiveRows(table, rvu.settings.scale);
    const places = rows.map(({ index }) => index);
    return columnChanges(
      table,
      RETROSPECTIVE_COLUMNS,
      changesOf(places, rvu.retrospective, next.retrospective)
    );
  }),
});

export const RETROSPECTIVE_DRAWING: Drawing = {
  sheets: (analysed) => [retrospectiveSheet(analysed)],
  waits: ({ rvu: { retrospective } }) => (retrospective.length > 0 ? [] : [RETROSPECTIVE_SHEET]),
  link: () => ({
    text: 'Retrospective',
    toSheet: RETROSPECTIVE_SHEET,
    about: 'What worked and what went awry, as each side says it',
  }),
  reopen: changed,
  takeBack: changed,
};
