import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

test('values go in and come back, and formulas follow', async () => {
  const { Excel, host } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:C2');
    range.values = [
      ['apple', 12, true],
      ['=B1*2', "'007", ''],
    ];
    range.load('values,formulas,valueTypes,text,address,rowCount');
    await context.sync();
    expect(range.values).toEqual([
      ['apple', 12, true],
      [24, '007', ''],
    ]);
    expect(range.formulas[1]?.[0]).toBe('=B1*2');
    expect(range.valueTypes).toEqual([
      ['String', 'Double', 'Boolean'],
      ['Double', 'String', 'Empty'],
    ]);
    expect(range.address).toBe('Sheet1!A1:C2');
    expect(range.rowCount).toBe(2);
  });
  expect(host.stats.requests).toHaveLength(1);
});

test('what looks like a number becomes one, unless the cell is text', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B1').numberFormat = [['@']];
    const range = sheet.getRange('A1:E1');
    range.values = [['12.5', '12.5', '45%', 'TRUE', '2026-01-31']];
    range.load('values,numberFormat,text');
    await context.sync();
    expect(range.values).toEqual([[12.5, '12.5', 0.45, true, 46053]]);
    expect(range.numberFormat[0]?.[2]).toBe('0%');
    expect(range.text[0]?.[4]).toBe('1/31/2026');
  });
});

test('null leaves a cell, an empty text clears it, a scalar fills all', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.values = 7 as unknown as number[][]; // the documentation allows one value for all cells
    range.values = [
      [null, ''],
      [1, null],
    ];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [7, ''],
      [1, 7],
    ]);
  });
});

test.each([
  ['another number of rows', [[1, 2]]],
  ['another number of columns', [[1], [2]]],
  ['ragged rows', [[1, 2], [3]]],
])('an array of %s is refused', async (_, values) => {
  const { Excel } = await open();
  const work = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = values;
    await context.sync();
  });
  expect(await codeOf(work)).toBe('InvalidArgument');
});

test.each(['=1+', '=SUM(', '=IF(1)', '=Nowhere!A1', '=NoTable[Col]', '=[@Col]'])(
  'the formula %s is refused',
  async (formula) => {
    const { Excel, host } = await open();
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulas = [[formula]];
      await context.sync();
    });
    expect(await codeOf(work)).toBe('InvalidArgument');
    expect(host.book.sheets[0]?.cells.size).toBe(0);
  }
);

test('an unknown name is taken and shows #NAME?', async () => {
  const { Excel, host } = await open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
    range.formulas = [['=Whatever'], ['=FOOBAR(1)']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['#NAME?'], ['#NAME?']]);
  });
  expect(host.warnings).toEqual(['Unknown name: Whatever', 'Unknown function: FOOBAR']);
});

test('a circle gives 0 and a warning', async () => {
  const { Excel, host } = await open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
    range.formulas = [['=A2'], ['=A1']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[0], [0]]);
  });
  expect(host.warnings.join()).toContain('Circular reference');
});

test('relative formulas copy, fill and translate', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('B1').formulasR1C1 = [['=RC[-1]*10']];
    sheet.getRange('B1').autoFill('B1:B3', 'FillDefault');
    sheet.getRange('C1:C3').copyFrom('B1:B3', 'Values');
    const all = sheet.getRange('B1:C3').load('formulas,formulasR1C1');
    await context.sync();
    expect(all.formulas).toEqual([
      ['=A1*10', 10],
      ['=A2*10', 20],
      ['=A3*10', 30],
    ]);
    expect(all.formulasR1C1[2]?.[0]).toBe('=RC[-1]*10');
  });
});

test('ranges lead to others', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:C4').values = 1 as unknown as number[][]; // one value for all cells
    const base = sheet.getRange('B2:C4');
    const found = [
      base.getCell(1, 1),
      base.getOffsetRange(1, 2),
      base.getResizedRange(1, -1),
      base.getLastRow(),
      base.getEntireColumn(),
      base.getBoundingRect('E9'),
      base.getIntersection('C3:Z9'),
      sheet.getUsedRange(),
      base.getColumn(1),
      base.getAbsoluteResizedRange(1, 1),
      base.getRowsBelow(2),
      sheet.getRangeByIndexes(0, 1, 2, 2),
    ];
    found.forEach((range) => range.load('address'));
    const nothing = base.getIntersectionOrNullObject('X1');
    await context.sync();
    expect(nothing.isNullObject).toBe(true);
    expect(found.map(({ address }) => address.replace('Sheet1!', ''))).toEqual([
      'C3',
      'D3:E5',
      'B2:B5',
      'B4:C4',
      'B:C',
      'B2:E9',
      'C3:C4',
      'B2:C4',
      'C2:C4',
      'B2',
      'B5:C6',
      'B1:C2',
    ]);
  });
});

test('deleting a row moves what is below and follows in formulas', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A4').values = [[1], [2], [3], ['=SUM(A1:A3)']];
    sheet.getRange('A2').getEntireRow().delete('Up');
    const left = sheet.getRange('A1:A3').load('formulas,values');
    await context.sync();
    expect(left.formulas[2]).toEqual(['=SUM(A1:A2)']);
    expect(left.values[2]).toEqual([4]);
    sheet.getRange('1:2').insert('Down');
    const moved = sheet.getRange('A5').load('formulas');
    await context.sync();
    expect(moved.formulas).toEqual([['=SUM(A3:A4)']]);
  });
});
