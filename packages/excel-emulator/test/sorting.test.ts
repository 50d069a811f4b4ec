import type { BootedExcel } from '../src/boot/bootExcel';
import { closeAll, withData } from './open';

afterEach(closeAll);

const valuesOf = ({ Excel }: BootedExcel, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });

test('ranges are sorted in or out of tables, by rows or columns, and tell of it', async () => {
  const booted = await withData();
  const heard: string[] = [];
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onRowSorted.add(({ address }) => Promise.resolve(void heard.push(`rows ${address}`)));
    sheet.onColumnSorted.add(({ address }) =>
      Promise.resolve(void heard.push(`columns ${address}`))
    );
    await context.sync();
    sheet.getRange('A1:B4').sort.apply([{ key: 1, ascending: false }], false, true);
    await context.sync();
    sheet.getRange('A1:B1').sort.apply([{ key: 0, ascending: false }], false, false, 'Columns');
    await context.sync();
  });
  await booted.host.idle();
  expect(await valuesOf(booted, 'A1:B4')).toEqual([
    ['Qty', 'Name'],
    ['nuts', 5],
    ['Nuts', 2],
    ['Tea', 1],
  ]);
  expect(heard).toEqual(['rows A2:B4', 'columns A1:B1']);
});

test('a part of a table is sorted alone', async () => {
  const booted = await withData();
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.tables.add('A1:D4', true);
    sheet.getRange('A2:B3').sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
  });
  expect(await valuesOf(booted, 'A2:B4')).toEqual([
    ['Tea', 1],
    ['Nuts', 2],
    ['nuts', 5],
  ]);
});
