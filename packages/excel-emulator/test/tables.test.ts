import type { BootedExcel } from '../src/boot/bootExcel';
import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

const HEADERS = ['Item', 'Cost', 'Share of [all] #1', 'Double'];

/** A table `Costs` of two rows with two calculated columns, and a total beside it. */
const withTable = async (): Promise<BootedExcel> => {
  const booted = await open();
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:E4').values = [HEADERS, ['a', 30, '', ''], ['b', 10, '', '']];
    sheet.tables.add('B2:E4', true).name = 'Costs';
    sheet.getRange('D3:E4').formulas = [
      ['=Costs[[#This Row],[Cost]]/SUM(Costs[Cost])', '=[@Cost]*2'],
      ['=Costs[[#This Row],[Cost]]/SUM(Costs[Cost])', '=[@Cost]*2'],
    ];
    sheet.getRange('H1').formulas = [["=SUM(Costs[Share of '[all'] '#1])"]];
    await context.sync();
  });
  return booted;
};

const read = async ({ Excel }: BootedExcel, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load('values');
    await context.sync();
    return range.values;
  });

test('structured references read the table, whatever its headers', async () => {
  const booted = await withTable();
  expect(await read(booted, 'B3:E4')).toEqual([
    ['a', 30, 0.75, 60],
    ['b', 10, 0.25, 20],
  ]);
  expect(await read(booted, 'H1')).toEqual([[1]]);
});

test('a formula of the own row reads back in the short form, as Excel shows it', async () => {
  const { Excel } = await withTable();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('D3:E3').load('formulas');
    await context.sync();
    expect(range.formulas).toEqual([['=[@Cost]/SUM(Costs[Cost])', '=[@Cost]*2']]);
  });
});

test('calculated columns fill into added rows, and formulas elsewhere see them', async () => {
  const booted = await withTable();
  await booted.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Costs');
    table.rows.add(undefined, [['c', 60, null, null]] as unknown as (string | number)[][]);
    const body = table.getDataBodyRange().load('address');
    await context.sync();
    expect(body.address).toBe('Sheet1!B3:E5');
  });
  expect(await read(booted, 'B5:E5')).toEqual([['c', 60, 0.6, 120]]);
  expect(await read(booted, 'H1')).toEqual([[1]]);
});

test('rows go in between and out again', async () => {
  const booted = await withTable();
  await booted.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Costs');
    table.rows.add(0, [['z', 1, null, null]] as unknown as (string | number)[][]);
    table.rows.load('count');
    await context.sync();
    expect(table.rows.count).toBe(3);
    table.rows.getItemAt(1).delete();
    await context.sync();
  });
  expect(await read(booted, 'B3:E5')).toEqual([
    ['z', 1, expect.closeTo(1 / 11), 2],
    ['b', 10, expect.closeTo(10 / 11), 20],
    ['', '', '', ''],
  ]);
});

test('tables, columns and sheets are followed when renamed', async () => {
  const { Excel } = await withTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = context.workbook.tables.getItem('Costs');
    const other = context.workbook.worksheets.add('Other');
    other.getRange('A1').formulas = [['=Sheet1!C3+SUM(Costs[Cost])']];
    table.name = 'Outlay';
    table.columns.getItem('Cost').name = 'Price';
    sheet.name = "Our sheet's";
    const formulas = [other.getRange('A1'), sheet.getRange('D3'), sheet.getRange('E4')];
    formulas.forEach((range) => range.load('formulas,values'));
    await context.sync();
    expect(formulas.map((range) => String(range.formulas[0]?.[0]))).toEqual([
      "='Our sheet''s'!C3+SUM(Outlay[Price])",
      '=[@Price]/SUM(Outlay[Price])',
      '=[@Price]*2',
    ]);
    expect(formulas[0]?.values).toEqual([[70]]);
  });
});

test('typing over a header renames the column', async () => {
  const { Excel } = await withTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('C2').values = [['Amount']];
    const formula = sheet.getRange('E3').load('formulas');
    const names = context.workbook.tables.getItem('Costs').columns.load('items/name');
    await context.sync();
    expect(formula.formulas).toEqual([['=[@Amount]*2']]);
    expect(names.items.map(({ name }) => name)[1]).toBe('Amount');
  });
});

test('sorting moves the rows and their formulas stay right', async () => {
  const booted = await withTable();
  await booted.Excel.run(async (context) => {
    context.workbook.tables.getItem('Costs').sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
  });
  expect(await read(booted, 'B3:E4')).toEqual([
    ['b', 10, 0.25, 20],
    ['a', 30, 0.75, 60],
  ]);
});

test.each(['US1', 'R', 'C', 'R1C1', '1st', 'has space', ''])('%p names no table', async (name) => {
  const { Excel } = await withTable();
  const work = Excel.run(async (context) => {
    context.workbook.tables.getItem('Costs').name = name;
    await context.sync();
  });
  expect(await codeOf(work)).toBe('InvalidArgument');
});

test('tables neither overlap nor share a name', async () => {
  const { Excel } = await withTable();
  const overlap = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().tables.add('E4:G6', true);
    await context.sync();
  });
  expect(await codeOf(overlap)).toBe('InvalidArgument');
  const twice = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().tables.add('J1:K2', true).name = 'costs';
    await context.sync();
  });
  expect(await codeOf(twice)).toBe('InvalidArgument');
});

test('headers are made unique text', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:D2').values = [
      ['A', 'A', '', 2026],
      [1, 2, 3, 4],
    ];
    const table = sheet.tables.add('A1:D2', true);
    const headers = table.getHeaderRowRange().load('values');
    await context.sync();
    expect(headers.values).toEqual([['A', 'A2', 'Column3', '2026']]);
  });
});

test('a column is added and deleted with its cells', async () => {
  const booted = await withTable();
  await booted.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Costs');
    table.columns.add(1, [['Note'], ['n1'], ['n2']]);
    table.columns.getItem('Double').delete();
    await context.sync();
  });
  expect(await read(booted, 'B2:F3')).toEqual([
    ['Item', 'Note', 'Cost', 'Share of [all] #1', ''],
    ['a', 'n1', 30, 0.75, ''],
  ]);
});

test('a formula that names a table which is not there is refused, alone and among others', async () => {
  const booted = await withTable();
  const write = (formula: string) =>
    booted.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('H2').formulas = [[formula]];
      await context.sync();
    });
  expect(await codeOf(write('=SUM(Prices[Cost])'))).toBe('InvalidArgument');
  const both = '=COUNT(INDEX(Costs[Cost],1),INDEX(Prices[Cost],1))';
  expect(await codeOf(write(both))).toBe('InvalidArgument');
  expect(await codeOf(write('=COUNT(INDEX(Costs[Cost],1),INDEX(Costs[Double],1))'))).toBeNull();
  expect(await read(booted, 'H2')).toEqual([[2]]);
});

test('what speaks of today follows the day that is set', async () => {
  const booted = await open({ today: () => 46000 });
  const { host, Excel } = booted;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').formulas = [['=TODAY()+1']];
    await context.sync();
  });
  expect(await read(booted, 'A1')).toEqual([[46001]]);
  host.setToday(46010);
  expect(await read(booted, 'A1')).toEqual([[46011]]);
});

test('names, tables and columns know no case, and read back as they are spelled', async () => {
  const { host, Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [
      ['Item', 'Unit Cost'],
      ['a', 1],
      ['b', 2],
    ];
    sheet.tables.add('A1:B3', true).name = 'Contributions';
    context.workbook.names.add('MyTotal', sheet.getRange('B2'));
    await context.sync();
    const cells = sheet.getRange('E10:E14');
    cells.formulas = [
      ['=SUM(contributions[unit cost])'],
      ['=sum(CONTRIBUTIONS[[#data],[UNIT COST]])'],
      ['=counta(contributions[[#headers],[item]:[unit cost]])'],
      ['=rows(contributions)+mytotal'],
      ['=SUM(contributions[Item])'],
    ];
    const inside = sheet.tables
      .getItem('contributions')
      .columns.add(undefined, [
        ['Twice'],
        ['=[@[unit cost]]*2'],
        ['=contributions[@[UNIT COST]]*2'],
      ]);
    const twice = inside.getDataBodyRange().load('formulas,values');
    cells.load('formulas,values');
    await context.sync();
    expect(cells.formulas.map(([formula]: unknown[]) => formula)).toEqual([
      '=SUM(Contributions[Unit Cost])',
      '=SUM(Contributions[[#Data],[Unit Cost]])',
      '=COUNTA(Contributions[[#Headers],[Item]:[Unit Cost]])',
      '=ROWS(Contributions)+MyTotal',
      '=SUM(Contributions[Item])',
    ]);
    expect(cells.values).toEqual([[3], [3], [2], [3], [0]]);
    expect(twice.formulas).toEqual([['=[@[Unit Cost]]*2'], ['=[@[Unit Cost]]*2']]);
    expect(twice.values).toEqual([[2], [4]]);
  });
  expect(host.warnings).toEqual([]);
});
