import type { BootedExcel } from '../src/boot/bootExcel';
import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

/** A table `T` over A1:B1, with `Note` in the cell A4 below it. */
const withEmptyTable = async (): Promise<BootedExcel> => {
  const booted = await open();
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B1').values = [['N', 'Twice']];
    sheet.getRange('A4').values = [['Note']];
    sheet.tables.add('A1:B1', true).name = 'T';
    await context.sync();
  });
  return booted;
};

const look = async ({ Excel }: BootedExcel): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('T');
    const rows = table.rows.load('count');
    const body = table.getDataBodyRange().load('address,values');
    await context.sync();
    return [rows.count, body.address.replace('Sheet1!', ''), body.values];
  });

const add = async ({ Excel }: BootedExcel, rows: (number | null)[][]): Promise<void> =>
  Excel.run(async (context) => {
    // The declarations don't say so, but null leaves a cell as it is.
    context.workbook.tables.getItem('T').rows.add(undefined, rows as number[][]);
    await context.sync();
  });

test('headers alone make a table with a blank row that is none yet: the first one takes it', async () => {
  const booted = await withEmptyTable();
  expect(await look(booted)).toEqual([0, 'A2:B2', [['', '']]]);
  await add(booted, [
    [1, 2],
    [3, 6],
  ]);
  expect(await look(booted)).toEqual([
    2,
    'A2:B3',
    [
      [1, 2],
      [3, 6],
    ],
  ]);
  await add(booted, [[5, 10]]);
  const [count, address] = await look(booted);
  expect([count, address]).toEqual([3, 'A2:B4']);
  const [sheet] = booted.host.book.sheets;
  expect(sheet?.cells.get(5 * 16384)?.value).toBe('Note');
});

test('a blank row that is added counts, and so does one that is typed into', async () => {
  const blank = await withEmptyTable();
  await add(blank, [[null, null]]);
  expect(await look(blank)).toEqual([1, 'A2:B2', [['', '']]]);
  await add(blank, [[1, 2]]);
  expect(await look(blank)).toEqual([
    2,
    'A2:B3',
    [
      ['', ''],
      [1, 2],
    ],
  ]);
  const typed = await withEmptyTable();
  expect(typed.host.userEdit('Sheet1', 1, 0, '4').ok).toBe(true);
  expect(await look(typed)).toEqual([1, 'A2:B2', [[4, '']]]);
});

test('deleting all rows leaves the placeholder, whoever deletes, and formulas come back', async () => {
  const booted = await withEmptyTable();
  const fill = async (): Promise<void> => {
    await add(booted, [
      [1, null],
      [2, null],
    ]);
    await booted.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('T').columns.getItem('Twice').getDataBodyRange();
      body.formulas = [['=[@N]*2'], ['=[@N]*2']];
      await context.sync();
    });
  };
  await fill();
  await booted.Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem('T');
    rows.getItemAt(1).delete();
    rows.getItemAt(0).delete();
    await context.sync();
  });
  expect(await look(booted)).toEqual([0, 'A2:B2', [['', '']]]);
  await add(booted, [[7, null]]);
  expect(await look(booted)).toEqual([1, 'A2:B2', [[7, 14]]]);
  expect(booted.host.userDeleteTableRow('T', 0).ok).toBe(true);
  expect((await look(booted))[0]).toBe(0);
  expect(booted.host.userDeleteTableRow('T', 0).ok).toBe(false);
  await fill();
  expect(booted.host.userDeleteRows('Sheet1', 1, 2).ok).toBe(true);
  expect(await look(booted)).toEqual([0, 'A2:B2', [['', '']]]);
  const again = await open();
  again.host.restore(booted.host.snapshot());
  expect((await look(again))[0]).toBe(0);
});

test('a placeholder is no row that can be had', async () => {
  const { Excel } = await withEmptyTable();
  const work = Excel.run(async (context) => {
    context.workbook.tables.getItem('T').rows.getItemAt(0).delete();
    await context.sync();
  });
  expect(await codeOf(work)).toBe('ItemNotFound');
});
