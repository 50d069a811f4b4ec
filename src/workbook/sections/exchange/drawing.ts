/** The Exchange sheet to those who make or change it. */
import type { Rvu } from '../../../model/rvu';
import { isBlank } from '../../kernel/decode';
import { editsIn } from '../../kernel/columnChanges';
import type { ColumnEdit, NamedCellEdit, RowsEdit } from '../../kernel/edit';
import type { Drawing } from '../../kernel/shared/drawing';
import { SHOWN_GAP_TABLE } from '../../kernel/shared/exchangeTables';
import { findColumn, findName } from '../../kernel/source';
import type { WorkbookSource } from '../../kernel/source';
import { EXCHANGE_FIELDS } from './exchangeColumns';
import { EXCHANGE_SHEET, exchangeLists, exchangeSheet, keptAllianceId } from './exchangeSheet';

export const EXCHANGE_DRAWING: Drawing = {
  sheets: (analysed) => [exchangeSheet(analysed)],
  waits: ({ rvu: { exchanged, shownGaps, partnerLines } }) =>
    exchanged.length + shownGaps.length + partnerLines.length > 0 ? [] : [EXCHANGE_SHEET],
  link: () => ({
    text: 'Exchange',
    toSheet: EXCHANGE_SHEET,
    about: 'Copies that left and came back, gaps that they may see',
  }),
  alone: exchangeLists,
  reopen: (source) => ({ columns: untickedGaps(source) }),
  takeBack: (_, { rvu, next }) => ({
    rows: tickedGaps(next.shownGaps.filter((gap) => !rvu.shownGaps.includes(gap))),
  }),
  refresh: (source, rvu) => ({ cells: idFilled(source, rvu) }),
};

/** A workbook that began without names gets its id once they are there; from then on it keeps it. */
function idFilled(source: WorkbookSource, rvu: Rvu): readonly NamedCellEdit[] {
  const value = keptAllianceId(rvu);
  return EXCHANGE_FIELDS.flatMap(({ name }) => {
    const cell = findName(source, name);
    const open = cell !== undefined && isBlank(cell.value);
    return value !== null && open ? [{ name, value }] : [];
  });
}

const tickedGaps = (gaps: readonly string[]): readonly RowsEdit[] =>
  gaps.length === 0
    ? []
    : [
        {
          table: SHOWN_GAP_TABLE.name,
          headers: [SHOWN_GAP_TABLE.headers.gap],
          rows: gaps.map((gap) => [gap]),
        },
      ];

/** Ticked gaps belong to their period. */
const untickedGaps = (source: WorkbookSource): readonly ColumnEdit[] =>
  editsIn(source, SHOWN_GAP_TABLE.name, (table) => {
    const at = findColumn(table, SHOWN_GAP_TABLE.headers.gap);
    if (at === null || table.rows.every((row) => isBlank(row[at] ?? null))) return [];
    const header = table.headers[at] ?? SHOWN_GAP_TABLE.headers.gap;
    return [{ table: table.name, header, cells: table.rows.map(() => null) }];
  });
