/** Totals rows of tables: shown, pushed down by what is added, and outside of what columns mean. */
import type { BootedExcel } from '../src/boot/bootExcel';
import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

/** A table `Costs` in A1:B3 with a totals row, and something below it in A4. */
const withTotals = async (): Promise<BootedExcel> => {
  const booted = await open();
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B4').values = [
      ['Item', 'Cost'],
      ['a', 30],
      ['b', 10],
      ['below', ''],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Costs';
    sheet.getRange('D1').formulas = [['=SUM(Costs[Cost])']];
    await context.sync();
    table.showTotals = true;
    await context.sync();
  });
  return booted;
};

const read = async ({ Excel }: BootedExcel, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load('values');
    await context.sync();
    return range.values;
  });

const run = async (booted: BootedExcel, act: (table: Excel.Table) => void): Promise<void> =>
  booted.Excel.run(async (context) => {
    act(context.workbook.tables.getItem('Costs'));
    await context.sync();
  });

test('the row comes below the data, adds up, and moves down what stood there', async () => {
  const booted = await withTotals();
  expect(await read(booted, 'A1:B5')).toEqual([
    ['Item', 'Cost'],
    ['a', 30],
    ['b', 10],
    ['Total', 40],
    ['below', ''],
  ]);
  await booted.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Costs').load('showTotals');
    const whole = table.getRange().load('address');
    const body = table.getDataBodyRange().load('address');
    const totals = table.getTotalRowRange().load('address, formulas');
    const column = table.columns.getItem('Cost').getTotalRowRange().load('address');
    const rows = table.rows.load('count');
    await context.sync();
    expect(table.showTotals).toBe(true);
    expect([whole.address, body.address]).toEqual(['Sheet1!A1:B4', 'Sheet1!A2:B3']);
    expect([totals.address, column.address]).toEqual(['Sheet1!A4:B4', 'Sheet1!B4']);
    expect(totals.formulas).toEqual([['Total', '=SUBTOTAL(109,[Cost])']]);
    expect(rows.count).toBe(2);
  });
});

test('a column without numbers is counted', async () => {
  const booted = await open();
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      ['Cost', 'Item'],
      [1, 'a'],
      [2, 'b'],
    ];
    sheet.tables.add('A1:B3', true).showTotals = true;
    await context.sync();
  });
  expect(await read(booted, 'A4:B4')).toEqual([['Total', 2]]);
});

test('columns mean their data, [#Totals] the row, [#All] both', async () => {
  const booted = await withTotals();
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('F1:F3').formulas = [
      ['=SUM(Costs[Cost])'],
      ['=Costs[[#Totals],[Cost]]'],
      ['=ROWS(Costs[#All])'],
    ];
    await context.sync();
  });
  expect(await read(booted, 'F1:F3')).toEqual([[40], [40], [4]]);
});

test('added rows come above it, and it follows', async () => {
  const booted = await withTotals();
  await run(booted, (table) => table.rows.add(undefined, [['c', 2]]));
  await run(booted, (table) => table.rows.add(0, [['z', 5]]));
  expect(await read(booted, 'A1:B7')).toEqual([
    ['Item', 'Cost'],
    ['z', 5],
    ['a', 30],
    ['b', 10],
    ['c', 2],
    ['Total', 47],
    ['below', ''],
  ]);
  expect(await read(booted, 'D1')).toEqual([[47]]);
});

test('deleted rows bring it up, and a new column widens it', async () => {
  const booted = await withTotals();
  await run(booted, (table) => table.rows.getItemAt(0).delete());
  await run(booted, (table) => table.columns.add(undefined, [['Note'], ['n']]));
  expect(await read(booted, 'A1:C4')).toEqual([
    ['Item', 'Cost', 'Note'],
    ['b', 10, 'n'],
    ['Total', 10, ''],
    ['below', '', ''],
  ]);
});

test('it goes when it is switched off or its row of the sheet is deleted; then there is none', async () => {
  const off = await withTotals();
  await run(off, (table) => (table.showTotals = false));
  expect(await read(off, 'A3:B5')).toEqual([
    ['b', 10],
    ['', ''],
    ['below', ''],
  ]);
  expect(await codeOf(run(off, (table) => table.getTotalRowRange().load('address')))).toBe(
    'ItemNotFound'
  );
  const deleted = await withTotals();
  await deleted.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('4:4').delete('Up');
    const table = context.workbook.tables.getItem('Costs').load('showTotals');
    const whole = table.getRange().load('address');
    await context.sync();
    expect([table.showTotals, whole.address]).toEqual([false, 'Sheet1!A1:B3']);
  });
});

test('a row of the sheet inserted where it stands is a row of data', async () => {
  const booted = await withTotals();
  await booted.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('4:4').insert('Down');
    const table = context.workbook.tables.getItem('Costs');
    const body = table.getDataBodyRange().load('address');
    const totals = table.getTotalRowRange().load('address, values');
    await context.sync();
    expect([body.address, totals.address]).toEqual(['Sheet1!A2:B4', 'Sheet1!A5:B5']);
    expect(totals.values).toEqual([['Total', 40]]);
  });
});

test('what is typed below it stays outside, and another table can’t lie on it', async () => {
  const booted = await withTotals();
  expect(booted.host.userEdit('Sheet1', 5, 0, 'typed')).toMatchObject({ ok: true });
  await booted.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Costs').getDataBodyRange().load('address');
    await context.sync();
    expect(body.address).toBe('Sheet1!A2:B3');
  });
  const second = booted.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().tables.add('A4:B6', true);
    await context.sync();
  });
  expect(await codeOf(second)).toBe('InvalidArgument');
});

test('a snapshot keeps it', async () => {
  const booted = await withTotals();
  const kept = booted.host.snapshot();
  await run(booted, (table) => (table.showTotals = false));
  booted.host.restore(kept);
  expect(await read(booted, 'A4:B4')).toEqual([['Total', 40]]);
  await booted.Excel.run(async (context) => {
    const totals = context.workbook.tables.getItem('Costs').getTotalRowRange().load('address');
    await context.sync();
    expect(totals.address).toBe('Sheet1!A4:B4');
  });
});
