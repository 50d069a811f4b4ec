/** What people add to a workbook of ours: columns, cells and a sheet of their own, other titles. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

interface Column {
  readonly header: string;
  readonly role: string;
  readonly formula?: string;
}

interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly unknown[])[];
}

interface Block {
  readonly role: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly unknown[])[];
}

interface Sheet {
  readonly key: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly print: unknown;
}

/** As much of a blueprint as is changed here; other releases may have more. */
interface Book {
  readonly sheets: readonly Sheet[];
}

const TITLES: Readonly<Record<string, string>> = {
  contributions: 'What we do',
  matrix: 'Our matrix',
};

const withColumn = (table: Table, column: Column, cellOf: (row: number) => unknown): Table => ({
  ...table,
  columns: [...table.columns, column],
  rows: table.rows.map((cells, row) => [...cells, cellOf(row)]),
});

const DOUBLE = '=N(Contributions[[#This Row],[Hours]])*2';

function ownTable(table: Table): Table {
  if (table.name === 'Actions')
    return withColumn(table, { header: 'Priority', role: 'input' }, (row) =>
      row === 0 ? 'high' : null
    );
  if (table.name !== 'Contributions') return table;
  const note = withColumn(table, { header: 'Cost centre', role: 'input' }, (row) =>
    row < 3 ? 4100 + row : null
  );
  return withColumn(note, { header: 'Twice', role: 'computed', formula: DOUBLE }, () => ({
    formula: DOUBLE,
    value: 0,
  }));
}

function ownSheet(sheet: Sheet): Sheet {
  const title = TITLES[sheet.key] ?? sheet.title;
  const tables = sheet.tables.map(ownTable);
  if (sheet.key !== 'charter') return { ...sheet, title, tables };
  const memo = { role: 'input', row: 60, column: 1, cells: [['Our own memo'], [12]] };
  return { ...sheet, title, tables, blocks: [...sheet.blocks, memo] };
}

/** The same workbook after people worked with it. */
export function ownBlueprint<B extends Book>(book: B): B {
  const [first] = book.sheets;
  if (first === undefined) throw new Error('a workbook without sheets');
  const cells = [
    ['Budget', 1000],
    ['Twice', { formula: '=SUM(Contributions[Twice])', value: 0 }],
  ];
  const own = {
    ...first,
    key: 'own',
    title: 'Budget',
    tables: [],
    formats: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    blocks: [{ role: 'input', row: 0, column: 0, cells }],
  };
  return { ...book, sheets: [...book.sheets.map(ownSheet), own] };
}

/** The file without the stamp of the sheet with that key: then the sheet is none of ours. */
export function withoutStampOf(key: string, bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'xl/workbook.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const stamp = new RegExp(`<definedName name="rvu_sheet_${key}"[^>]*>[^<]*</definedName>`);
  if (!stamp.test(xml)) throw new Error(`no stamp of ${key}`);
  const changed = { ...parts, [name]: strToU8(xml.replace(stamp, '')) };
  return zipSync(changed, { mtime: new Date(1980, 0, 1) });
}
