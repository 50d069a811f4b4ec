/** Whether a file is a workbook of ours that a program saved without its tables or without their names. */
import { headerAt } from '../workbook/kernel/headers';
import { CONTRIBUTION_TABLE } from '../workbook/kernel/shared/contributionsTable';
import type { FileCell, FileSheet, FileTable } from '../xlsx/fileBook';
import { readWorkbook } from '../xlsx/readWorkbook';

/** The first of the list of contributions: another list has a few of these words at most. */
const HEADERS = Object.values(CONTRIBUTION_TABLE.headers);
const ENOUGH = 6;

type Row = readonly (FileCell | undefined)[];

/** Whether no table of our name is there, and our list of contributions is, by its headers. */
export function hasLostTables(bytes: Uint8Array): boolean {
  const read = readWorkbook(bytes);
  return read.ok && !hasOurTable(read.book.tables) && read.book.sheets.some(hasOurList);
}

/** Whether our table of contributions is there, by its name. */
export function hasOurTable(tables: readonly FileTable[]): boolean {
  return tables.some(({ name }) => name.toLowerCase() === CONTRIBUTION_TABLE.name.toLowerCase());
}

const hasOurList = ({ rows }: FileSheet): boolean => [...rows.values()].some(isHeaderRow);

function isHeaderRow(row: Row): boolean {
  const texts = row.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));
  if (texts.length < ENOUGH) return false;
  return HEADERS.filter((header) => headerAt(texts, header) >= 0).length >= ENOUGH;
}
