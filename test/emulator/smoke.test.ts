import { bootExcel } from '../../src/emulator/boot/bootExcel';

test('writes, reads and calculates through the real library', async () => {
  const { Excel, host, close } = await bootExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Data');
    sheet.getRange('A1:B3').values = [
      ['Item', 'Cost'],
      ['a', 2],
      ['b', 3],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Costs';
    const sum = sheet.getRange('D1');
    sum.formulas = [['=SUM(Costs[Cost])']];
    sum.load('values,text,address');
    await context.sync();
    expect(sum.values).toEqual([[5]]);
    expect(sum.address).toBe('Data!D1');
  });
  expect(host.stats.requests).toHaveLength(1);
  close();
});
