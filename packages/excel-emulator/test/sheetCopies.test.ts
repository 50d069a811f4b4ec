import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

test('a sheet is copied with its contents, tables and names, each its own', async () => {
  const { Excel, host } = await open({ apiSet: '1.10' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      ['N', 'Twice'],
      [1, ''],
      [2, ''],
    ];
    sheet.tables.add('A1:B3', true).name = 'T';
    sheet.getRange('B2:B3').formulas = [['=[@N]*2'], ['=[@N]*2']];
    sheet.getRange('D1:D2').formulas = [['=SUM(T[Twice])'], ['=Sheet1!A2']];
    sheet.getRange('A1').format.fill.color = 'red';
    context.workbook.names.add('First', sheet.getRange('A2'));
    const copy = sheet.copy('End').load('name,position');
    copy.getRange('A2').values = [[10]];
    const values = copy.getRange('A1:D3').load('values');
    const formulas = copy.getRange('D1:D2').load('formulas');
    const fill = copy.getRange('A1').load('format/fill/color');
    const kept = sheet.getRange('D1').load('values');
    const name = copy.names.getItem('First').load('formula');
    await context.sync();
    expect([copy.name, copy.position]).toEqual(['Sheet1 (2)', 1]);
    expect(values.values[1]).toEqual([10, 20, '', 10]);
    expect(formulas.formulas).toEqual([['=SUM(T2[Twice])'], ["='Sheet1 (2)'!A2"]]);
    expect([fill.format.fill.color, kept.values[0]?.[0]]).toEqual(['#FF0000', 6]);
    expect(name.formula).toBe("='Sheet1 (2)'!$A$2");
  });
  expect(host.book.tables.map((table) => table.name)).toEqual(['T', 'T2']);
});

test('the sheet on the right follows one that is deleted', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const two = worksheets.add('Two');
    worksheets.add('Three');
    two.activate();
    two.delete();
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(active.name).toBe('Three');
    active.delete();
    const last = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(last.name).toBe('Sheet1');
  });
});

test('a workbook is opened with its password only', async () => {
  const { Excel } = await open();
  const unlock = (password?: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.protection.unprotect(password);
      context.workbook.worksheets.add();
      await context.sync();
    });
  await Excel.run(async (context) => {
    context.workbook.protection.protect('secret');
    await context.sync();
  });
  expect(await codeOf(unlock('wrong'))).toBe('InvalidArgument');
  expect(await codeOf(unlock())).toBe('InvalidArgument');
  expect(await codeOf(unlock('secret'))).toBeNull();
});

test('links look like links, and NOW is today with the time', async () => {
  const { Excel } = await open({ today: () => 46000 });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').hyperlink = { address: 'https://example.com', textToDisplay: 'Here' };
    sheet.getRange('B1').formulas = [['=INT(NOW())']];
    const link = sheet.getRange('A1').load('style,values,format/font/color,format/font/underline');
    const now = sheet.getRange('B1').load('values');
    await context.sync();
    const { font } = link.format;
    expect([link.style, font.color, font.underline]).toEqual(['Hlink', '#0563C1', 'Single']);
    expect([link.values, now.values]).toEqual([[['Here']], [[46000]]]);
  });
});
