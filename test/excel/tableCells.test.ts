import { readSource } from '../../src/excel/read/readSource';
import { showCell, showTableRow } from '../../src/excel/read/showCell';
import { writeTableCells } from '../../src/excel/edit/writeTableCells';
import { LEDGER_WANTED, ledgerBlueprint } from './ledgerBlueprint';
import { drawOnce, openExcel, photograph, valueAt, type LiveExcel } from './liveExcel';

const blueprint = ledgerBlueprint({ rows: 5, listRows: 3, labels: 1 });
let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel();
  await drawOnce(excel.host, blueprint);
  excel.host.resetStats();
});

afterEach(() => excel.close());

const people = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const rowWithKey = (key: string): number =>
  [4, 5, 6, 7, 8].find((row) => valueAt(excel.host, 'Rows of trees', row, 0) === key) ?? -1;

describe('writing cells of a row', () => {
  it('finds the row where sorting has put it', async () => {
    await people(({ workbook }) =>
      workbook.tables.getItem('Harvest').sort.apply([{ key: 0, ascending: false }])
    );
    expect(rowWithKey('T2')).toBe(7);
    const written = await writeTableCells('Harvest', 'Id', 'T2', [
      { header: 'Fate', value: 'kept' },
      { header: 'Crates', value: 99 },
    ]);
    expect(written).toBe('written');
    expect(valueAt(excel.host, 'Rows of trees', 7, 4)).toBe('kept');
    expect(valueAt(excel.host, 'Rows of trees', 7, 2)).toBe(99);
  });

  test.each(['=1+1', '+4', '-x', '@home', '3-4', "'quoted", 'TRUE', '007'])(
    'writes %s as the text that it is',
    async (text) => {
      await writeTableCells('Harvest', 'Id', 'T3', [{ header: 'Fate', value: text }]);
      expect(valueAt(excel.host, 'Rows of trees', rowWithKey('T3'), 4)).toBe(text);
      const source = await readSource(LEDGER_WANTED);
      expect(source.tables[0]?.formulas[2]?.[4]).toBeNull();
    }
  );

  it('empties with null', async () => {
    await writeTableCells('Harvest', 'Id', 'T1', [{ header: 'Fate', value: null }]);
    expect(valueAt(excel.host, 'Rows of trees', rowWithKey('T1'), 4)).toBeNull();
  });

  test.each([
    ['table', 'Nowhere', 'Id', 'T1', 'Fate'],
    ['key column', 'Harvest', 'Nothing', 'T1', 'Fate'],
    ['key', 'Harvest', 'Id', 'T99', 'Fate'],
    ['column', 'Harvest', 'Id', 'T1', 'Nothing'],
  ])('writes nothing when the %s is not there', async (_, table, keyHeader, key, header) => {
    const before = photograph(excel.host);
    const cells = [{ header, value: 'x' }];
    expect(await writeTableCells(table, keyHeader, key, cells)).toBe('not-found');
    expect(photograph(excel.host)).toBe(before);
  });
});

describe('showing', () => {
  it('selects a cell on its sheet', async () => {
    expect(await showCell('View', 2, 3)).toBe('shown');
    expect(excel.host.book.active.name).toBe('View');
    expect(excel.host.book.selection.area).toMatchObject({
      row: 2,
      column: 3,
      rows: 1,
      columns: 1,
    });
    expect(await showCell('Nowhere', 0, 0)).toBe('not-found');
  });

  it('selects a row of a table on a sheet that was renamed', async () => {
    excel.host.userRenameSheet('Rows of trees', 'Trees');
    expect(await showTableRow('Harvest', 'Id', 'T4')).toBe('shown');
    expect(excel.host.book.active.name).toBe('Trees');
    expect(excel.host.book.selection.area).toMatchObject({ row: 7, column: 0, rows: 1 });
    expect(await showTableRow('Harvest', 'Id', 'T99')).toBe('not-found');
  });
});

describe('reading', () => {
  it('finds tables and names on renamed sheets, with columns of the user', async () => {
    excel.host.userRenameSheet('Rows of trees', "The tree's rows");
    await people(({ workbook }) => {
      workbook.tables.getItem('Harvest').columns.add(0, [['Mine'], [1], [2], [3], [4], [5]]);
      workbook.worksheets.getItem("The tree's rows").getRange('1:2').insert('Down');
    });
    excel.host.resetStats();
    const source = await readSource(LEDGER_WANTED);
    expect(excel.host.stats.requests).toHaveLength(1);
    expect(source.tables[0]).toMatchObject({ sheet: "The tree's rows", row: 5, column: 0 });
    expect(source.tables[0]?.headers.slice(0, 2)).toEqual(['Mine', 'Id']);
    expect(source.tables[0]?.rows[0]?.slice(0, 2)).toEqual([1, 'T1']);
  });

  it('leaves out what is not there', async () => {
    const source = await readSource({
      tables: ['Nowhere', 'Harvest'],
      names: ['No_name', 'Front_share'],
    });
    expect(source.tables.map(({ name }) => name)).toEqual(['Harvest']);
    expect(source.names).toEqual([
      { name: 'Front_share', sheet: 'Front', row: 3, column: 1, value: 0.25 },
    ]);
  });

  it('reads no more formulas than are wanted', async () => {
    const all = await readSource(LEDGER_WANTED);
    const one = await readSource({
      ...LEDGER_WANTED,
      formulas: [
        { table: 'harvest', header: 'Price' },
        { table: 'Harvest', header: 'Nothing' },
      ],
    });
    expect(one.tables[0]?.rows).toEqual(all.tables[0]?.rows);
    expect(one.tables[0]?.formulas.map((row) => row[3])).toEqual(
      all.tables[0]?.formulas.map((row) => row[3])
    );
    expect(one.tables[0]?.formulas.every((row) => row[5] === null)).toBe(true);
    expect(all.tables[0]?.formulas.every((row) => row[5] !== null)).toBe(true);
  });

  it('tells errors from text', async () => {
    excel.host.userEdit('Front', 1, 1, '=1/0');
    const source = await readSource(LEDGER_WANTED);
    expect(source.names[0]?.value).toEqual({ error: '#DIV/0!' });
  });

  it('looks up what is there when an Excel refuses to read past a missing table', async () => {
    const wanted = { tables: ['Nowhere', 'Harvest'], names: ['Front_share'] };
    const expected = await readSource(wanted);
    excel.host.resetStats();
    excel.host.failAt({ request: 1, code: 'ItemNotFound' });
    expect(await readSource(wanted)).toEqual(expected);
    expect(excel.host.stats.requests).toHaveLength(3);
  });

  it('rejects with what Excel refuses', async () => {
    excel.host.failAt({ request: 1, code: 'InvalidOperationInCellEditMode' });
    await expect(readSource(LEDGER_WANTED)).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
  });
});
