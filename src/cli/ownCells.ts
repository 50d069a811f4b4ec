/** What people keep in a workbook of ours besides ours: their columns and sheets stay home as well. */
import type { OwnCell } from '../exchange/audit/ownCell';
import { cellAddress } from '../workbook/kernel/a1';
import type { Blueprint, CellValue } from '../workbook/kernel/blueprint';
import { cellAt, type FileBook, type FileError, type FileSheet } from '../xlsx/fileBook';
import { notOursIn } from './notOurs';

/** Each filled cell of theirs, with where it stands. */
export function ownCells(book: FileBook, ours: Blueprint): readonly OwnCell[] {
  const { sheets, columns } = notOursIn(book, ours);
  const own = book.sheets.filter(({ title }) => sheets.includes(title));
  return [...own.flatMap(cellsOf), ...columns.flatMap((column) => columnCells(book, column))];
}

const cellsOf = ({ title, rows }: FileSheet): readonly OwnCell[] =>
  [...rows].flatMap(([row, cells]) =>
    cells.flatMap((cell, column) =>
      ownCell(`${title}!${cellAddress(row, column)}`, cell?.value ?? null)
    )
  );

function columnCells(
  { tables, sheets }: FileBook,
  { table: name, header }: { readonly table: string; readonly header: string }
): readonly OwnCell[] {
  const table = tables.find((each) => each.name === name);
  const sheet = sheets.find(({ title }) => title === table?.sheet);
  if (table === undefined || sheet === undefined) return [];
  const column = table.column + table.headers.indexOf(header);
  return Array.from({ length: table.rows }, (_, at) => table.row + 1 + at).flatMap((row) =>
    ownCell(`${name}.${header}`, cellAt(sheet, row, column)?.value ?? null)
  );
}

const ownCell = (source: string, value: CellValue | FileError): readonly OwnCell[] =>
  (typeof value === 'string' && value !== '') || typeof value === 'number'
    ? [{ source, value }]
    : [];
