/** Workbooks of ours as people leave them, made by changing the blueprint before it is written. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Blueprint, PlannedCell, TablePlan } from '../../src/workbook/kernel/blueprint';
import { readRvu } from '../../src/workbook/book/readRvu';
import type { Rvu } from '../../src/model/rvu';
import type { FileBook } from '../../src/xlsx/fileBook';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { bookOf } from '../xlsx/parts';

/** The RVU in a file; throws where there is none or a cell of it can't be read. */
export const rvuIn = (bytes: Uint8Array): Rvu => rvuOf(bookOf(bytes));

/** The alliance of a file that was read, which must be without a problem. */
export function rvuOf(book: FileBook): Rvu {
  const reading = readRvu(workbookSource(book));
  if (reading.kind !== 'rvu' || reading.problems.length > 0)
    throw new Error(JSON.stringify(reading));
  return reading.rvu;
}

/** With one of its tables changed. */
export function withTable(
  blueprint: Blueprint,
  name: string,
  change: (table: TablePlan) => TablePlan
): Blueprint {
  if (!blueprint.sheets.some(({ tables }) => tables.some((table) => table.name === name)))
    throw new Error(`no table ${name}`);
  const sheets = blueprint.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => (table.name === name ? change(table) : table)),
  }));
  return { ...blueprint, sheets };
}

/** With something else typed into a table's cell. */
export const withCell = (
  blueprint: Blueprint,
  name: string,
  place: { readonly row: number; readonly header: string },
  typed: PlannedCell
): Blueprint =>
  withTable(blueprint, name, (table) => {
    const at = table.columns.findIndex(({ header }) => header === place.header);
    if (at < 0) throw new Error(`no column ${place.header}`);
    const rows = table.rows.map((row, index) =>
      index === place.row ? row.map((cell, column) => (column === at ? typed : cell)) : row
    );
    return { ...table, rows };
  });

/** With a column of the user's own at the table's end. */
export const withColumn = (blueprint: Blueprint, name: string, header: string): Blueprint =>
  withTable(blueprint, name, (table) => ({
    ...table,
    columns: [...table.columns, { header, role: 'input' }],
    rows: table.rows.map((row) => [...row, 'mine']),
  }));

/** Without that column of ours. */
export const withoutColumn = (blueprint: Blueprint, name: string, header: string): Blueprint =>
  withTable(blueprint, name, (table) => {
    const at = table.columns.findIndex((column) => column.header === header);
    if (at < 0) throw new Error(`no column ${header}`);
    const kept = <Cell>(cells: readonly Cell[]) => cells.filter((_, column) => column !== at);
    return { ...table, columns: kept(table.columns), rows: table.rows.map(kept) };
  });

/** Without that table, whose sheet stays. */
export const withoutTable = (blueprint: Blueprint, name: string): Blueprint => ({
  ...blueprint,
  sheets: blueprint.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.filter((table) => table.name !== name),
  })),
});

/** The file without a defined name: so a sheet has lost its stamp, or never had one. */
export const withoutName = (bytes: Uint8Array, name: string): Uint8Array =>
  withWorkbookPart(bytes, new RegExp(`<definedName name="${name}"[^>]*>[^<]*</definedName>`), '');

/** The file as of a Mac whose days count from 1904. */
export const from1904 = (bytes: Uint8Array): Uint8Array =>
  withWorkbookPart(bytes, /<workbookPr\/>/, '<workbookPr date1904="1"/>');

function withWorkbookPart(bytes: Uint8Array, found: RegExp, instead: string): Uint8Array {
  const parts = unzipSync(bytes);
  const path = 'xl/workbook.xml';
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const changed = xml.replace(found, instead);
  if (changed === xml) throw new Error(`not in the workbook part: ${String(found)}`);
  return zipSync({ ...parts, [path]: strToU8(changed) });
}
