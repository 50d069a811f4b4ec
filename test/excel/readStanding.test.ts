/** What people keep besides our tables, read from a running Excel: their sheets, columns and loose cells. */
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { askEach } from '../../src/excel/askEach';
import { readHiddenRows } from '../../src/excel/read/readHiddenRows';
import { readStanding } from '../../src/excel/read/readStanding';
import { withinBudget } from '../../src/excel/read/readingBudget';
import { subtractAreas } from '../../src/excel/read/subtractAreas';
import { headersOfOurs, ownCells } from '../../src/exchange/audit/ownCells';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { openExcel, type LiveExcel } from './liveExcel';
import { SMALL } from './smallRvu';

jest.setTimeout(120_000);

const blueprint = rvuBlueprint(SMALL);
const known = headersOfOurs(blueprint);

let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel({ today: () => 46_350 });
  await drawBlueprint(blueprint);
});

afterEach(() => excel.close());

const onWorkbook = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

test('of an untouched workbook nothing is anybody’s own, and its tables’ rows are not read', async () => {
  excel.host.resetStats();
  const standing = await readStanding(known);
  expect(excel.host.stats.requests.length).toBeLessThanOrEqual(4);
  expect(ownCells(standing, blueprint)).toEqual([]);
  expect(standing.unread).toEqual([]);
  const read = standing.sheets.find(({ key }) => key === 'contributions')?.cells ?? [];
  expect(read.length).toBeGreaterThan(0);
  expect(read.map(({ value }) => value)).not.toContain('G1');
});

test('own sheets, own columns and cells beside and below our tables are read with their places', async () => {
  await onWorkbook(({ worksheets, tables }) => {
    const own = worksheets.add('Bud get');
    own.getRange('C9:D9').values = [[31_900, 'Board leaves the north']];
    tables.getItem('Contributions').columns.add(undefined, undefined, 'Sponsor budget');
    worksheets.getItem('Contributions').getRange('BA2').values = [['Ceiling 48,000']];
    worksheets.getItem('Contributions').getRange('B60').formulas = [['=12*1200']];
  });
  await onWorkbook(({ tables }) => {
    const column = tables.getItem('Contributions').columns.getItem('Sponsor budget');
    column.getDataBodyRange().getRow(0).values = [[7_250]];
  });
  const own = ownCells(await readStanding(known), blueprint);
  expect(own).toEqual(
    expect.arrayContaining([
      { source: 'Bud get!C9', value: 31_900 },
      { source: 'Bud get!D9', value: 'Board leaves the north' },
      { source: expect.stringMatching(/^Contributions\.Sponsor budget, [A-Z]+7$/), value: 7_250 },
      { source: 'Contributions!BA2', value: 'Ceiling 48,000' },
      { source: 'Contributions!B60', value: 14_400 },
    ])
  );
  expect(own).toHaveLength(5);
});

test('a sheet of which Excel tells nothing is told, and costs no other its search', async () => {
  await onWorkbook(({ worksheets }) => {
    worksheets.add('Closed').getRange('A1').values = [[48_000]];
    worksheets.add('Open').getRange('A1').values = [[31_900]];
  });
  excel.host.silence(['Closed']);
  const standing = await readStanding(known);
  expect(standing.unread).toMatchObject([{ sheet: 'Closed', why: 'refused', fromRow: null }]);
  expect(standing.unread[0]?.detail).toContain('does not tell');
  expect(ownCells(standing, blueprint)).toEqual([{ source: 'Open!A1', value: 31_900 }]);
});

test('of a workbook of which Excel tells nothing, that is told', async () => {
  excel.host.failAt({ request: 1, code: 'InvalidOperationInCellEditMode' });
  expect(await readStanding(known)).toMatchObject({
    sheets: [],
    unread: [{ sheet: null, why: 'refused' }],
  });
});

test('one question that Excel refuses costs no other its answer', async () => {
  const titles = ['Start', 'Contributions', 'No such sheet', 'Settings', 'Matrix'];
  const answers = await askEach(titles, (context, title) => {
    const sheet = context.workbook.worksheets.getItem(title).load('name');
    return () => sheet.name;
  });
  expect(answers.map((answer) => (answer.ok ? answer.value : answer.problem.code))).toEqual([
    'Start',
    'Contributions',
    'unknown',
    'Settings',
    'Matrix',
  ]);
});

describe('rows that people hid', () => {
  const wanted = { table: 'Contributions', header: 'Id' };
  const rowsHidden = (...addresses: readonly string[]) =>
    onWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem('Contributions');
      for (const address of addresses) sheet.getRange(address).rowHidden = true;
    });

  test('none, some by hand, and all', async () => {
    expect(await readHiddenRows(wanted)).toEqual({ rows: [], unread: null });
    await rowsHidden('A8', 'A20');
    expect(await readHiddenRows(wanted)).toEqual({ rows: [{ id: 'G2', row: 8 }], unread: null });
    await rowsHidden('A7:A100');
    const { rows } = await readHiddenRows(wanted);
    expect(rows.map(({ id, row }) => [id, row])).toEqual([
      ['G1', 7],
      ['G2', 8],
      ['R1', 9],
    ]);
  });

  test('by a filter', async () => {
    await onWorkbook(({ tables }) => {
      const filter = tables.getItem('Contributions').columns.getItem('Id').filter;
      filter.applyValuesFilter(['G1', 'R1']);
    });
    const filtered = { rows: [{ id: 'G2', row: 8 }], unread: null };
    expect(await readHiddenRows(wanted)).toEqual(filtered);
  });

  test('a hidden column hides no row, and a table that is gone has none', async () => {
    await onWorkbook(({ tables }) => {
      tables.getItem('Contributions').columns.getItem('Id').getRange().columnHidden = true;
    });
    expect(await readHiddenRows(wanted)).toEqual({ rows: [], unread: null });
    expect(await readHiddenRows({ ...wanted, table: 'Gone' })).toEqual({ rows: [], unread: null });
  });

  test('what Excel does not tell is told', async () => {
    excel.host.silence(['Contributions']);
    const { rows, unread } = await readHiddenRows(wanted);
    expect(rows).toEqual([]);
    expect(unread).toMatchObject({ sheet: null, why: 'refused' });
  });
});

test('a sheet too large is read from its top, small ones whole, whatever their order', () => {
  const part = (sheet: string, rows: number, columns: number) => ({
    sheet,
    area: { row: 4, column: 0, rows, columns },
    formulas: false,
  });
  const { parts, cut } = withinBudget([part('giant', 200_000, 4), part('small', 10, 3)]);
  expect(cut).toEqual([{ sheet: 'giant', fromRow: 4 + 24_992 + 1 }]);
  const cells = parts.map(({ area: { rows, columns } }) => rows * columns);
  expect(Math.max(...cells)).toBeLessThanOrEqual(20_000);
  expect(cells.reduce((sum, each) => sum + each, 0)).toBe(30 + 24_992 * 4);
  expect(parts.filter(({ sheet }) => sheet === 'small')).toHaveLength(1);
  expect(withinBudget([part('wide', 2, 150_000)])).toEqual({
    parts: [],
    cut: [{ sheet: 'wide', fromRow: 5 }],
  });
});

test('what is left of an area is each cell outside the holes, once', () => {
  const whole = { row: 1, column: 1, rows: 6, columns: 5 };
  const holes = [
    { row: 2, column: 2, rows: 2, columns: 2 },
    { row: 3, column: 3, rows: 9, columns: 1 },
    { row: 20, column: 20, rows: 1, columns: 1 },
  ];
  const cellsOf = ({ row, column, rows, columns }: typeof whole) =>
    Array.from({ length: rows * columns }, (_, at) =>
      [row + Math.floor(at / columns), column + (at % columns)].join()
    );
  const dug = new Set(holes.flatMap(cellsOf));
  expect(subtractAreas(whole, holes).flatMap(cellsOf).sort()).toEqual(
    cellsOf(whole)
      .filter((cell) => !dug.has(cell))
      .sort()
  );
});
