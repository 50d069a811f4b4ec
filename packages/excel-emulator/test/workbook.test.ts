import type { BootedExcel } from '../src/boot/bootExcel';
import { closeAll, open } from './open';

afterEach(closeAll);

const build = async ({ Excel }: BootedExcel, detour: boolean): Promise<void> => {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    if (detour) {
      const gone = worksheets.add('Gone');
      gone.tables.add('A1:B2', true);
      gone.delete();
    }
    const sheet = worksheets.add('Data');
    sheet.getRange('A1:B3').values = [
      ['K', 'V'],
      ['a', 1],
      ['b', '=1/0'],
    ];
    sheet.tables.add('A1:B3', true).name = 'Pairs';
    sheet.getRange('D1').formulas = [['=SUMIF(Pairs[K],"a",Pairs[V])']];
    sheet.getRange('A2').format.fill.color = '#AABBCC';
    sheet.getRange('A2:A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    const rule = sheet.getRange('B2:B3').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B2>0';
    const chart = sheet.charts.add('XYScatter', sheet.getRange('B2:B3'), 'Columns');
    chart.name = 'Dots';
    chart.series.getItemAt(0).points.getItemAt(0).hasDataLabel = true;
    names.add('Key', sheet.getRange('A2'));
    sheet.activate();
    await context.sync();
  });
};

test('equal workbooks give equal snapshots, whatever their history', async () => {
  const straight = await open();
  const roundabout = await open();
  await build(straight, false);
  await build(roundabout, true);
  expect(roundabout.host.snapshot()).toEqual(straight.host.snapshot());
});

test('a snapshot survives JSON and restores into a fresh host, alive', async () => {
  const first = await open();
  await build(first, false);
  const text = JSON.stringify(first.host.snapshot());
  const second = await open();
  second.host.restore(JSON.parse(text) as ReturnType<typeof second.host.snapshot>); // our own text
  expect(JSON.stringify(second.host.snapshot())).toBe(text);
  expect(second.host.userEdit('Data', 1, 1, '41').ok).toBe(true);
  await second.Excel.run(async (context) => {
    const total = context.workbook.worksheets.getItem('Data').getRange('D1').load('values');
    const table = context.workbook.tables.getItem('Pairs').load('name');
    await context.sync();
    expect(total.values).toEqual([[41]]);
    expect(table.name).toBe('Pairs');
  });
});

test('typing under a table lets it grow, with formulas, formats, rules and series', async () => {
  const booted = await open();
  const { host } = booted;
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      ['N', 'Twice'],
      [1, '=[@N]*2'],
      [2, '=[@N]*2'],
    ].map((row) => row.map((cell) => (String(cell).startsWith('=') ? '' : cell)));
    sheet.tables.add('A1:B3', true).name = 'T';
    sheet.getRange('B2:B3').formulas = [['=[@N]*2'], ['=[@N]*2']];
    sheet.getRange('A2:A3').numberFormat = [['0.00'], ['0.00']];
    sheet.getRange('A2:A3').dataValidation.rule = {
      decimal: { formula1: 0, operator: 'GreaterThan' },
    };
    sheet.getRange('D1').formulas = [['=SUM(A2:A3)+ROWS(T[N])']];
    await context.sync();
  });
  expect(host.userEdit('Sheet1', 3, 0, '-1').ok).toBe(false);
  expect(host.userEdit('Sheet1', 3, 0, '10').ok).toBe(true);
  const [sheet] = host.book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  expect(host.engine.valueAt(sheet, 3, 1)).toBe(20);
  expect(host.engine.valueAt(sheet, 0, 3)).toBe(16);
  expect(host.book.tables[0]?.area.rows).toBe(4);
});

test('a formula typed into an empty table column fills the column', async () => {
  const { Excel, host } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      ['N', 'M'],
      [1, ''],
      [2, ''],
    ];
    sheet.tables.add('A1:B3', true);
    await context.sync();
  });
  host.userEdit('Sheet1', 1, 1, '=[@N]+1');
  const [sheet] = host.book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  expect(host.engine.valueAt(sheet, 2, 1)).toBe(3);
});

test('a person renames, inserts, deletes and sorts, or is told why not', async () => {
  const booted = await open();
  await build(booted, false);
  const { host } = booted;
  expect(host.userRenameSheet('Data', 'a/b').ok).toBe(false);
  expect(host.userRenameSheet('Data', 'Figures').ok).toBe(true);
  expect(host.userInsertRows('Figures', 0, 2).ok).toBe(true);
  expect(host.book.tables[0]?.area.row).toBe(2);
  expect(host.book.names[0]?.formula).toBe('=Figures!$A$4');
  expect(host.userInsertTableRow('Pairs', 0).ok).toBe(true);
  expect(host.userDeleteTableRow('Pairs', 0).ok).toBe(true);
  expect(host.userSortTable('Pairs', [{ key: 0, ascending: false }]).ok).toBe(true);
  expect(host.userDeleteRows('Figures', 2, 1).ok).toBe(false);
  expect(host.userClear('Figures', { row: 3, column: 0, rows: 1, columns: 2 }).ok).toBe(true);
});
