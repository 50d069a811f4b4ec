/** Contributions in rows that people hid, or filtered away: they may believe that these stay home. */
import type { Told } from '../exchange/send/told';
import { idKey } from '../model/idKey';
import { CONTRIBUTION_TABLE } from '../workbook/kernel/shared/contributionsTable';
import { cellAt, type FileBook } from '../xlsx/fileBook';

export interface HiddenRow {
  readonly id: string;
  /** As people count rows. */
  readonly row: number;
}

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
export function hiddenSentences(
  { given, received }: Readonly<Record<'given' | 'received', readonly { readonly id: Told }[]>>,
  hidden: readonly HiddenRow[]
): readonly string[] {
  const told = new Set([...given, ...received].map(({ id }) => idKey(String(id.value ?? ''))));
  const leaving = hidden.filter(({ id }) => told.has(idKey(id)));
  if (leaving.length === 0) return [];
  const [ids, rows] = [leaving.map(({ id }) => id), leaving.map(({ row }) => row)];
  return [
    `Contributions, ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}: hidden, and the copy tells ${ids.join(', ')} all the same. Please mark what should stay home as Internal, show the rows, or add --yes.`,
  ];
}
