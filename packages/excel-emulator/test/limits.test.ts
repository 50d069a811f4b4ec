import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

test('the library refuses what is above the requirement set', async () => {
  const { Excel, Office } = await open();
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
  const work = Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('x');
    table.resize('A1:B9');
    await context.sync();
  });
  expect(await codeOf(work)).toBe('ApiNotFound');
});

test('a higher set lets it through', async () => {
  const { Excel } = await open({ apiSet: '1.14' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      ['A', 'B'],
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add('A1:B2', true);
    table.resize('A1:B3');
    const body = table.getDataBodyRange().load('address');
    await context.sync();
    expect(body.address).toBe('Sheet1!A2:B3');
  });
});

test('what was not loaded cannot be read', async () => {
  const { Excel } = await open();
  const work = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1');
    await context.sync();
    return range.values;
  });
  expect(await codeOf(work)).toBe('PropertyNotLoaded');
});

test('methods, properties and classes that we lack are refused loudly', async () => {
  const { Excel } = await open();
  const method = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').showCard();
    await context.sync();
  });
  expect(await codeOf(method)).toBe('NotImplemented');
  const property = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').load('linkedDataTypeState');
    await context.sync();
  });
  expect(await codeOf(property)).toBe('NotImplemented');
  const navigation = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'));
    chart.pivotOptions.load('showAxisFieldButtons');
    await context.sync();
  });
  expect(await codeOf(navigation)).toBe('NotImplemented');
  const setter = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().standardWidth = 20;
    context.workbook.isDirty = false;
    await context.sync();
  });
  expect(await codeOf(setter)).toBe('NotImplemented');
});

test('an unknown enumeration value is an invalid argument', async () => {
  const { Excel } = await open();
  const value = Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getFirst().getRange('A1');
    format.horizontalAlignment = 'Middle' as 'Center'; // what a person without types could write
    await context.sync();
  });
  expect(await codeOf(value)).toBe('InvalidArgument');
});

test('5 MB at a time and no more', async () => {
  const { Excel, host } = await open();
  const long = 'x'.repeat(30000);
  const work = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:A200');
    range.values = Array.from({ length: 200 }, () => [long]);
    await context.sync();
  });
  expect(await codeOf(work)).toBe('RequestPayloadSizeLimitExceeded');
  expect(host.book.sheets[0]?.cells.size).toBe(0);
  expect(host.stats.requests[0]?.bytes).toBeGreaterThan(5 * 1024 * 1024);
});

test('planned failures strike once, where they are planned, after what came before', async () => {
  const { Excel, host } = await open();
  const write = (): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    });
  host.failAt({ request: 2, action: 9, code: 'GeneralException', message: 'on purpose' });
  await write();
  host.book.sheets[0]?.cells.clear();
  await expect(write()).rejects.toMatchObject({ code: 'GeneralException', message: 'on purpose' });
  expect(host.book.sheets[0]?.cells.size).toBe(1);
  await write();
  expect(host.book.sheets[0]?.cells.size).toBe(2);
  expect(host.stats.requests.map(({ error }) => error)).toEqual([null, 'GeneralException', null]);
});

test('round trips, bytes and actions are counted, and take their time', async () => {
  const { Excel, host } = await open({ latency: 30 });
  const start = Date.now();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().load('name');
    await context.sync();
    context.workbook.worksheets.getFirst().load('name');
    await context.sync();
  });
  expect(Date.now() - start).toBeGreaterThanOrEqual(55);
  expect(host.stats.requests).toHaveLength(2);
  expect(host.stats.requests[0]).toMatchObject({ error: null, actions: expect.any(Number) });
  host.resetStats();
  expect(host.stats.requests).toHaveLength(0);
});

test('a large array goes through, in the chunks that the library makes', async () => {
  const { Excel, host } = await open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:T1000');
    range.values = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 20 }, (_cell, column) => row * 20 + column)
    );
    await context.sync();
  });
  expect(host.book.sheets[0]?.cells.size).toBe(20000);
});
