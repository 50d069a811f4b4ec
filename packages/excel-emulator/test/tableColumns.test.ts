import type { BootedExcel } from '../src/boot/bootExcel';
import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

const read = async ({ Excel }: BootedExcel, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load('values');
    await context.sync();
    return range.values;
  });

describe('a column at the right end of a table', () => {
  /** `Costs` in B2:E4, another table G2:G3 beside it and a third, longer one in I3:I9 if wanted. */
  const withNeighbours = async (longer: boolean): Promise<BootedExcel> => {
    const booted = await open();
    await booted.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2:E4').values = [
        ['Item', 'Cost', 'Share', 'Double'],
        ['a', 30, 0.75, 60],
        ['b', 10, 0.25, 20],
      ];
      sheet.tables.add('B2:E4', true).name = 'Costs';
      sheet.getRange('G2:G3').values = [['Near'], [1]];
      sheet.tables.add('G2:G3', true).name = 'Near';
      if (longer) sheet.tables.add('I3:I9', true).name = 'Longer';
      sheet.getRange('E3:E4').numberFormat = [['0.00'], ['0.00']];
      sheet.getRange('E2:E4').format.fill.color = '#112233';
      sheet.getRange('E3:E4').dataValidation.rule = {
        decimal: { formula1: 0, operator: 'GreaterThan' },
      };
      sheet.getRange('E3:E4').conditionalFormats.add('Custom').custom.rule.formula = '=E3>1';
      await context.sync();
    });
    return booted;
  };

  const add = async ({ Excel }: BootedExcel): Promise<void> =>
    Excel.run(async ({ workbook, sync }) => {
      workbook.tables.getItem('Costs').columns.add(undefined, undefined, 'Late');
      await sync();
    });

  test('moves what stands right of it in its rows, another table as a whole', async () => {
    const booted = await withNeighbours(false);
    await add(booted);
    expect(await read(booted, 'F2:H4')).toEqual([
      ['Late', '', 'Near'],
      ['', '', 1],
      ['', '', ''],
    ]);
    const { tables } = booted.host.book;
    expect(tables.find(({ name }) => name === 'Near')?.area).toMatchObject({ column: 7, rows: 2 });
  });

  test('looks like its neighbour and has its check', async () => {
    const booted = await withNeighbours(false);
    await add(booted);
    const [sheet] = booted.host.book.sheets;
    const late = { row: 2, column: 5, rows: 2, columns: 1 };
    expect(sheet?.validations[0]?.areas).toContainEqual(late);
    expect(sheet?.conditionals[0]?.areas).toContainEqual(late);
    const format = await booted.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('F3');
      range.load('numberFormat,format/fill/color');
      await context.sync();
      return [range.numberFormat, range.format.fill.color];
    });
    expect(format).toEqual([[['0.00']], '#112233']);
  });

  test('is refused where a table or merged cells would be torn', async () => {
    const booted = await withNeighbours(true);
    expect(await codeOf(add(booted))).toBe('InsertDeleteConflict');
    const merged = await withNeighbours(false);
    await merged.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('J4:J6').merge();
      await context.sync();
    });
    expect(await codeOf(add(merged))).toBe('InsertDeleteConflict');
  });
});
