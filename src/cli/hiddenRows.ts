/** Contributions in rows that people hid in a file: the copy waits until somebody says that they are meant. */
import { hiddenSentence, hiddenButShared, type SharedIds } from '../exchange/send/hiddenRows';
import { CONTRIBUTION_TABLE } from '../workbook/kernel/shared/contributionsTable';
import type { HiddenRow } from '../workbook/kernel/standing';
import { cellAt, type FileBook } from '../xlsx/fileBook';

/** The hidden rows of the Contributions table that have an id. */
export function hiddenContributions({ tables, sheets }: FileBook): readonly HiddenRow[] {
  const { name, headers } = CONTRIBUTION_TABLE;
  const table = tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const sheet = sheets.find(({ title }) => title === table?.sheet);
  if (table === undefined || sheet?.hiddenRows === undefined) return [];
  const column = table.column + table.headers.indexOf(headers.id);
  return [...sheet.hiddenRows]
    .filter((row) => row > table.row && row <= table.row + table.rows)
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const id = cellAt(sheet, row, column)?.value ?? null;
      return typeof id === 'string' || typeof id === 'number'
        ? [{ id: String(id), row: row + 1 }]
        : [];
    });
}

/** What keeps the copy here: contributions that it tells although their rows are hidden. */
export function hiddenSentences(view: SharedIds, hidden: readonly HiddenRow[]): readonly string[] {
  const leaving = hiddenButShared(view, hidden);
  if (leaving.length === 0) return [];
  return [
    `${hiddenSentence(leaving)} Please mark what should stay home as Internal, show the rows, or add --yes.`,
  ];
}
