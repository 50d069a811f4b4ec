/** Whether a program moved cells of a table without the table, so that its columns name other cells than people see. */
import { TABLE_RECORDS } from '../workbook/book/tableRecords';
import { cellAddress } from '../workbook/kernel/a1';
import { plainHeader } from '../workbook/kernel/headers';
import type { FileBook, FileTable } from '../xlsx/fileBook';

/** The headers of our tables, by their names. */
const OURS: ReadonlyMap<string, readonly string[]> = new Map(
  [...TABLE_RECORDS].map(([name, columns]) => [
    name.toLowerCase(),
    columns.map(({ header }) => plainHeader(header)),
  ])
);
/** A column put in pushes the last one so far out of the table. */
const BESIDE = 5;

/**
 * The sentence to tell, or null where every header stands where its table says. Excel goes by the cells when it opens
 * such a file, other programs by the table: either way values come under other headers than they were typed under.
 */
export function shiftedColumns({ sheets, tables }: FileBook): string | null {
  for (const table of tables) {
    const wanted = OURS.get(table.name.toLowerCase());
    if (wanted === undefined || table.row < 0) continue;
    const cells = sheets.find(({ title }) => title === table.sheet)?.rows.get(table.row) ?? [];
    const texts = cells
      .slice(table.column, endOf(table, tables))
      .map((cell) => (typeof cell?.value === 'string' ? plainHeader(cell.value) : ''));
    const at = firstMoved(table.headers.map(plainHeader), wanted, texts);
    if (at !== null)
      return sentence(table, `${table.sheet}!${cellAddress(table.row, table.column + at)}`);
  }
  return null;
}

/** Behind the last column that may hold one of its headers: not one of a table beside it. */
function endOf(table: FileTable, tables: readonly FileTable[]): number {
  const end = table.column + table.columns;
  const next = tables
    .filter(({ sheet, column }) => sheet === table.sheet && column >= end)
    .map(({ column }) => column);
  return Math.min(end + BESIDE, ...next);
}

/**
 * Where the first header stands that is another column's, or one of ours that the table has no longer; a header in words
 * of somebody's own is none.
 */
function firstMoved(
  headers: readonly string[],
  ours: readonly string[],
  texts: readonly string[]
): number | null {
  const moved = headers.filter((header, at) => texts[at] !== header);
  const cut = ours.filter((header) => !headers.includes(header));
  const places = [...moved, ...cut].map((header) => texts.indexOf(header)).filter((at) => at >= 0);
  return places.length === 0 ? null : Math.min(...places);
}

const sentence = ({ name }: FileTable, place: string): string =>
  `${place}: the headers of the table ${name} no longer stand where the table has them: a program put a column in, or took one out, and left the table as it was (openpyxl and forks of ExcelJS do), so that values would be read under other headers. Please take that back there, or go on from the copy that Excel or LibreOffice saved last.`;
