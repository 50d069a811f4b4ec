import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { openExcel, type LiveExcel } from './liveExcel';
import { SMALL } from './smallRvu';

jest.setTimeout(120_000);

let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => excel.close());

/** A chart of a type whose series Excel refuses to tell, on a sheet of somebody else. */
const addWaterfall = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const source = sheet.getRange('A1:A3');
    source.values = [[1], [2], [3]];
    sheet.charts.add('Waterfall', source, 'Columns').name = 'Bridge';
    await context.sync();
  });

describe('a workbook with a waterfall chart of somebody else', () => {
  beforeEach(addWaterfall);

  it('refuses to tell the series of that chart', async () => {
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.load('items/charts/items/series/items/name');
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: 'NotImplemented' });
  });

  it('gets the sheets of an alliance, also when the first attempt is cut off', async () => {
    const { host } = excel;
    host.failAt({ request: 2, action: 1500, code: 'GeneralException' });
    expect(await drawBlueprint(rvuBlueprint(SMALL))).toMatchObject({ ok: false });
    expect(await drawBlueprint(rvuBlueprint(SMALL))).toMatchObject({ ok: true, outcome: 'drawn' });
    const charts = host.book.sheets.flatMap((sheet) => sheet.charts.map(({ name }) => name));
    expect(charts).toContain('Bridge');
    expect(charts.length).toBeGreaterThan(1);
  });
});
