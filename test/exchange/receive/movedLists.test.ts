/** Lists that people, other programs and translators changed are found all the same. */
import { COPY_LISTS } from '../../../src/exchange/copyColumns';
import { PARTNER_LISTS } from '../../../src/model/exchange';
import type { PartnerList } from '../../../src/model/exchange';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import type { Blueprint, PlannedCell } from '../../../src/workbook/blueprint';
import {
  filledBlueprint,
  withCells,
  withGrid,
  withSheets,
  withoutStamp,
  withoutTables,
} from '../fill';
import type { Filled } from '../fill';
import { ORDER } from '../orders';
import { returnedFrom, said } from './reading';

const FILLED: Filled = {
  did: { G1: { score: 4, words: 'They call us first.' }, G3: { score: 1 } },
  received: { synergies: { score: 5, words: 'Joint stand', worth: 12000 }, other: { score: 1 } },
  given: { other: { score: 2, words: 'Their lab' } },
  planned: { 1: { step: 'Open the lab', due: 46356, owner: 'Ana', category: 'innovation' } },
  asked: { 2: { step: 'Name one contact' }, 25: { step: 'Meet' } },
  more: { 3: { activity: 'Lent us a van', score: 3, category: 'lower costs' } },
  charter: { equals: { theirs: 'We meet as equals.' } },
};
const order = { ...ORDER, share: { ...ORDER.share, charter: false } };
const FORM = filledBlueprint(SAMPLE, order, FILLED);
const AS_FILLED = returnedFrom(FORM).lines.map(said);

const lines = (blueprint: Blueprint) => returnedFrom(blueprint).lines.map(said);
const notes = (blueprint: Blueprint) =>
  returnedFrom(blueprint).notes.map(({ code, list, count }) => [code, list, count]);

/** A row of the sheet put in, or a blank one taken out, so that all below moves. */
const shifted = (blueprint: Blueprint, key: string, from: number, by: number): Blueprint =>
  withSheets(blueprint, (sheet) =>
    sheet.key === key
      ? {
          ...sheet,
          formats: [],
          validations: [],
          rowHeights: [],
          blocks: sheet.blocks.map((block) =>
            block.row >= from ? { ...block, row: block.row + by } : block
          ),
          tables: sheet.tables.map((table) =>
            table.row >= from ? { ...table, row: table.row + by } : table
          ),
        }
      : sheet
  );

const tableOf = (blueprint: Blueprint, list: PartnerList) => {
  const found = blueprint.sheets
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))
    .find(({ table }) => table.name === COPY_LISTS[list].table);
  if (found === undefined) throw new Error(`no ${list}`);
  return found;
};

/** The list's rows changed; everything below makes room. */
function withRows(
  blueprint: Blueprint,
  list: PartnerList,
  change: (rows: readonly (readonly PlannedCell[])[]) => readonly (readonly PlannedCell[])[]
): Blueprint {
  const { sheet, table } = tableOf(blueprint, list);
  const rows = change(table.rows);
  const moved = shifted(blueprint, sheet.key, table.row + 1, rows.length - table.rows.length);
  return withGrid(moved, list, ([headers = []]) => [headers, ...rows]);
}

const everyList = (
  change: (blueprint: Blueprint, list: PartnerList) => Blueprint,
  blueprint = FORM
): Blueprint => PARTNER_LISTS.filter((list) => list !== 'short').reduce(change, blueprint);

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
  expect(notes(renamed)).toEqual(
    PARTNER_LISTS.filter((list) => list !== 'short').map((list) => ['sheet-renamed', list, 1])
  );
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

test.each([
  ['with tables', false],
  ['without', true],
])('rows put in and taken out, %s', (_, plain) => {
  const blankOf = (row: readonly PlannedCell[] | undefined) => (row ?? []).map(() => null);
  const changed = withRows(
    withRows(
      withRows(FORM, 'did', (rows) => [rows[0] ?? [], blankOf(rows[0]), ...rows.slice(1)]),
      'given',
      (rows) => rows.slice(3)
    ),
    'planned',
    (rows) => [rows[0] ?? [], [null, 'In between', null, null, null], ...rows.slice(1)]
  );
  const book = plain ? withoutTables(changed) : changed;
  expect(lines(book)).toEqual(
    AS_FILLED.flatMap((line) =>
      line.list === 'planned'
        ? [line, { list: 'planned', line: '26', words: 'In between' }]
        : [line]
    )
  );
  expect(notes(book)).toEqual(
    expect.arrayContaining([
      ['rows-added', 'did', 1],
      ['rows-deleted', 'given', 3],
      ['rows-added', 'planned', 1],
    ])
  );
  expect(notes(book)).toHaveLength(3);
});

test('rows in another order are the same lines', () => {
  const turned = everyList((blueprint, list) =>
    withRows(blueprint, list, (rows) => [...rows].reverse())
  );
  const key = ({ list, line }: { list?: string; line?: string }) => `${list} ${line?.padStart(3)}`;
  const sorted = (all: typeof AS_FILLED) => [...all].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  expect(sorted(lines(turned))).toEqual(sorted(AS_FILLED));
  expect(notes(turned)).toEqual([]);
});

/** Columns of our words by which a line is known; a program that translates takes them too. */
const isLabel = (list: PartnerList, column: number): boolean =>
  ['received', 'given', 'charter'].includes(list) && column === (list === 'charter' ? 0 : 1);

const abroad = (cell: PlannedCell): PlannedCell =>
  typeof cell === 'string' ? `Ü ${cell.length} ${cell}` : cell;

test.each([
  ['with tables', false],
  ['without', true],
])('headers, headings and our labels translated, %s', (_, plain) => {
  const translated = everyList((blueprint, list) =>
    withGrid(blueprint, list, ([headers = [], ...rows]) => [
      headers.map(abroad),
      ...rows.map((row) =>
        row.map((cell, column) => (isLabel(list, column) ? abroad(cell) : cell))
      ),
    ])
  );
  const book = plain ? withoutTables(translated) : translated;
  expect(lines(book)).toEqual(AS_FILLED);
  expect(notes(book)).toEqual(
    PARTNER_LISTS.filter((list) => list !== 'short').map((list) => [
      'headers-translated',
      list,
      COPY_LISTS[list].columns.length,
    ])
  );
});

test('one header in other words: its column is taken by its place', () => {
  const book = withGrid(FORM, 'did', ([headers = [], ...rows]) => [
    headers.map((header) => (header === 'Your score' ? 'Note' : header)),
    ...rows,
  ]);
  expect(lines(book)).toEqual(AS_FILLED);
  expect(notes(book)).toEqual([['headers-translated', 'did', 1]]);
});

test('a list that is gone is told, and costs the others nothing', () => {
  const { sheet, table } = tableOf(FORM, 'given');
  const without = withSheets(FORM, (each) =>
    each.key === sheet.key
      ? {
          ...each,
          tables: each.tables.filter((one) => one !== table),
          formats: [],
          validations: [],
        }
      : each
  );
  expect(lines(without)).toEqual(AS_FILLED.filter(({ list }) => list !== 'given'));
  expect(notes(without)).toEqual([['list-missing', 'given', 1]]);
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

test('words below a list without tables, after a gap, are no line', () => {
  const { sheet, table } = tableOf(FORM, 'more');
  const below = table.row + table.rows.length + 3;
  const noted = withSheets(withoutTables(FORM), (each) =>
    each.key === sheet.key
      ? {
          ...each,
          blocks: [
            ...each.blocks,
            { role: 'input', row: below, column: 2, cells: [['Kind regards, Ana']] },
          ],
        }
      : each
  );
  expect(lines(noted)).toEqual(AS_FILLED);
});

test('lines written right below a list are read', () => {
  const { sheet, table } = tableOf(FORM, 'more');
  const below = table.row + table.rows.length + 1;
  const noted = withSheets(FORM, (each) =>
    each.key === sheet.key
      ? {
          ...each,
          blocks: [...each.blocks, { role: 'input', row: below, column: 2, cells: [['A van']] }],
        }
      : each
  );
  expect(lines(noted)).toContainEqual({ list: 'more', line: '26', words: 'A van' });
  expect(notes(noted)).toEqual([['rows-added', 'more', 1]]);
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
