import { MAX_COLUMNS } from '../address';
import type { FileTable } from '../fileBook';
import { damaged, refuse } from '../fileProblem';
import type { Package } from './package';
import { parseArea } from './reference';
import { attributesOf, decodeOffice } from './xmlValue';

const numberOr = (text: string | undefined, otherwise: number): number =>
  text === undefined ? otherwise : Number(text);

/** Reads a table's own part. */
export const readTablePart = (file: Package, path: string, sheet: string): FileTable => {
  const headers: string[] = [];
  let table: ReadonlyMap<string, string> = new Map();
  file.scan(path, {
    open: (name, raw) => {
      if (name === 'table') table = attributesOf(raw);
      if (name === 'tableColumn' && headers.length <= MAX_COLUMNS)
        headers.push(decodeOffice(attributesOf(raw).get('name') ?? ''));
    },
    text: () => undefined,
    close: () => undefined,
  });
  if (headers.length > MAX_COLUMNS) refuse({ code: 'too-much', part: path, limit: MAX_COLUMNS });
  const area = parseArea(table.get('ref') ?? '');
  const name = table.get('displayName') ?? table.get('name') ?? '';
  if (area === null || name === '' || headers.length !== area.columns) {
    return damaged(path, 'a table without name, place or columns');
  }
  const header = numberOr(table.get('headerRowCount'), 1);
  const totals = numberOr(table.get('totalsRowCount'), 0);
  const rows = area.rows - header - totals;
  if (!Number.isInteger(rows) || rows < 0) return damaged(path, 'a table without rows');
  // A table whose header row is switched off has it, so to speak, one row above.
  const row = area.row + header - 1;
  return { name, sheet, row, column: area.column, rows, columns: area.columns, headers };
};
