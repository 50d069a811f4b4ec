/** Rows put in, taken out and turned round; headers and labels in other words. */
import { COPY_LISTS } from '../../../src/exchange/copyColumns';
import { noteSentence } from '../../../src/exchange/receive/receiveSentence';
import { PARTNER_LISTS } from '../../../src/model/exchange';
import type { PartnerList } from '../../../src/model/exchange';
import type { PlannedCell } from '../../../src/workbook/kernel/blueprint';
import { withGrid, withSheets, withoutTables } from '../fill';
import { returnedFrom, said } from './reading';
import { AS_FILLED, FORM, everyList, lines, notes, tableOf, withRows } from './filledForm';

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

test.each([
  ['with tables', false],
  ['without', true],
])('a column put in between moves the others, and costs none, %s', (_, plain) => {
  const widened = everyList((blueprint, list) =>
    withGrid(blueprint, list, (grid) =>
      grid.map(([first = null, ...rest], row) => [first, row === 0 ? 'Mine' : 'x', ...rest])
    )
  );
  expect(lines(plain ? withoutTables(widened) : widened)).toEqual(AS_FILLED);
  expect(notes(plain ? withoutTables(widened) : widened)).toEqual([]);
});

test('a column that stands twice is told', () => {
  const twice = withGrid(FORM, 'did', (grid) =>
    grid.map((row) => [...row.slice(0, 3), ...row.slice(2)])
  );
  expect(lines(withoutTables(twice))).toEqual(AS_FILLED);
  expect(notes(withoutTables(twice))).toEqual([['columns-twice', 'did', 1]]);
  expect(returnedFrom(withoutTables(twice)).notes.map(noteSentence)).toEqual([
    'RVU, what we did for them: one column stands there a second time under the same header; the left one was read, so please look twice.',
  ]);
});

test('numbers of lines that a program wrote as text are still their numbers', () => {
  const texts = everyList((blueprint, list) =>
    withRows(blueprint, list, (rows) =>
      rows.map(([first = null, ...rest]) => [
        typeof first === 'number' ? `${first}` : first,
        ...rest,
      ])
    )
  );
  expect(lines(texts)).toEqual(AS_FILLED);
  expect(notes(texts)).toEqual([]);
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

test.each([
  ['with tables', false],
  ['without', true],
])('our own columns gone: numbers and order tell the lines, ids nothing can, %s', (_, plain) => {
  const cut = (['did', 'received', 'planned', 'more'] as const).reduce(
    (blueprint, list) =>
      withGrid(blueprint, list, (grid) =>
        grid.map((row) => row.filter((_cell, column) => column !== (list === 'received' ? 1 : 0)))
      ),
    FORM
  );
  const returned = returnedFrom(plain ? withoutTables(cut) : cut);
  expect(returned.lines.map(said)).toEqual(AS_FILLED.filter(({ list }) => list !== 'did'));
  expect(returned.refused.map(({ code, list, field }) => [code, list, field])).toEqual([
    ['unknown-contribution', 'did', 'Id'],
    ['unknown-contribution', 'did', 'Id'],
  ]);
  expect(returned.notes.map(({ code, count }) => [code, count])).toEqual(
    Array.from({ length: 4 }, () => ['columns-missing', 1])
  );
});
