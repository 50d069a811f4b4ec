import { bootExcel, installGlobals } from 'excel-emulator/node';

/** A table named Orders with a column Cost (2, 3), and a formula beside it. */
async function computed(formula: string): Promise<readonly unknown[]> {
  const booted = await bootExcel();
  const uninstall = installGlobals(booted);
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        ['Item', 'Cost'],
        ['a', 2],
        ['b', 3],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Orders';
      const cell = sheet.getRange('D2');
      cell.formulas = [[formula]];
      cell.load('values, formulas');
      await context.sync();
      const shown: readonly unknown[][][] = [cell.values, cell.formulas];
      return shown.map(([row]) => row?.[0]);
    });
  } finally {
    uninstall();
    booted.close();
  }
}

describe('structured references know no case', () => {
  // Excel reads them however they are spelled, and shows them as table and column are named.
  test.each([
    ['=SUM(Orders[Cost])', 5],
    ['=sum(orders[cost])', 5],
    ['=SUM(ORDERS[[#data],[COST]])', 5],
    ['=orders[[#this row],[cost]]*2', 4],
  ])('%s', async (formula, value) => {
    expect((await computed(formula))[0]).toBe(value);
  });

  test('and are shown as the table names them', async () => {
    expect((await computed('=sum(orders[cost])'))[1]).toBe('=SUM(Orders[Cost])');
  });
});
