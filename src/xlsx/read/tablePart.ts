/** The part of a table. */
import { MAX_COLUMNS } from '../address';
import type { FileTable } from '../fileBook';
import { damaged, refuse } from '../fileProblem';
import type { Package } from './package';
import { parseArea } from './reference';
import type { Tag } from './tag';
import { decodeOffice } from './xmlValue';

interface Described {
  readonly table: ReadonlyMap<string, string>;
  readonly headers: readonly string[];
}

const ATTRIBUTES = ['ref', 'displayName', 'name', 'headerRowCount', 'totalsRowCount'];

const attributesOf = (tag: Tag): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const name of ATTRIBUTES) {
    const value = tag.get(name);
    if (value !== null) found.set(name, value);
  }
  return found;
};

const describe = (file: Package, path: string): Described => {
  const headers: string[] = [];
  let table: ReadonlyMap<string, string> = new Map();
  file.scan(path, {
    open: (name, tag) => {
      if (name === 'table') table = attributesOf(tag);
      if (name !== 'tableColumn') return;
      headers.push(file.texts.keep(decodeOffice(tag.get('name') ?? ''), path));
      if (headers.length > MAX_COLUMNS)
        refuse({ code: 'too-much', part: path, limit: MAX_COLUMNS });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { table, headers };
};

/** Of headers or totals: there is one such row, or none. */
const rowCount = (
  table: ReadonlyMap<string, string>,
  attribute: string,
  otherwise: 0 | 1,
  path: string
): 0 | 1 => {
  const stated = table.get(attribute);
  if (stated === undefined) return otherwise;
  if (stated === '0') return 0;
  return stated === '1' ? 1 : damaged(path, 'a table of several header rows');
};

/** Reads a table's own part. */
export function readTablePart(file: Package, path: string, sheet: string): FileTable {
  const { table, headers } = describe(file, path);
  const area = parseArea(table.get('ref') ?? '') ?? damaged(path, 'a table without a place');
  const name = table.get('displayName') ?? table.get('name') ?? damaged(path, 'a nameless table');
  if (headers.length !== area.columns) damaged(path, 'a table whose columns are not its width');
  const header = rowCount(table, 'headerRowCount', 1, path);
  const totals = rowCount(table, 'totalsRowCount', 0, path);
  const rows = area.rows - header - totals;
  if (rows < 0) return damaged(path, 'a table without rows');
  // A table whose header row is switched off has it, so to speak, one row above.
  const row = area.row + header - 1;
  const found = { name, sheet, row, column: area.column, rows, columns: area.columns, headers };
  return totals === 0 ? found : { ...found, totals };
}
