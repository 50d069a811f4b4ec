import { runCommand, runEdit } from '../../src/commands/runCommand';
import { drawBlueprint } from '../../src/excel/drawBlueprint';
import { MATRIX_SHEET } from '../../src/workbook/matrixLayout';
import { planRefresh } from '../../src/workbook/refresh';
import { rvuBlueprint } from '../../src/workbook/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample';
import { openExcel, type LiveExcel } from '../excel/liveExcel';

jest.setTimeout(60_000);

let excel: LiveExcel;
let told: string[] = [];

const tell = (code: string, detail: string): Promise<void> => {
  told.push(`${code} ${detail}`.trim());
  return Promise.resolve();
};

const pressRefresh = async (): Promise<boolean> => {
  let completed = false;
  const event = { completed: () => void (completed = true) };
  await runCommand(() => runEdit(planRefresh, MATRIX_SHEET), event, tell);
  return completed;
};

beforeEach(async () => {
  told = [];
  excel = await openExcel();
});

afterEach(() => excel.close());

describe('Refresh matrix on the ribbon', () => {
  it('refreshes in two trips and shows the matrix', async () => {
    await drawBlueprint(rvuBlueprint(SAMPLE));
    excel.host.resetStats();
    expect(await pressRefresh()).toBe(true);
    expect(told).toEqual([]);
    expect(excel.host.stats.requests).toHaveLength(2);
    expect(excel.host.book.active.name).toBe('Matrix');
  });

  it('says that there is no alliance in an empty workbook', async () => {
    expect(await pressRefresh()).toBe(true);
    expect(told).toEqual(['not-ours']);
  });

  test.each([
    ['InvalidOperationInCellEditMode', 'busy-editing'],
    ['AccessDenied', 'protected'],
    ['GeneralException', 'unknown'],
  ])('tells of %s as %s, without Excel’s own words', async (code, expected) => {
    await drawBlueprint(rvuBlueprint(SAMPLE));
    excel.host.failAt({ request: 2, code });
    expect(await pressRefresh()).toBe(true);
    expect(told).toEqual([expected]);
  });
});
