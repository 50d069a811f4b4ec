/** Lists whose sheets, tables, columns or stamp were changed are found all the same. */
import type { CellBlock, TablePlan } from '../../../src/workbook/kernel/blueprint';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import {
  filledBlueprint,
  withCells,
  withGrid,
  withSheets,
  withoutStamp,
  withoutTables,
} from '../fill';
import { returnedFrom, said } from './reading';
import { AS_FILLED, FORM, everyList, lines, notes, order, shifted } from './filledForm';

test('something is filled in every list', () => {
  expect(new Set(AS_FILLED.map(({ list }) => list)).size).toBe(7);
  expect(notes(FORM)).toEqual([]);
});

test('tables gone, as after other programs: nothing is lost and nothing is to be said', () => {
  expect(lines(withoutTables(FORM))).toEqual(AS_FILLED);
  expect(notes(withoutTables(FORM))).toEqual([]);
});

test('stamp gone: the headers tell', () => {
  const returned = returnedFrom(withoutStamp(FORM));
  expect(returned).toMatchObject({ stamp: null, form: 'long', notes: [] });
  expect(returned.lines.map(said)).toEqual(AS_FILLED);
});

test('tables and stamp gone: still', () => {
  const returned = returnedFrom(withoutStamp(withoutTables(FORM)));
  expect(returned).toMatchObject({ stamp: null, form: 'long', notes: [], refused: [] });
  expect(returned.lines.map(said)).toEqual(AS_FILLED);
  expect(returned.ids).toEqual(returnedFrom(FORM).ids);
});

test('tables and stamp gone, sheets renamed: still', () => {
  const renamed = withSheets(withoutStamp(withoutTables(FORM)), (sheet) => ({
    ...sheet,
    title: `x${sheet.key}`,
  }));
  expect(lines(renamed)).toEqual(AS_FILLED);
});

test('the stamp is found on a sheet of any name', () => {
  const renamed = withSheets(FORM, (sheet) =>
    sheet.key === 'copy_stamp' ? { ...sheet, title: '__proto__', hidden: false } : sheet
  );
  expect(returnedFrom(renamed).stamp).toMatchObject({ intact: true, revision: 1 });
});

test.each([
  ['with tables', FORM],
  ['without', withoutTables(FORM)],
])('sheets renamed, %s', (_, form) => {
  const renamed = withSheets(form, (sheet) =>
    sheet.key === 'copy_stamp' ? sheet : { ...sheet, title: `${sheet.title} 副本` }
  );
  expect(lines(renamed)).toEqual(AS_FILLED);
  // Six lists on one sheet, the charter on another: each sheet is told once.
  expect(notes(renamed)).toEqual([
    ['sheet-renamed', null, 6],
    ['sheet-renamed', null, 1],
  ]);
});

test.each([
  ['with tables', false],
  ['without', true],
])('columns the other way round in every list, %s', (_, plain) => {
  const turned = everyList((blueprint, list) =>
    withGrid(blueprint, list, (grid) => grid.map((row) => [...row].reverse()))
  );
  const book = plain ? withoutTables(turned) : turned;
  expect(lines(book)).toEqual(AS_FILLED);
  expect(notes(book).map(([code]) => code)).toEqual(
    Array.from({ length: 7 }, () => 'columns-moved')
  );
});

test.each([
  ['with tables', false],
  ['without', true],
])('a column gone: the rest is read, %s', (_, plain) => {
  const cut = withGrid(FORM, 'received', (grid) => grid.map((row) => row.slice(0, 4)));
  const book = plain ? withoutTables(cut) : cut;
  expect(lines(book)).toEqual(AS_FILLED.map(({ worth: _worth, ...rest }) => rest));
  expect(notes(book)).toEqual([['columns-missing', 'received', 1]]);
});

/** A column put in before the third one: the tables keep their width, what stood last stands beside them. */
const pushed = withSheets(FORM, (sheet) => {
  const put = ({ columns, rows }: TablePlan): CellBlock['cells'] =>
    [columns.map(({ header }) => header), ...rows].map((row, at) => [
      ...row.slice(0, 2),
      at === 0 ? 'Our own remark' : null,
      ...row.slice(2),
    ]);
  if (sheet.key !== 'copy_rvu') return sheet;
  const tables = sheet.tables.map((table) => {
    const [headers = [], ...rows] = put(table).map((row) => row.slice(0, table.columns.length));
    const columns = headers.map((header) => ({
      header: typeof header === 'string' ? header : '',
      role: 'input' as const,
    }));
    return { ...table, columns, rows };
  });
  const beside = sheet.tables.map((table): CellBlock => {
    const place = { row: table.row, column: table.column + table.columns.length };
    return { role: 'input', ...place, cells: put(table).map((row) => row.slice(-1)) };
  });
  return { ...sheet, tables, blocks: [...sheet.blocks, ...beside], validations: [] };
});

test('a column put in by a program that leaves the tables as wide as they were', () => {
  expect(lines(pushed)).toEqual(AS_FILLED);
  expect(notes(pushed)).toEqual([]);
});

test('our own RVU on the copy is never taken for theirs', () => {
  const steps = withSheets(withoutStamp(withoutTables(FORM)), (sheet) => ({
    ...sheet,
    title: `${sheet.title}.`,
  }));
  const turned = { ...steps, sheets: [...steps.sheets].reverse() };
  const sorted = (all: typeof AS_FILLED) => all.map((line) => JSON.stringify(line)).sort();
  expect(sorted(lines(turned))).toEqual(sorted(AS_FILLED));
});

test('the short form', () => {
  const short = filledBlueprint({ ...SAMPLE, form: 'short' }, order, {
    short: { given: { score: 2, words: 'Some' } },
  });
  for (const book of [
    short,
    withoutStamp(short),
    withoutTables(short),
    withoutStamp(withoutTables(short)),
  ]) {
    expect(returnedFrom(book)).toMatchObject({ form: 'short', notes: [] });
    expect(lines(book)).toEqual([{ list: 'short', line: 'given', score: 2, words: 'Some' }]);
  }
});

test('rows put in above everything', () => {
  const lower = withoutTables(shifted(FORM, 'copy_rvu', 1, 7));
  expect(lines(lower)).toEqual(AS_FILLED);
});

test('texts of the other sheets are no headers', () => {
  const noisy = withCells(FORM, 'copy_ours', (cell) =>
    cell === 'Our score' ? 'Your score' : cell
  );
  expect(lines(withSheets(noisy, (sheet) => sheet)).filter(({ list }) => list === 'did')).toEqual(
    AS_FILLED.filter(({ list }) => list === 'did')
  );
});
