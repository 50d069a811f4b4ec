/** A file's workbook as it stands, ours and theirs: all of it was read. */
import { cellAddress } from '../workbook/kernel/a1';
import { sheetStamp } from '../workbook/kernel/blueprint';
import type { Standing, StandingCell } from '../workbook/kernel/standing';
import type { FileBook, FileCell, FileSheet } from './fileBook';

/** Every filled cell, table and workbook-wide name. */
export function fileStanding({ sheets, tables, names, comments }: FileBook): Standing {
  const prefix = sheetStamp('').toLowerCase();
  const keys = new Map(
    names
      .filter(({ name }) => name.toLowerCase().startsWith(prefix))
      .map(({ name, sheet }) => [sheet, name.slice(prefix.length).toLowerCase()])
  );
  return {
    sheets: sheets.map((sheet) => ({
      title: sheet.title,
      key: keys.get(sheet.title) ?? null,
      cells: cellsOf(sheet),
    })),
    tables,
    names: names
      .filter(({ scope }) => scope === null)
      .map(({ name, sheet, area: { row, column } }) => ({ name, sheet, row, column })),
    comments: comments.map(({ sheet, row, column, text }) => ({
      sheet,
      cell: cellAddress(row, column),
      text,
    })),
    unread: [],
  };
}

const cellsOf = ({ rows }: FileSheet): readonly StandingCell[] =>
  [...rows].flatMap(([row, cells]) => cells.flatMap((cell, column) => filled(cell, row, column)));

function filled(cell: FileCell | undefined, row: number, column: number): readonly StandingCell[] {
  const value = cell?.value ?? null;
  return (typeof value === 'string' && value !== '') || typeof value === 'number'
    ? [{ row, column, value, formula: cell?.formula ?? null }]
    : [];
}
