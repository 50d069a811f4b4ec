import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

test('a style of one’s own is made, given, changed and taken away', async () => {
  const { Excel, host } = await open();
  await Excel.run(async (context) => {
    const { styles, worksheets } = context.workbook;
    styles.add('Warm');
    const warm = styles.getItem('Warm');
    warm.font.bold = true;
    warm.fill.color = 'orange';
    warm.textOrientation = 38;
    const range = worksheets.getFirst().getRange('A1:B1');
    range.style = 'warm';
    warm.font.color = '#112233';
    range.load('style,format/font/bold,format/font/color,format/fill/color,format/textOrientation');
    await context.sync();
    const { format } = range;
    expect([range.style, format.font.bold, format.font.color]).toEqual(['Warm', true, '#112233']);
    expect([format.fill.color, format.textOrientation]).toEqual(['#FFA500', 38]);
    const again = await open();
    again.host.restore(host.snapshot());
    expect(again.host.snapshot()).toEqual(host.snapshot());
    warm.delete();
    range.load('style,format/fill/color');
    await context.sync();
    expect([range.style, range.format.fill.color]).toEqual(['Normal', '#FFFFFF']);
  });
});

test('Excel’s own styles have their looks and can’t be deleted', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').style = 'Good';
    sheet.getRange('A2').style = 'Percent';
    const good = sheet.getRange('A1').load('style,format/font,format/fill/color');
    const percent = sheet.getRange('A2').load('numberFormat');
    const both = sheet.getRange('A1:A2').load('style');
    await context.sync();
    expect([good.style, good.format.font.color, good.format.font.bold]).toEqual([
      'Good',
      '#006100',
      false,
    ]);
    expect(good.format.fill.color).toBe('#C6EFCE');
    expect(percent.numberFormat).toEqual([['0%']]);
    expect(both.style).toBeNull();
  });
  const remove = Excel.run(async (context) => {
    context.workbook.styles.getItem('Good').delete();
    await context.sync();
  });
  expect(await codeOf(remove)).toBe('InvalidOperation');
  const odd = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').style = 'Nice';
    await context.sync();
  });
  expect(await codeOf(odd)).toBe('InvalidArgument');
});
