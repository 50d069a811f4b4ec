import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

test('cells are valid, invalid, or some of them are', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange('A1:A4');
    range.values = [[1], [9], ['x'], ['']];
    range.dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' },
    };
    const of = (address: string): Excel.DataValidation =>
      sheet.getRange(address).dataValidation.load('valid');
    const [all, good, bad] = [of('A1:A4'), of('A1'), of('A2:A3')];
    const cells = range.dataValidation.getInvalidCells().load('address');
    const none = sheet.getRange('B1').dataValidation.getInvalidCellsOrNullObject();
    await context.sync();
    expect([all.valid, good.valid, bad.valid]).toEqual([null, true, false]);
    expect([cells.address, none.isNullObject]).toEqual(['Sheet1!A2:A3', true]);
  });
});

test('functions are worked out over ranges, constants and each other’s results', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const { functions, worksheets } = context.workbook;
    const range = worksheets.getFirst().getRange('A1:B2');
    range.values = [
      ['Nut', 2],
      ['Bolt', 5],
    ];
    const found = functions.vlookup('Bolt', range, 2, false).load('value');
    const sum = functions.sum(functions.vlookup('Nut', range, 2, false), found, 10).load('value');
    const missing = functions.vlookup('Pin', range, 2, false).load('value,error');
    await context.sync();
    expect([found.value, sum.value]).toEqual([5, 17]);
    expect([missing.value, missing.error]).toEqual([null, '#N/A']);
  });
  const odd = Excel.run(async (context) => {
    context.workbook.functions.besselJ(1, 1).load('value');
    await context.sync();
  });
  expect(await codeOf(odd)).toBe('NotImplemented');
});
