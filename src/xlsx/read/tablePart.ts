import { MAX_COLUMNS } from '../address';
import type { FileTable } from '../fileBook';
import { damaged, refuse } from '../fileProblem';
import type { Package } from './package';
import { parseArea } from './reference';
import { attributesOf, decodeOffice } from './xmlValue';

interface Described {
  readonly table: ReadonlyMap<string, string>;
  readonly headers: readonly string[];
}

const describe = (file: Package, path: string): Described => {
  const headers: string[] = [];
  let table: ReadonlyMap<string, string> = new Map();
  file.scan(path, {
    open: (name, raw) => {
      if (name === 'table') table = attributesOf(raw);
      if (name !== 'tableColumn') return;
      headers.push(decodeOffice(attributesOf(raw).get('name') ?? ''));
      if (headers.length > MAX_COLUMNS)
        refuse({ code: 'too-much', part: path, limit: MAX_COLUMNS });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { table, headers };
};

const rowCount = (
  table: ReadonlyMap<string, string>,
  attribute: string,
  otherwise: number
): number => Number(table.get(attribute) ?? otherwise);

/** Reads a table's own part. */
export const readTablePart = (file: Package, path: string, sheet: string): FileTable => {
  const { table, headers } = describe(file, path);
  const area = parseArea(table.get('ref') ?? '') ?? damaged(path, 'a table without a place');
  const name = table.get('displayName') ?? table.get('name') ?? damaged(path, 'a nameless table');
  if (headers.length !== area.columns) damaged(path, 'a table whose columns are not its width');
  const header = rowCount(table, 'headerRowCount', 1);
  const rows = area.rows - header - rowCount(table, 'totalsRowCount', 0);
  if (!Number.isInteger(rows) || rows < 0) return damaged(path, 'a table without rows');
  // A table whose header row is switched off has it, so to speak, one row above.
  const row = area.row + header - 1;
  return { name, sheet, row, column: area.column, rows, columns: area.columns, headers };
};
