import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import type { Blueprint } from '../../src/workbook/kernel/blueprint';
import { ledgerBlueprint } from './ledgerBlueprint';
import { openExcel, photograph, valueAt, type LiveExcel } from './liveExcel';

const blueprint = ledgerBlueprint();
let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => excel.close());

describe('beside the work of others', () => {
  const others = (work: (context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    });

  it('takes another title where one is taken', async () => {
    await others(({ workbook }) => {
      workbook.worksheets.add('front').getRange('A1').values = [['mine']];
    });
    const result = await drawBlueprint(blueprint);
    expect(result).toMatchObject({
      ok: true,
      sheets: [{ key: 'front', title: 'Front 2' }, {}, {}, {}],
    });
    expect(valueAt(excel.host, 'front', 0, 0)).toBe('mine');
    expect(excel.host.book.sheets.find(({ name }) => name === 'front')?.cells.size).toBe(1);
  });

  test.each([
    [
      'table',
      'Harvest',
      ({ workbook }: Excel.RequestContext) => {
        workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true).name = 'Harvest';
      },
    ],
    [
      'name',
      'Front_share',
      ({ workbook }: Excel.RequestContext) => {
        workbook.names.add('Front_share', workbook.worksheets.getItem('Sheet1').getRange('C1'));
      },
    ],
  ])('refuses before it writes when a %s is taken', async (_, detail, work) => {
    await others(work);
    const before = photograph(excel.host);
    const result = await drawBlueprint(blueprint);
    expect(result).toMatchObject({ ok: false, problem: { code: 'name-taken', detail } });
    expect(photograph(excel.host)).toBe(before);
  });
});

describe('refusals of Excel', () => {
  it('are values with a code', async () => {
    excel.host.failAt({ request: 1, code: 'InvalidOperationInCellEditMode' });
    expect(await drawBlueprint(blueprint)).toMatchObject({
      ok: false,
      problem: { code: 'busy-editing' },
    });
  });

  it('tell when it was too much at once', async () => {
    const sheets = blueprint.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: Array.from({ length: 200 }, () => ['x'.repeat(30_000)]),
      })),
    }));
    const result = await drawBlueprint({ ...blueprint, sheets });
    expect(result).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });

  it('leave our own bugs alone: they are thrown', async () => {
    const broken = { ...blueprint, sheets: [{}] } as unknown as Blueprint;
    await expect(drawBlueprint(broken)).rejects.toThrow(TypeError);
  });
});
