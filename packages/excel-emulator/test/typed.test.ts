import { closeAll, codeOf, open, plain } from './open';

afterEach(closeAll);

test('texts that are typed get the formats that Excel gives them', async () => {
  const { Excel } = await open();
  const typed: readonly (readonly [string, number | string, string])[] = [
    ['Jan 2016', 42370, 'mmm-yy'],
    ['1-Feb', 0, 'd-mmm'],
    ['1 Feb 2017', 42767, 'd-mmm-yy'],
    ['1/5/2017', 42740, 'm/d/yyyy'],
    ['10:30', 0.4375, 'h:mm'],
    ['10:30 PM', 0.9375, 'h:mm AM/PM'],
    ['1/5/2017 10:30', 42740.4375, 'm/d/yyyy h:mm'],
    ['$120', 120, '$#,##0_);[Red]($#,##0)'],
    ['$1.50', 1.5, '$#,##0.00_);[Red]($#,##0.00)'],
    ['12%', 0.12, '0%'],
    ['1,234', 1234, '#,##0'],
    ['May be', 'May be', 'General'],
  ];
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(`A1:A${typed.length}`);
    range.values = typed.map(([text]) => [text]);
    range.load('values,numberFormat,text');
    await context.sync();
    expect(range.numberFormat.map(([format]) => String(format))).toEqual(
      typed.map((row) => row[2])
    );
    typed.forEach(([text, value], row) => {
      if (value !== 0) expect([text, range.values[row]?.[0]]).toEqual([text, value]);
    });
    expect(range.text[0]).toEqual(['Jan-16']);
  });
});

test('one value or format is for all cells of a range', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
    range.values = [[7]];
    range.numberFormat = [['0.0']];
    range.load('text');
    await context.sync();
    expect(range.text).toEqual([
      ['7.0', '7.0'],
      ['7.0', '7.0'],
    ]);
  });
});

test('colours are taken by name and read back as #RRGGBB', async () => {
  const booted = await open();
  const { Excel } = booted;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { fill, font } = sheet.getRange('A1').format;
    fill.color = 'Orange';
    font.color = '4472c4';
    sheet.tabColor = 'navy';
    fill.load('color');
    font.load('color');
    sheet.load('tabColor');
    await context.sync();
    expect([fill.color, font.color, sheet.tabColor]).toEqual(['#FFA500', '#4472C4', '#000080']);
  });
  const odd = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().tabColor = 'blurple';
    await context.sync();
  });
  expect(await codeOf(odd)).toBe('InvalidArgument');
});

test('a range that is made smaller than nothing lies on the other side of its corner', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('F6');
    const addresses = [
      cell.getResizedRange(0, -2),
      cell.getResizedRange(-3, 0),
      cell.getResizedRange(2, 1).getResizedRange(-1, -1),
    ].map((range) => range.load('address'));
    await context.sync();
    expect(addresses.map(({ address }) => address)).toEqual([
      'Sheet1!D6:F6',
      'Sheet1!F3:F6',
      'Sheet1!F6:F7',
    ]);
  });
});

test('a list takes its choices from a range', async () => {
  const booted = await open();
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('D1:D2').values = [['yes'], ['no']];
    const list = plain(booted, { inCellDropDown: true, source: sheet.getRange('D1:D2') });
    sheet.getRange('A1').dataValidation.rule = plain(booted, { list });
    await context.sync();
  });
  expect(booted.host.book.sheets[0]?.validations[0]?.rule).toEqual({
    list: { inCellDropDown: true, source: '=Sheet1!$D$1:$D$2' },
  });
  expect(booted.host.userEdit('Sheet1', 0, 0, 'maybe').ok).toBe(false);
  expect(booted.host.userEdit('Sheet1', 0, 0, 'no').ok).toBe(true);
});
