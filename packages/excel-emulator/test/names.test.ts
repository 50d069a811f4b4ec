import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

test('names lead to cells, hide, follow renames and rows', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { names } = context.workbook;
    sheet.getRange('B2').values = [[5]];
    names.add('Rate', sheet.getRange('B2')).visible = false;
    names.add('Mark', '="draft"');
    sheet.getRange('A9').formulas = [['=Rate*2&Mark']];
    sheet.name = 'My sheet';
    sheet.getRange('1:1').insert('Down');
    names.load('items/name,items/formula,items/visible,items/type');
    const total = sheet.getRange('A10').load('values');
    const range = names.getItem('rate').getRange().load('address');
    await context.sync();
    expect(total.values).toEqual([['10draft']]);
    expect(range.address).toBe("'My sheet'!B3");
    expect(
      names.items.map((item) => [item.name, String(item.formula), item.visible, item.type])
    ).toEqual([
      ['Mark', '="draft"', true, 'String'],
      ['Rate', "='My sheet'!$B$3", false, 'Range'],
    ]);
  });
});

test('a name whose cells are gone is broken, not gone', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Gone');
    const { names } = context.workbook;
    names.add('There', sheet.getRange('A1'));
    sheet.delete();
    const item = names.getItem('There').load('formula');
    const range = item.getRangeOrNullObject();
    await context.sync();
    expect(item.formula).toContain('#REF!');
    expect(range.isNullObject).toBe(true);
  });
});

test.each([
  ['US1', 'InvalidArgument'],
  ['R', 'InvalidArgument'],
  ['two words', 'InvalidArgument'],
  ['Taken', 'ItemAlreadyExists'],
])('the name %s is refused', async (name, code) => {
  const { Excel } = await open();
  const work = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    context.workbook.names.add('taken', sheet.getRange('A1'));
    context.workbook.names.add(name, sheet.getRange('A2'));
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});

test.each([['a'.repeat(32)], ['a:b'], ['[x]'], ['what?'], ["'q"], ['sheet1']])(
  'the sheet title %s is refused',
  async (title) => {
    const { Excel } = await open();
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.add(title);
      await context.sync();
    });
    expect(await codeOf(work)).toBe(title === 'sheet1' ? 'ItemAlreadyExists' : 'InvalidArgument');
  }
);

test('sheets hide, move, activate and go; the last visible one stays', async () => {
  const { Excel, host } = await open();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const second = worksheets.add('Second');
    second.activate();
    second.position = 0;
    second.tabColor = '#ff0000';
    second.showGridlines = false;
    worksheets.getItem('Sheet1').visibility = 'Hidden';
    await context.sync();
  });
  expect(host.book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Second', 'Visible'],
    ['Sheet1', 'Hidden'],
  ]);
  expect(host.book.active).toMatchObject({ tabColor: '#FF0000', showGridlines: false });
  const work = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Second').delete();
    await context.sync();
  });
  expect(await codeOf(work)).toBe('InvalidOperation');
});

test('missing things are null objects or ItemNotFound', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    const missing = [
      worksheets.getItemOrNullObject('x'),
      names.getItemOrNullObject('x'),
      tables.getItemOrNullObject('x'),
      worksheets.getItemOrNullObject('x').getRange('A1'),
    ];
    await context.sync();
    expect(missing.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true, true]);
  });
  const work = Excel.run(async (context) => {
    context.workbook.tables.getItem('x').load('name');
    await context.sync();
  });
  expect(await codeOf(work)).toBe('ItemNotFound');
});
