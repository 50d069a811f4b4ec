/** What people added to a workbook of ours: sheets of their own, and columns in our tables. */
import { headersOfOurs } from '../exchange/audit/ownCells';
import { isEarlierHeader } from '../workbook/book/earlierHeaders';
import { sheetStamp } from '../workbook/kernel/blueprint';
import type { Blueprint } from '../workbook/kernel/blueprint';
import type { FileBook } from '../xlsx/fileBook';

export interface NotOurs {
  /** Titles. */
  readonly sheets: readonly string[];
  readonly columns: readonly { readonly table: string; readonly header: string }[];
}

/** What of the workbook has no place in ours. */
export function notOursIn(book: FileBook, ours: Blueprint): NotOurs {
  return { sheets: sheetsIn(book), columns: columnsIn(book, ours) };
}

/** Ours have a stamp, whatever they are called now. */
function sheetsIn({ sheets, names }: FileBook): readonly string[] {
  const prefix = sheetStamp('').toLowerCase();
  const stamped = new Set(
    names.filter(({ name }) => name.toLowerCase().startsWith(prefix)).map(({ sheet }) => sheet)
  );
  return sheets.map(({ title }) => title).filter((title) => !stamped.has(title));
}

function columnsIn({ tables }: FileBook, ours: Blueprint): NotOurs['columns'] {
  const known = headersOfOurs(ours);
  return tables.flatMap(({ name, headers }) => {
    const headersOfOurs = known.get(name.toLowerCase());
    if (headersOfOurs === undefined) return [];
    return headers
      .filter(
        (header) =>
          !headersOfOurs.has(header.trim().toLowerCase()) && !isEarlierHeader(name, header)
      )
      .map((header) => ({ table: name, header }));
  });
}
