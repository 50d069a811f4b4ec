/** The Indicators sheet to those who make or change it. */
import type { Rvu } from '../../../model/rvu';
import { changesOf, columnChanges, editsIn } from '../../kernel/columnChanges';
import type { ColumnEdit, NamedCellEdit } from '../../kernel/edit';
import { readTable } from '../../kernel/readTable';
import type { Closing, Drawing } from '../../kernel/shared/drawing';
import { findName } from '../../kernel/source';
import type { WorkbookSource } from '../../kernel/source';
import { INDICATOR_COLUMNS, WIN_FIELDS } from './indicatorColumns';
import { INDICATOR_TABLE } from './indicatorsTable';
import { INDICATORS_SHEET, indicatorsSheet } from './indicatorsSheet';

export const INDICATORS_DRAWING: Drawing = {
  sheets: (analysed) => [indicatorsSheet(analysed)],
  waits: ({ rvu: { indicators, tripleWin } }) =>
    indicators.length > 0 || Object.values(tripleWin).some((score) => score !== null)
      ? []
      : [INDICATORS_SHEET],
  link: () => ({
    text: 'Indicators',
    toSheet: INDICATORS_SHEET,
    about: 'Leading and lagging indicators, the triple win',
  }),
  reopen: (source, closing) => ({
    columns: changed(source, closing),
    cells: emptiedWins(source, closing.rvu),
  }),
  takeBack: (source, closing) => ({
    columns: changed(source, closing),
    cells: restoredWins(source, closing.next),
  }),
};

const changed = (source: WorkbookSource, { rvu, next }: Closing): readonly ColumnEdit[] =>
  editsIn(source, INDICATOR_TABLE.name, (table) => {
    const read = readTable(table, INDICATOR_COLUMNS, ['name'], rvu.settings.scale);
    const rows = read.rows.map(({ index }) => index);
    return columnChanges(
      table,
      INDICATOR_COLUMNS,
      changesOf(rows, rvu.indicators, next.indicators)
    );
  });

const winScores = ({
  tripleWin,
}: Rvu): Record<(typeof WIN_FIELDS)[number]['name'], number | null> => ({
  Win_customer: tripleWin.customer,
  Win_us: tripleWin.us,
  Win_partner: tripleWin.partner,
});

/** The scores that History has are written again. */
function restoredWins(source: WorkbookSource, rvu: Rvu): readonly NamedCellEdit[] {
  const scores = winScores(rvu);
  return WIN_FIELDS.flatMap(({ name }) =>
    scores[name] === null || findName(source, name) === undefined
      ? []
      : [{ name, value: scores[name] }]
  );
}

/** The scores of the triple win that could be read, and so stand in History, are emptied. */
function emptiedWins(source: WorkbookSource, rvu: Rvu): readonly NamedCellEdit[] {
  return restoredWins(source, rvu).map(({ name }) => ({ name, value: null }));
}
